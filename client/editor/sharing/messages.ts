/** Messages about who may do what with a draft. */
export const sharingMessages = {
  en: {
    "editor.share": "Share",
    "editor.share.lead":
      "A role given here goes before the roles that somebody holds elsewhere, be it wider or narrower.",
    "editor.share.seen":
      "Whoever began the draft, and whoever publishes its law, says who may do what with it.",
    "editor.share.from.draft": "in this draft",
    "editor.share.from.elsewhere": "by a role held elsewhere",
    "editor.share.from.owner": "shares the draft",
    "editor.share.roleOf": "What {name} may do",
    "editor.share.none": "no role in this draft",
    "editor.share.as": "as elsewhere: {role}",
    "editor.share.email": "Email address of another person",
    "editor.share.role": "May",
    "editor.share.add": "Give the role",
    "editor.role.reader": "read",
    "editor.role.commenter": "comment",
    "editor.role.suggester": "suggest changes",
    "editor.role.editor": "edit",
    "editor.role.may.reader": "You may read this draft; it follows what others write",
    "editor.role.may.commenter": "You may read this draft and comment on it",
    "editor.role.may.suggester": "You may comment on this draft and suggest changes",
    "editor.lost.refused":
      "Your role in this draft does not permit these changes. Your words are here:",
    "editor.lost.refused.title":
      "{count, plural, one {One change was not taken} other {# changes were not taken}}",
    "library.shared": "Shared with you",
    "library.shared.may": "you may {role}",
  },
  ru: {
    "editor.share": "Доступ",
    "editor.share.lead":
      "Роль, данная здесь, важнее ролей, которые человек имеет в другом месте, будь она шире или уже.",
    "editor.share.seen":
      "Кто что может делать с проектом, решает его автор и тот, кто публикует этот закон.",
    "editor.share.from.draft": "в этом проекте",
    "editor.share.from.elsewhere": "по роли вне проекта",
    "editor.share.from.owner": "управляет доступом",
    "editor.share.roleOf": "Что может делать {name}",
    "editor.share.none": "без роли в этом проекте",
    "editor.share.as": "как вне проекта: {role}",
    "editor.share.email": "Электронный адрес другого человека",
    "editor.share.role": "Может",
    "editor.share.add": "Дать роль",
    "editor.role.reader": "читать",
    "editor.role.commenter": "комментировать",
    "editor.role.suggester": "предлагать изменения",
    "editor.role.editor": "изменять",
    "editor.role.may.reader": "Вы можете читать этот проект; правки других видны сразу",
    "editor.role.may.commenter": "Вы можете читать этот проект и комментировать его",
    "editor.role.may.suggester": "Вы можете комментировать этот проект и предлагать изменения",
    "editor.lost.refused":
      "Ваша роль в этом проекте не позволяет таких изменений. Ваши слова здесь:",
    "editor.lost.refused.title":
      "{count, plural, one {Не принято # изменение} few {Не приняты # изменения} other {Не принято # изменений}}",
    "library.shared": "Вам открыт доступ",
    "library.shared.may": "вы можете {role}",
  },
  fr: {
    "editor.share": "Partager",
    "editor.share.lead":
      "Un rôle donné ici l’emporte sur ceux que la personne tient ailleurs, qu’il soit plus large ou plus étroit.",
    "editor.share.seen":
      "Qui a commencé le projet, et qui publie cette loi, décide de ce que chacun peut en faire.",
    "editor.share.from.draft": "dans ce projet",
    "editor.share.from.elsewhere": "par un rôle tenu ailleurs",
    "editor.share.from.owner": "partage le projet",
    "editor.share.roleOf": "Ce que peut faire {name}",
    "editor.share.none": "aucun rôle dans ce projet",
    "editor.share.as": "comme ailleurs : {role}",
    "editor.share.email": "Adresse électronique d’une autre personne",
    "editor.share.role": "Peut",
    "editor.share.add": "Donner le rôle",
    "editor.role.reader": "lire",
    "editor.role.commenter": "commenter",
    "editor.role.suggester": "proposer des modifications",
    "editor.role.editor": "modifier",
    "editor.role.may.reader": "Vous pouvez lire ce projet ; il suit ce que les autres écrivent",
    "editor.role.may.commenter": "Vous pouvez lire ce projet et le commenter",
    "editor.role.may.suggester": "Vous pouvez commenter ce projet et proposer des modifications",
    "editor.lost.refused":
      "Votre rôle dans ce projet ne permet pas ces modifications. Vos mots sont ici :",
    "editor.lost.refused.title":
      "{count, plural, one {Une modification n’a pas été prise} other {# modifications n’ont pas été prises}}",
    "library.shared": "Partagés avec vous",
    "library.shared.may": "vous pouvez {role}",
  },
};

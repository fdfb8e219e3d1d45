/** Messages of bringing a new edition of the model into a draft. */
export const mergeMessages = {
  en: {
    "merge.offer": "The model has a newer edition: {name}.",
    "merge.offerDated": "The model has a newer edition: {name}, {date}.",
    "merge.open": "Bring in its changes…",
    "merge.title": "Changes of the new edition",
    "merge.working": "Comparing the new edition with the draft…",
    "merge.lead":
      "What the new edition changed comes into your draft; what you wrote stays. Nothing happens before you confirm.",
    "merge.clean":
      "{count, plural, =0 {No change comes in by itself} one {# change comes in by itself} other {# changes come in by themselves}}",
    "merge.conflicts":
      "{count, plural, one {# place that both changed} other {# places that both changed}}",
    "merge.conflictsLead": "Choose what the draft has there. Your own words are chosen already.",
    "merge.none": "The draft has everything that the new edition changed.",
    "merge.ours": "Your draft",
    "merge.theirs": "The new edition",
    "merge.both": "Both, one after the other",
    "merge.deleted": "deleted",
    "merge.nothing": "nothing",
    "editor.act.bringIn": "Bring in changes",
    "merge.apply": "Bring the changes in",
    "merge.applying": "Bringing in…",
    "merge.done":
      "The changes are in the draft, which is compared with the new edition from now on. Ctrl+Z takes the changes out again.",
    "merge.refs":
      "Then look at Checks: a reference may lead to something that the new edition deleted.",
  },
  ru: {
    "merge.offer": "Вышла новая редакция модельного закона: {name}.",
    "merge.offerDated": "Вышла новая редакция модельного закона ({date}): {name}.",
    "merge.open": "Внести её изменения…",
    "merge.title": "Изменения новой редакции",
    "merge.working": "Новая редакция сравнивается с проектом…",
    "merge.lead":
      "Изменения новой редакции войдут в ваш проект; написанное вами останется. До подтверждения ничего не меняется.",
    "merge.clean":
      "{count, plural, =0 {Без вашего выбора ничего не вносится} one {# изменение вносится без вашего выбора} few {# изменения вносятся без вашего выбора} many {# изменений вносятся без вашего выбора} other {# изменения вносится без вашего выбора}}",
    "merge.conflicts":
      "{count, plural, one {# место изменено и там, и здесь} few {# места изменены и там, и здесь} many {# мест изменены и там, и здесь} other {# места изменено и там, и здесь}}",
    "merge.conflictsLead": "Выберите, что будет в проекте. Пока выбран ваш текст.",
    "merge.none": "Все изменения новой редакции в проекте уже есть.",
    "merge.ours": "Ваш проект",
    "merge.theirs": "Новая редакция",
    "merge.both": "Оба текста, один за другим",
    "merge.deleted": "исключено",
    "merge.nothing": "ничего",
    "editor.act.bringIn": "Внесение изменений",
    "merge.apply": "Внести изменения",
    "merge.applying": "Изменения вносятся…",
    "merge.done":
      "Изменения внесены; теперь проект сравнивается с новой редакцией. Ctrl+Z убирает изменения.",
    "merge.refs":
      "Затем откройте «Проверки»: ссылка может вести на то, что новая редакция исключила.",
  },
  fr: {
    "merge.offer": "La loi type a une édition plus récente\u00a0: {name}.",
    "merge.offerDated": "La loi type a une édition plus récente\u00a0: {name}, {date}.",
    "merge.open": "Reprendre ses modifications…",
    "merge.title": "Modifications de la nouvelle édition",
    "merge.working": "Comparaison de la nouvelle édition avec le projet…",
    "merge.lead":
      "Ce que la nouvelle édition a modifié entre dans votre projet\u00a0; ce que vous avez écrit reste. Rien ne change avant votre confirmation.",
    "merge.clean":
      "{count, plural, =0 {Aucune modification n’entre d’elle-même} one {# modification entre d’elle-même} other {# modifications entrent d’elles-mêmes}}",
    "merge.conflicts":
      "{count, plural, one {# endroit modifié des deux côtés} other {# endroits modifiés des deux côtés}}",
    "merge.conflictsLead":
      "Choisissez ce que le projet y contient. Votre propre texte est déjà choisi.",
    "merge.none": "Le projet contient déjà tout ce que la nouvelle édition a modifié.",
    "merge.ours": "Votre projet",
    "merge.theirs": "La nouvelle édition",
    "merge.both": "Les deux, l’un après l’autre",
    "merge.deleted": "supprimé",
    "merge.nothing": "rien",
    "editor.act.bringIn": "Reprise des modifications",
    "merge.apply": "Reprendre les modifications",
    "merge.applying": "Reprise en cours…",
    "merge.done":
      "Les modifications sont dans le projet, qui est désormais comparé à la nouvelle édition. Ctrl+Z les retire.",
    "merge.refs":
      "Ouvrez ensuite les Contrôles\u00a0: un renvoi peut mener à ce que la nouvelle édition a supprimé.",
  },
};

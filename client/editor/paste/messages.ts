/** Messages of pasting from elsewhere. */
export const pasteMessages = {
  en: {
    "editor.paste.title": "Paste as provisions",
    "editor.paste.tree": "What goes in",
    "editor.paste.nothing": "What was copied holds no text that fits here.",
    "editor.paste.fixed": "number kept",
    "editor.paste.tracked":
      "Tracked changes were accepted: {inserted, plural, one {# insertion} other {# insertions}}, {deleted, plural, one {# deletion} other {# deletions}}.",
    "editor.paste.automatic": "Number everything automatically",
    "editor.paste.do": "Paste",
    "editor.paste.cancel": "Do not paste",
    "editor.act.paste": "Paste",
  },
  ru: {
    "editor.paste.title": "Вставить как положения",
    "editor.paste.tree": "Что будет вставлено",
    "editor.paste.nothing": "В скопированном нет текста, который подходит сюда.",
    "editor.paste.fixed": "номер сохранён",
    "editor.paste.tracked":
      "Исправления приняты: {inserted, plural, one {# вставка} few {# вставки} other {# вставок}}, {deleted, plural, one {# удаление} few {# удаления} other {# удалений}}.",
    "editor.paste.automatic": "Пронумеровать всё автоматически",
    "editor.paste.do": "Вставить",
    "editor.paste.cancel": "Не вставлять",
    "editor.act.paste": "Вставка",
  },
  fr: {
    "editor.paste.title": "Coller comme dispositions",
    "editor.paste.tree": "Ce qui sera inséré",
    "editor.paste.nothing": "La copie ne contient aucun texte qui convienne ici.",
    "editor.paste.fixed": "numéro conservé",
    "editor.paste.tracked":
      "Les modifications suivies ont été acceptées : {inserted, plural, one {# insertion} other {# insertions}}, {deleted, plural, one {# suppression} other {# suppressions}}.",
    "editor.paste.automatic": "Tout numéroter automatiquement",
    "editor.paste.do": "Coller",
    "editor.paste.cancel": "Ne pas coller",
    "editor.act.paste": "Collage",
  },
};

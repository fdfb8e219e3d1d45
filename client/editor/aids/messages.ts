/** Names of the panels and views. */
export const aidMessages = {
  en: {
    "editor.panels": "Panels",
    "editor.panel.baseline": "Baseline",
    "editor.panel.suggestions": "Suggestions",
    "editor.panel.checks": "Checks",
    "editor.panel.blanks": "Blanks",
    "editor.signs": "Show spaces that do not break and ends of paragraphs",
    "editor.panel.references": "References",
    "editor.panel.comments": "Comments",
  },
  ru: {
    "editor.panels": "Панели",
    "editor.panel.baseline": "Исходный текст",
    "editor.panel.suggestions": "Правки",
    "editor.panel.checks": "Проверки",
    "editor.panel.blanks": "Пропуски",
    "editor.signs": "Показать неразрывные пробелы и концы абзацев",
    "editor.panel.references": "Ссылки",
    "editor.panel.comments": "Комментарии",
  },
  fr: {
    "editor.panels": "Volets",
    "editor.panel.baseline": "Texte de départ",
    "editor.panel.suggestions": "Suggestions",
    "editor.panel.checks": "Contrôles",
    "editor.panel.blanks": "Champs à remplir",
    "editor.signs": "Montrer les espaces insécables et les fins de paragraphe",
    "editor.panel.references": "Renvois",
    "editor.panel.comments": "Commentaires",
  },
};

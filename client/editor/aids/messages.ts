/** Names of the panels and views. */
export const aidMessages = {
  en: {
    "editor.panels": "Panels",
    "editor.panel.baseline": "Baseline",
    "editor.panel.checks": "Checks",
    "editor.panel.blanks": "Blanks",
    "editor.panel.terms": "Terms",
    "editor.panel.references": "References",
    "editor.panel.comments": "Comments",
  },
  ru: {
    "editor.panels": "Панели",
    "editor.panel.baseline": "Исходный текст",
    "editor.panel.checks": "Проверки",
    "editor.panel.blanks": "Пропуски",
    "editor.panel.terms": "Термины",
    "editor.panel.references": "Ссылки",
    "editor.panel.comments": "Комментарии",
  },
  fr: {
    "editor.panels": "Volets",
    "editor.panel.baseline": "Texte de départ",
    "editor.panel.checks": "Contrôles",
    "editor.panel.blanks": "Champs à remplir",
    "editor.panel.terms": "Termes",
    "editor.panel.references": "Renvois",
    "editor.panel.comments": "Commentaires",
  },
};

export const uiMessages = {
  en: {
    "ui.loading": "Loading…",
    "ui.retry": "Try again",
    "ui.close": "Close",
    "ui.cancel": "Cancel",
    "ui.save": "Save",
    "ui.failed.title": "This did not work",
    "ui.failed.network": "The server cannot be reached. Nothing that you wrote is lost; try again.",
    "ui.demonstration": "Demonstration: an invented law of an invented state",
  },
  ru: {
    "ui.loading": "Загрузка…",
    "ui.retry": "Повторить",
    "ui.close": "Закрыть",
    "ui.cancel": "Отмена",
    "ui.save": "Сохранить",
    "ui.failed.title": "Не получилось",
    "ui.failed.network": "Нет связи с сервером. Набранный текст не потерян; повторите попытку.",
    "ui.demonstration": "Демонстрация: вымышленный закон вымышленного государства",
  },
  fr: {
    "ui.loading": "Chargement…",
    "ui.retry": "Réessayer",
    "ui.close": "Fermer",
    "ui.cancel": "Annuler",
    "ui.save": "Enregistrer",
    "ui.failed.title": "Cela n’a pas abouti",
    "ui.failed.network":
      "Le serveur est injoignable. Rien de ce que vous avez écrit n’est perdu ; réessayez.",
    "ui.demonstration": "Démonstration : loi imaginaire d’un État imaginaire",
  },
} as const satisfies Record<"en" | "ru" | "fr", Record<string, string>>;

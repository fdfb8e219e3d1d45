/** Messages of cross-references. */
export const referenceMessages = {
  en: {
    "editor.references.count":
      "{count, plural, =0 {This draft has no live references.} one {# reference} other {# references}}{broken, plural, =0 {} other {, # of them broken}}",
    "editor.references.broken": "Leading nowhere",
    "editor.references.into": "Leading to {label}",
    "editor.references.affected": "References to this provision",
    "editor.references.breaks":
      "{count, plural, one {# reference would lead nowhere after this deletion:} other {# references would lead nowhere after this deletion:}}",
    "editor.references.keep": "Keep it",
    "editor.act.link": "Make a live reference",
  },
  ru: {
    "editor.references.count":
      "{count, plural, =0 {В проекте нет живых ссылок.} one {# ссылка} few {# ссылки} other {# ссылок}}{broken, plural, =0 {} other {, из них никуда не ведут: #}}",
    "editor.references.broken": "Никуда не ведут",
    "editor.references.into": "Ведут сюда: {label}",
    "editor.references.affected": "Ссылки на это положение",
    "editor.references.breaks":
      "{count, plural, one {После удаления # ссылка никуда не будет вести:} few {После удаления # ссылки никуда не будут вести:} other {После удаления # ссылок никуда не будут вести:}}",
    "editor.references.keep": "Оставить",
    "editor.act.link": "Превратить в живую ссылку",
  },
  fr: {
    "editor.references.count":
      "{count, plural, =0 {Ce projet n’a pas de renvois vivants.} one {# renvoi} other {# renvois}}{broken, plural, =0 {} other {, dont # sans cible}}",
    "editor.references.broken": "Sans cible",
    "editor.references.into": "Menant à {label}",
    "editor.references.affected": "Renvois à cette disposition",
    "editor.references.breaks":
      "{count, plural, one {# renvoi ne mènerait plus nulle part après cette suppression :} other {# renvois ne mèneraient plus nulle part après cette suppression :}}",
    "editor.references.keep": "La garder",
    "editor.act.link": "Créer un renvoi vivant",
  },
};

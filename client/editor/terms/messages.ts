/** Messages of defined terms. */
export const termMessages = {
  en: {
    "editor.panel.terms": "Terms",
    "editor.act.markTerm": "Mark as a defined term",
    "editor.act.unmarkTerm": "No longer a defined term",
    "editor.terms.here": "Definition of the term at the cursor",
    "editor.terms.count":
      "{count, plural, =0 {No term is marked as defined.} one {# defined term} other {# defined terms}}",
    "editor.terms.uses": "{count, plural, =0 {not used} one {# use} other {# uses}}",
    "editor.terms.repeated": "Defined {times} times",
    "editor.terms.more": "{count} more",
    "editor.terms.definedIn": "Defined in {place}",
    "editor.terms.unmarked": "Reads like a definition, but is not marked",
    "editor.terms.mark": "Mark",
    "editor.terms.mark.this": "Mark “{term}” as a defined term",
    "editor.terms.mark.all": "Mark all of these",
  },
  ru: {
    "editor.panel.terms": "Термины",
    "editor.act.markTerm": "Пометить как термин с определением",
    "editor.act.unmarkTerm": "Снять пометку термина",
    "editor.terms.here": "Определение термина у курсора",
    "editor.terms.count":
      "{count, plural, =0 {Терминов с определением не помечено.} one {# термин с определением} few {# термина с определением} other {# терминов с определением}}",
    "editor.terms.uses":
      "{count, plural, =0 {не используется} one {# употребление} few {# употребления} other {# употреблений}}",
    "editor.terms.repeated": "Определений: {times}",
    "editor.terms.more": "ещё {count}",
    "editor.terms.definedIn": "Определение: {place}",
    "editor.terms.unmarked": "Похоже на определение, но не помечено",
    "editor.terms.mark": "Пометить",
    "editor.terms.mark.this": "Пометить «{term}» как термин с определением",
    "editor.terms.mark.all": "Пометить все",
  },
  fr: {
    "editor.panel.terms": "Termes",
    "editor.act.markTerm": "Marquer comme terme défini",
    "editor.act.unmarkTerm": "Retirer la marque de terme défini",
    "editor.terms.here": "Définition du terme sous le curseur",
    "editor.terms.count":
      "{count, plural, =0 {Aucun terme n’est marqué comme défini.} one {# terme défini} other {# termes définis}}",
    "editor.terms.uses": "{count, plural, =0 {non employé} one {# emploi} other {# emplois}}",
    "editor.terms.repeated": "Défini {times} fois",
    "editor.terms.more": "{count} de plus",
    "editor.terms.definedIn": "Défini à : {place}",
    "editor.terms.unmarked": "Semble être une définition, mais n’est pas marqué",
    "editor.terms.mark": "Marquer",
    "editor.terms.mark.this": "Marquer « {term} » comme terme défini",
    "editor.terms.mark.all": "Les marquer tous",
  },
};

/** Messages of the panels of checks and of blanks; findings by their code in law/check. */
export const panelMessages = {
  en: {
    "editor.checks.working": "Checking…",
    "editor.checks.none": "Nothing to object to.",
    "editor.checks.error": "Error",
    "editor.checks.warning": "Warning",
    "editor.checks.note": "Note",
    "editor.blanks.open":
      "{all, plural, =0 {This draft has no blanks.} other {{open} of {all} blanks are open.}}",
    "editor.blanks.place": "Go to place {number}",
    "editor.finding.title-missing": "The law has no title.",
    "editor.finding.body-empty": "The law has no provisions.",
    "editor.finding.number-repeated": "{label} stands {count} times.",
    "editor.finding.number-skipped": "{label} follows {before}: numbers in between are missing.",
    "editor.finding.number-out-of-order": "{label} follows {before}.",
    "editor.finding.provision-empty": "{label} has neither heading nor text.",
    "editor.finding.text-missing": "{label} has a heading but no text.",
    "editor.finding.heading-missing": "{label} has no heading, while most of its kind do.",
    "editor.finding.heading-second": "{label} has {count} headings.",
    "editor.finding.reference-broken": "{label} refers to a provision that is not there.",
    "editor.finding.reference-unknown": "{label} refers to “{text}”, but there is no {missing}.",
    "editor.finding.placeholder-unfilled": "{label}: the blank “{prompt}” is not filled.",
    "editor.finding.alternatives-undecided": "{label}: none of the wordings {wordings} is chosen.",
    "editor.finding.options-undecided":
      "{label}: {chosen} of the options are chosen; at least {min} must be.",
    "editor.finding.options-excess":
      "{label}: {chosen} of the options are chosen; at most {max} may be.",
    "editor.finding.note-left": "{label} still has a note to drafters.",
    "editor.finding.term-repeated": "The term “{term}” is defined {count} times.",
    "editor.finding.term-unused": "The term “{term}” is defined but not used.",
    "editor.finding.term-undefined":
      "{label} refers to a defined term “{term}”, but no definition of it was found.",
    "editor.finding.script-mixed":
      "{label}: “{word}” mixes Latin and Cyrillic letters; perhaps “{suggestion}”.",
    "editor.finding.bracket-unmatched": "{label}: “{mark}” has no counterpart ({context}).",
    "editor.finding.quote-unmatched": "{label}: “{mark}” has no counterpart ({context}).",
  },
  ru: {
    "editor.checks.working": "Проверяется…",
    "editor.checks.none": "Замечаний нет.",
    "editor.checks.error": "Ошибка",
    "editor.checks.warning": "Предупреждение",
    "editor.checks.note": "Замечание",
    "editor.blanks.open":
      "{all, plural, =0 {В проекте нет пропусков.} other {Не заполнено: {open} из {all}.}}",
    "editor.blanks.place": "Перейти к месту {number}",
    "editor.finding.title-missing": "У закона нет названия.",
    "editor.finding.body-empty": "В законе нет положений.",
    "editor.finding.number-repeated": "{label}: повторений номера – {count}.",
    "editor.finding.number-skipped": "{label} следует за «{before}»: номера между ними пропущены.",
    "editor.finding.number-out-of-order": "{label} следует за «{before}».",
    "editor.finding.provision-empty": "{label}: нет ни заголовка, ни текста.",
    "editor.finding.text-missing": "{label}: есть заголовок, но нет текста.",
    "editor.finding.heading-missing":
      "{label}: нет заголовка, хотя у большинства таких положений он есть.",
    "editor.finding.heading-second": "{label}: заголовков – {count}.",
    "editor.finding.reference-broken": "{label}: ссылка на положение, которого нет.",
    "editor.finding.reference-unknown": "{label}: ссылка «{text}», но номера {missing} нет.",
    "editor.finding.placeholder-unfilled": "{label}: не заполнен пропуск «{prompt}».",
    "editor.finding.alternatives-undecided":
      "{label}: не выбрана ни одна из формулировок {wordings}.",
    "editor.finding.options-undecided":
      "{label}: выбрано вариантов – {chosen}, нужно не менее {min}.",
    "editor.finding.options-excess": "{label}: выбрано вариантов – {chosen}, можно не более {max}.",
    "editor.finding.note-left": "{label}: осталось примечание для разработчиков.",
    "editor.finding.term-repeated": "Термин «{term}»: определений – {count}.",
    "editor.finding.term-unused": "Термин «{term}» определён, но не используется.",
    "editor.finding.term-undefined":
      "{label}: упомянут термин «{term}», но его определение не найдено.",
    "editor.finding.script-mixed":
      "{label}: в слове «{word}» смешаны латинские и кириллические буквы; возможно, «{suggestion}».",
    "editor.finding.bracket-unmatched": "{label}: у знака «{mark}» нет пары ({context}).",
    "editor.finding.quote-unmatched": "{label}: у знака «{mark}» нет пары ({context}).",
  },
  fr: {
    "editor.checks.working": "Contrôle en cours…",
    "editor.checks.none": "Rien à signaler.",
    "editor.checks.error": "Erreur",
    "editor.checks.warning": "Avertissement",
    "editor.checks.note": "Remarque",
    "editor.blanks.open":
      "{all, plural, =0 {Ce projet n’a pas de champs.} other {{open} champs sur {all} restent à remplir.}}",
    "editor.blanks.place": "Aller à l’endroit {number}",
    "editor.finding.title-missing": "La loi n’a pas de titre.",
    "editor.finding.body-empty": "La loi n’a pas de dispositions.",
    "editor.finding.number-repeated": "{label} figure {count} fois.",
    "editor.finding.number-skipped": "{label} suit {before} : des numéros manquent.",
    "editor.finding.number-out-of-order": "{label} suit {before}.",
    "editor.finding.provision-empty": "{label} n’a ni intitulé ni texte.",
    "editor.finding.text-missing": "{label} a un intitulé mais pas de texte.",
    "editor.finding.heading-missing":
      "{label} n’a pas d’intitulé, contrairement à la plupart de ses semblables.",
    "editor.finding.heading-second": "{label} a {count} intitulés.",
    "editor.finding.reference-broken": "{label} renvoie à une disposition qui n’existe pas.",
    "editor.finding.reference-unknown":
      "{label} renvoie à « {text} », mais {missing} n’existe pas.",
    "editor.finding.placeholder-unfilled": "{label} : le champ « {prompt} » n’est pas rempli.",
    "editor.finding.alternatives-undecided":
      "{label} : aucune des formulations {wordings} n’est choisie.",
    "editor.finding.options-undecided":
      "{label} : options choisies : {chosen} ; il en faut au moins {min}.",
    "editor.finding.options-excess":
      "{label} : options choisies : {chosen} ; il en faut au plus {max}.",
    "editor.finding.note-left": "{label} contient encore une note aux rédacteurs.",
    "editor.finding.term-repeated": "Le terme « {term} » est défini {count} fois.",
    "editor.finding.term-unused": "Le terme « {term} » est défini mais n’est pas employé.",
    "editor.finding.term-undefined":
      "{label} renvoie au terme défini « {term} », dont la définition n’a pas été trouvée.",
    "editor.finding.script-mixed":
      "{label} : « {word} » mêle lettres latines et cyrilliques ; peut-être « {suggestion} ».",
    "editor.finding.bracket-unmatched": "{label} : « {mark} » n’a pas de pendant ({context}).",
    "editor.finding.quote-unmatched": "{label} : « {mark} » n’a pas de pendant ({context}).",
  },
};

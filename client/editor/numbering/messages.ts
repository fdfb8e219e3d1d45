/** Messages of the numbers of the whole text. */
export const numberingMessages = {
  en: {
    "editor.numbers.title": "Numbers of the whole text",
    "editor.act.freezeNumbers": "Freeze the numbers",
    "editor.act.numberAnew": "Number anew",
    "editor.numbers.freeze.lead":
      "For a text that is cited already: every number stays as it is now. What is inserted later gets a number in between, as the tradition of this law has it (12-1, 12a, 12 bis).",
    "editor.numbers.freeze.do": "Freeze all numbers",
    "editor.numbers.freeze.none": "Every number is fixed already.",
    "editor.numbers.anew.lead":
      "Fixed and inserted numbers become plain ones, from the first to the last. References follow.",
    "editor.numbers.anew.do": "Number the text anew",
    "editor.numbers.anew.none": "Every number is automatic already.",
    "editor.numbers.anew.same": "Every provision would keep the number that it has.",
    "editor.numbers.changes":
      "{units, plural, one {# provision changes its number} other {# provisions change their numbers}}; {references, plural, =0 {no reference changes its words} one {# reference changes its words} other {# references change their words}}.",
    "editor.numbers.table": "Old and new numbers",
    "editor.numbers.old": "Old",
    "editor.numbers.new": "New",
    "editor.numbers.heading": "Heading",
    "editor.numbers.printed":
      "{count, plural, one {# reference has words of its own and must be read by a person:} other {# references have words of their own and must be read by a person:}}",
  },
  ru: {
    "editor.numbers.title": "Номера всего текста",
    "editor.act.freezeNumbers": "Закрепить номера",
    "editor.act.numberAnew": "Пронумеровать заново",
    "editor.numbers.freeze.lead":
      "Для текста, на который уже ссылаются: все номера остаются такими, как сейчас. Вставленное позже получит промежуточный номер по традиции этого закона (12-1, 12а, 12 bis).",
    "editor.numbers.freeze.do": "Закрепить все номера",
    "editor.numbers.freeze.none": "Все номера уже закреплены.",
    "editor.numbers.anew.lead":
      "Закреплённые и вставленные номера становятся обычными, от первого до последнего. Ссылки меняются вслед за ними.",
    "editor.numbers.anew.do": "Пронумеровать текст заново",
    "editor.numbers.anew.none": "Все номера уже автоматические.",
    "editor.numbers.anew.same": "Все положения сохранят свои номера.",
    "editor.numbers.changes":
      "{units, plural, one {Номер изменится у # положения} few {Номер изменится у # положений} other {Номер изменится у # положений}}; {references, plural, =0 {слова ссылок не изменятся} one {изменятся слова # ссылки} few {изменятся слова # ссылок} other {изменятся слова # ссылок}}.",
    "editor.numbers.table": "Старые и новые номера",
    "editor.numbers.old": "Было",
    "editor.numbers.new": "Станет",
    "editor.numbers.heading": "Заголовок",
    "editor.numbers.printed":
      "{count, plural, one {У # ссылки свои слова, её должен прочесть человек:} few {У # ссылок свои слова, их должен прочесть человек:} other {У # ссылок свои слова, их должен прочесть человек:}}",
  },
  fr: {
    "editor.numbers.title": "Numéros de tout le texte",
    "editor.act.freezeNumbers": "Figer les numéros",
    "editor.act.numberAnew": "Renuméroter",
    "editor.numbers.freeze.lead":
      "Pour un texte déjà cité : chaque numéro reste tel qu’il est. Ce qui est inséré ensuite reçoit un numéro intermédiaire, selon la tradition de cette loi (12-1, 12 a, 12 bis).",
    "editor.numbers.freeze.do": "Figer tous les numéros",
    "editor.numbers.freeze.none": "Tous les numéros sont déjà fixes.",
    "editor.numbers.anew.lead":
      "Les numéros fixes et insérés deviennent simples, du premier au dernier. Les renvois suivent.",
    "editor.numbers.anew.do": "Renuméroter le texte",
    "editor.numbers.anew.none": "Tous les numéros sont déjà automatiques.",
    "editor.numbers.anew.same": "Chaque disposition garderait son numéro.",
    "editor.numbers.changes":
      "{units, plural, one {# disposition change de numéro} other {# dispositions changent de numéro}} ; {references, plural, =0 {aucun renvoi ne change de mots} one {# renvoi change de mots} other {# renvois changent de mots}}.",
    "editor.numbers.table": "Anciens et nouveaux numéros",
    "editor.numbers.old": "Ancien",
    "editor.numbers.new": "Nouveau",
    "editor.numbers.heading": "Intitulé",
    "editor.numbers.printed":
      "{count, plural, one {# renvoi a ses propres mots et doit être relu par une personne :} other {# renvois ont leurs propres mots et doivent être relus par une personne :}}",
  },
};

/** Languages in which changes are told. */
export type TellingLanguage = "en" | "ru" | "fr";

/** The sentences of a comparison. `{…}` are filled in; quotation marks are the language's own. */
export interface Phrases {
  quote: (words: string) => string;
  inserted: string;
  deleted: string;
  moved: string;
  renumbered: string;
  renumberedRun: string;
  movedRun: string;
  split: string;
  merged: string;
  repealed: string;
  level: string;
  heading: string;
  replaced: string;
  added: string;
  removed: string;
  movedHere: string;
  typographic: string;
  attribute: string;
  frame: Record<"preface" | "preamble" | "body" | "conclusions" | "annex", string>;
  unnamed: string;
  and: string;
}

/** The same sentences in each interface language. */
export const phrases: Readonly<Record<TellingLanguage, Phrases>> = {
  en: {
    quote: (words) => `“${words}”`,
    inserted: "{new} is new",
    deleted: "{old} is deleted",
    moved: "{old} is moved and becomes {new}",
    renumbered: "{old} becomes {new}",
    renumberedRun: "{old} to {oldEnd} become {new} to {newEnd}",
    movedRun: "{old} to {oldEnd} are moved and become {new} to {newEnd}",
    split: "{old} is split into {new}",
    merged: "{old} are merged into {new}",
    repealed: "{old} is repealed; its number stays",
    level: "{old} changes its level and becomes {new}",
    heading: "heading of {place}",
    replaced: "{place}: {from} becomes {to}",
    added: "{place}: {to} is added",
    removed: "{place}: {from} is deleted",
    movedHere: "{place}: {to} is moved here from {origin}",
    typographic: "{place}: only spaces, quotation marks or dashes differ",
    attribute: "{place}: {name} changes from {from} to {to}",
    frame: {
      preface: "Title page",
      preamble: "Preamble",
      body: "Text between provisions",
      conclusions: "Closing words",
      annex: "Annex",
    },
    unnamed: "unnumbered provision",
    and: "and",
  },
  ru: {
    quote: (words) => `«${words}»`,
    inserted: "{new}: новое положение",
    deleted: "{old}: исключено",
    moved: "{old}: перенесено, теперь {new}",
    renumbered: "{old}: новый номер — {new}",
    renumberedRun: "{old} – {oldEnd}: новые номера — {new} – {newEnd}",
    movedRun: "{old} – {oldEnd}: перенесены, теперь {new} – {newEnd}",
    split: "{old}: разделено на {new}",
    merged: "{old}: объединены в {new}",
    repealed: "{old}: утратило силу, номер сохранён",
    level: "{old}: изменён уровень, теперь {new}",
    heading: "заголовок: {place}",
    replaced: "{place}: {from} заменено на {to}",
    added: "{place}: добавлено {to}",
    removed: "{place}: исключено {from}",
    movedHere: "{place}: сюда перенесено {to}, прежнее место: {origin}",
    typographic: "{place}: различаются только пробелы, кавычки или тире",
    attribute: "{place}: {name}: {from} заменено на {to}",
    frame: {
      preface: "Титул",
      preamble: "Преамбула",
      body: "Текст между положениями",
      conclusions: "Заключительная часть",
      annex: "Приложение",
    },
    unnamed: "ненумерованное положение",
    and: "и",
  },
  fr: {
    quote: (words) => `«\u00a0${words}\u00a0»`,
    inserted: "{new}\u00a0: disposition nouvelle",
    deleted: "{old}\u00a0: disposition supprimée",
    moved: "{old}\u00a0: déplacé, devient {new}",
    renumbered: "{old} devient {new}",
    renumberedRun: "{old} à {oldEnd} deviennent {new} à {newEnd}",
    movedRun: "{old} à {oldEnd}\u00a0: déplacés, deviennent {new} à {newEnd}",
    split: "{old} est scindé en {new}",
    merged: "{old} sont fusionnés en {new}",
    repealed: "{old}\u00a0: abrogé, le numéro demeure",
    level: "{old} change de niveau et devient {new}",
    heading: "intitulé de {place}",
    replaced: "{place}\u00a0: {from} devient {to}",
    added: "{place}\u00a0: {to} est ajouté",
    removed: "{place}\u00a0: {from} est supprimé",
    movedHere: "{place}\u00a0: {to} vient de {origin}",
    typographic: "{place}\u00a0: seuls des espaces, guillemets ou tirets diffèrent",
    attribute: "{place}\u00a0: {name} passe de {from} à {to}",
    frame: {
      preface: "Page de titre",
      preamble: "Préambule",
      body: "Texte entre les dispositions",
      conclusions: "Formule finale",
      annex: "Annexe",
    },
    unnamed: "disposition sans numéro",
    and: "et",
  },
};

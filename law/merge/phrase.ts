import type { TellingLanguage } from "../compare";

/** What the two sides are called: two files, or a draft and the new edition of its model. */
export type MergeVoice = "texts" | "edition";

/** The sentences of conflicts. `{…}` are filled in; quotation marks are the language's own. */
export interface MergePhrases {
  quote: (words: string) => string;
  /** Said of a side that has no words there. */
  nothing: string;
  sides: Record<MergeVoice, { ours: string; theirs: string }>;
  words: string;
  added: string;
  deleted: string;
  moved: string;
  attribute: string;
  after: string;
  startOf: string;
  start: string;
  /** Names of attributes; others are told by their own name. */
  names: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, string>>;
  headingOf: string;
}

/** The same sentences in each interface language. */
export const mergePhrases: Readonly<Record<TellingLanguage, MergePhrases>> = {
  en: {
    quote: (words) => `“${words}”`,
    nothing: "nothing",
    sides: {
      texts: { ours: "in ours", theirs: "in theirs" },
      edition: { ours: "in your draft", theirs: "in the new edition" },
    },
    words: "{place}: instead of {base}, {ours} {inOurs} and {theirs} {inTheirs}",
    added: "{place}: at one spot {ours} {inOurs} and {theirs} {inTheirs}",
    deleted: "{place}: deleted {inDeleter}, changed {inKeeper}",
    moved: "{place}: {ours} {inOurs}, {theirs} {inTheirs}",
    attribute: "{place}: {name} is {ours} {inOurs} and {theirs} {inTheirs}; it was {base}",
    after: "after {after}",
    startOf: "at the start of {within}",
    start: "at the start",
    names: {
      weight: "the weight",
      element: "the level",
      taken: "the option taken",
      title: "the title",
      date: "the date",
      lang: "the language",
      profile: "the numbering",
    },
    values: { mandatory: "mandatory", optional: "optional" },
    parts: {
      preface: "Title page",
      preamble: "Preamble",
      body: "Text between provisions",
      conclusions: "Closing words",
      annex: "Annex",
      law: "The law",
      unnamed: "An unnumbered provision",
    },
    headingOf: "heading of {place}",
  },
  ru: {
    quote: (words) => `«${words}»`,
    nothing: "ничего",
    sides: {
      texts: { ours: "в нашем тексте", theirs: "в другом тексте" },
      edition: { ours: "в вашем проекте", theirs: "в новой редакции" },
    },
    words: "{place}: вместо {base} — {ours} {inOurs} и {theirs} {inTheirs}",
    added: "{place}: в одном месте {ours} {inOurs} и {theirs} {inTheirs}",
    deleted: "{place}: исключено {inDeleter}, изменено {inKeeper}",
    moved: "{place}: {ours} — {inOurs}, {theirs} — {inTheirs}",
    attribute: "{place}: {name} — {ours} {inOurs} и {theirs} {inTheirs}; было: {base}",
    after: "после: {after}",
    startOf: "в начале: {within}",
    start: "в начале",
    names: {
      weight: "обязательность",
      element: "уровень",
      taken: "выбранный вариант",
      title: "название",
      date: "дата",
      lang: "язык",
      profile: "нумерация",
    },
    values: { mandatory: "обязательное", optional: "необязательное" },
    parts: {
      preface: "Титул",
      preamble: "Преамбула",
      body: "Текст между положениями",
      conclusions: "Заключительная часть",
      annex: "Приложение",
      law: "Закон",
      unnamed: "Ненумерованное положение",
    },
    headingOf: "заголовок: {place}",
  },
  fr: {
    quote: (words) => `«\u00a0${words}\u00a0»`,
    nothing: "rien",
    sides: {
      texts: { ours: "dans le nôtre", theirs: "dans l’autre" },
      edition: { ours: "dans votre projet", theirs: "dans la nouvelle édition" },
    },
    words: "{place}\u00a0: au lieu de {base}, {ours} {inOurs} et {theirs} {inTheirs}",
    added: "{place}\u00a0: au même endroit, {ours} {inOurs} et {theirs} {inTheirs}",
    deleted: "{place}\u00a0: supprimé {inDeleter}, modifié {inKeeper}",
    moved: "{place}\u00a0: {ours} {inOurs}, {theirs} {inTheirs}",
    attribute:
      "{place}\u00a0: {name} est {ours} {inOurs} et {theirs} {inTheirs}, au lieu de {base}",
    after: "après {after}",
    startOf: "au début de {within}",
    start: "au début",
    names: {
      weight: "le caractère",
      element: "le niveau",
      taken: "l’option retenue",
      title: "le titre",
      date: "la date",
      lang: "la langue",
      profile: "la numérotation",
    },
    values: { mandatory: "obligatoire", optional: "facultatif" },
    parts: {
      preface: "Page de titre",
      preamble: "Préambule",
      body: "Texte entre les dispositions",
      conclusions: "Formule finale",
      annex: "Annexe",
      law: "La loi",
      unnamed: "Une disposition sans numéro",
    },
    headingOf: "intitulé de {place}",
  },
};

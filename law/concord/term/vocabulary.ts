import { WordReader } from "../../compare";
import { stem } from "../../stem";
import { sentencesIn } from "./sentence";

/**
 * A text as its words, made once for each text of a language. Readings are told
 * apart by identity: as long as one is remembered, the same text gives the same
 * reading, so that what is worked out of it can be kept beside it.
 */
export interface Reading {
  readonly text: string;
  /** Its words in order, as numbers of the vocabulary. */
  readonly words: Int32Array;
}

/**
 * The words of a language as numbers. A number is only a name: nothing may
 * depend on which of two is greater, since it tells which was met first.
 */
export interface Vocabulary {
  /** Primary language subtag, e.g. "en". */
  language: string;
  read: (text: string) => Reading;
  /** What reads the texts, for alignments to share. */
  reader: WordReader;
  /** The sentences of a paragraph. What stands in brackets is open, and not among their words. */
  sentences: (paragraph: string) => readonly Reading[];
  /** A word as printed, in lower case. */
  printed: (word: number) => string;
  /** The term that a word is a form of. */
  termOf: (word: number) => number;
  /** True for a word that counts as matter: it has a digit, or more than one letter. */
  tells: (word: number) => boolean;
  /** The number of a term, e.g. of another language's word that stands for it; minted where it is new. */
  term: (form: string) => number;
  /** The stem that a term stands for. */
  form: (term: number) => string;
  /** True for a term with a digit. */
  isFigure: (term: number) => boolean;
  /** Number of terms so far. */
  size: () => number;
  /** True when it has grown so large that the next law is better read with a new one. */
  isFull: () => boolean;
}

/** Words of remembered texts, about 60 MB with the texts: fifty laws twice over. Past it readings are made anew. */
const mostRemembered = 4_000_000;
/** Different words, about 40 MB; a language in use has fewer, so that past it the vocabulary itself is made anew. */
const mostWords = 400_000;

const figure = /\p{N}/u;

/** Blanks and alternatives, whatever fills them: what is asked for is what stands around them. */
const open = /\[[^[\]]*\]/gu;

/** An empty vocabulary of a language. */
export function createVocabulary(language: string): Vocabulary {
  const stemOf = stem(language);
  const reader = new WordReader(stemOf);
  const termOf: number[] = [];
  const tells: boolean[] = [];
  const terms = new Map<string, number>();
  const forms: string[] = [];
  const figures: boolean[] = [];
  const readings = new Map<string, Reading>();
  const paragraphs = new Map<string, readonly Reading[]>();
  let remembered = 0;

  const term = (form: string): number => {
    const before = terms.get(form);
    if (before !== undefined) return before;
    terms.set(form, forms.length);
    figures.push(figure.test(form));
    return forms.push(form) - 1;
  };
  /** Gives the words that the reader has met since the last time their terms. */
  const enter = () => {
    for (let word = termOf.length; word < reader.words.length; word++) {
      const printed = reader.words[word]!;
      termOf.push(term(stemOf(printed)));
      tells.push(printed.length > 1 || figure.test(printed));
    }
  };
  const remember = (size: number) => {
    remembered += size;
    if (remembered <= mostRemembered) return;
    remembered = size;
    readings.clear();
    paragraphs.clear();
    reader.forget();
  };
  const read = (text: string): Reading => {
    const before = readings.get(text);
    if (before) return before;
    const reading = { text, words: reader.read(text) };
    enter();
    remember(reading.words.length);
    readings.set(text, reading);
    return reading;
  };
  const sentence = (text: string): Reading => {
    if (!text.includes("[")) return read(text);
    return { text, words: read(text.replace(open, " ")).words };
  };
  return {
    language,
    reader,
    read,
    sentences: (paragraph) => {
      const before = paragraphs.get(paragraph);
      if (before) return before;
      const made = sentencesIn(paragraph).map(sentence);
      paragraphs.set(paragraph, made);
      return made;
    },
    printed: (word) => reader.words[word]!,
    termOf: (word) => termOf[word]!,
    tells: (word) => tells[word]!,
    term,
    form: (id) => forms[id]!,
    isFigure: (id) => figures[id]!,
    size: () => forms.length,
    isFull: () => reader.words.length > mostWords,
  };
}

const memories = new Map<string, Vocabulary>();

/** The vocabulary in which the texts of a language are remembered. */
export function vocabularyOf(language: string): Vocabulary {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const before = memories.get(primary);
  if (before && !before.isFull()) return before;
  const made = createVocabulary(primary);
  memories.set(primary, made);
  return made;
}

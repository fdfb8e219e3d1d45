import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";

/** Stems by language; languages of no table are cut to their first letters. */
const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

const primaryOf = (language: string): string => language.toLowerCase().split("-")[0] ?? "";

/** True where the forms of words of a language (BCP 47) are known, false where they are cut. */
export const hasStemmer = (language: string): boolean => primaryOf(language) in stemmers;

/** Letters kept of a word in a language without stemmer: enough for the root of most words. */
const keptLetters = 6;

/** Words remembered for each language, about 5 MB; past it the memory starts anew. */
const mostWords = 50_000;

const memories = new Map<string, Map<string, string>>();

/**
 * The stem of a lower-case word, by which its forms are recognised. Words with
 * a digit stay whole. `language` is a BCP 47 tag.
 *   stem("en")("obligations") === stem("en")("obligation")
 */
export function stem(language: string): (word: string) => string {
  const primary = primaryOf(language);
  const known = stemmers[primary];
  const memory = memories.get(primary) ?? new Map<string, string>();
  memories.set(primary, memory);
  return (word) => {
    const before = memory.get(word);
    if (before !== undefined) return before;
    if (memory.size >= mostWords) memory.clear();
    const form = /\p{N}/u.test(word) ? word : known ? known(word) : word.slice(0, keptLetters);
    memory.set(word, form);
    return form;
  };
}

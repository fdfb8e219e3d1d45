import type { Item } from "./item";
import type { WordReader } from "./words";

/** How laws say that a provision no longer stands, by language. Data: beginnings in lower case. */
const notices: Readonly<Record<string, readonly string[]>> = {
  en: ["repealed", "deleted", "omitted", "revoked", "no longer in force", "reserved"],
  ru: ["утратил", "исключен", "признан утратившим", "отменен"],
  fr: ["abrogé", "abrogée", "supprimé", "sans objet"],
  uk: ["виключено", "втратив чинність", "втратила чинність", "скасовано", "статтю виключено"],
  de: ["weggefallen", "aufgehoben", "gestrichen"],
  es: ["derogado", "suprimido", "sin contenido", "sin efecto", "derogada"],
  kk: ["күші жойылды", "алып тасталды"],
  it: ["abrogato", "soppresso"],
  pt: ["revogado", "vetado"],
};
const all = Object.values(notices).flat();

/** A notice with its act and date is no longer than this; longer texts are rules. */
const longestNotice = 30;
/** The notice stands among the first words, behind "Article", "Пункт" or the like. */
const firstWords = 4;

/** True for a unit that only says that it was repealed: "[Repealed, 2023, c. 15, s. 51]", "(weggefallen)". */
export function isRepealed(
  { heading, text }: Pick<Item, "heading" | "text">,
  reader: WordReader,
): boolean {
  const says = (list: Int32Array) => {
    const words = Array.from(list, (word) => reader.words[word]!);
    for (let at = 0; at < Math.min(firstWords, words.length); at++) {
      const from = words.slice(at).join(" ");
      if (all.some((notice) => from.startsWith(notice))) return true;
    }
    return false;
  };
  if (text.length > 400) return false;
  const words = reader.read(text);
  if (words.length > longestNotice) return false;
  return words.length === 0 ? says(reader.read(heading)) : says(words);
}

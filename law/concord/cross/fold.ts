/**
 * Words of any Latin or Cyrillic spelling folded into one alphabet, so that
 * cognates meet: "arbitral", "арбитражный" and "arbitraje" begin alike.
 */

const cyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ё: "e", ж: "j", з: "s", и: "i",
  і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t",
  у: "u", ф: "f", х: "h", ц: "k", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "u",
  я: "a", ә: "a", ғ: "g", қ: "k", ң: "n", ө: "o", ұ: "u", ү: "u", һ: "h", ў: "u", ҳ: "h", ҷ: "j",
}; // prettier-ignore

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/qu/gu, "k"],
  [/ck|c(?!h)/gu, "k"],
  [/x/gu, "ks"],
  [/y/gu, "i"],
  [/z/gu, "s"],
  [/w/gu, "v"],
  [/ou/gu, "u"],
  [/ß/gu, "s"],
  [/(.)\1+/gu, "$1"],
];

/** The word in folded spelling; numbers stay as they are. */
export function fold(word: string): string {
  if (/^\p{N}/u.test(word)) return word;
  const latin = [...word.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join("");
  const bare = latin.normalize("NFD").replace(/\p{M}+/gu, "");
  return spellings.reduce((text, [from, to]) => text.replace(from, to), bare);
}

/** Shorter folded words are too alike by chance. */
const leastLetters = 5;
const gram = 4;

/** The terms by which a word may be recognised in another language: its number, or its beginning and its letter groups. */
export function cognateTerms(word: string): string[] {
  if (/\p{N}/u.test(word)) return (word.match(/\d+/gu) ?? []).map((digits) => `#${digits}`);
  const folded = fold(word);
  if (folded.length < leastLetters) return [];
  const terms = [`^${folded.slice(0, leastLetters)}`];
  for (let at = 0; at + gram <= folded.length; at++) terms.push(folded.slice(at, at + gram));
  return terms;
}

import { franc } from "franc";

/** ISO 639-3 of the language detector → BCP 47. */
const known: Record<string, string> = {
  eng: "en",
  rus: "ru",
  fra: "fr",
  deu: "de",
  spa: "es",
  ukr: "uk",
  kaz: "kk",
  bel: "be",
  por: "pt",
  ita: "it",
  pol: "pl",
  cat: "ca",
  ron: "ro",
  fin: "fi",
  tur: "tr",
  uzn: "uz",
  azj: "az",
  kir: "ky",
  tgk: "tg",
  hye: "hy",
  kat: "ka",
  arb: "ar",
  nld: "nl",
  ces: "cs",
  slk: "sk",
  slv: "sl",
  hrv: "hr",
  hun: "hu",
  swe: "sv",
  dan: "da",
  est: "et",
  lav: "lv",
  lit: "lt",
  bul: "bg",
  srp: "sr",
  mkd: "mk",
  ell: "el",
  heb: "he",
  pes: "fa",
  tuk: "tk",
  als: "sq",
  ind: "id",
  vie: "vi",
  swh: "sw",
  khk: "mn",
};

/** Letters that one language of a script alone uses often. The first rule that holds decides. */
const letterRules: { language: string; letters: RegExp; share: number }[] = [
  { language: "hy", letters: /\p{Script=Armenian}/gu, share: 0.3 },
  { language: "ka", letters: /\p{Script=Georgian}/gu, share: 0.3 },
  { language: "el", letters: /\p{Script=Greek}/gu, share: 0.3 },
  { language: "he", letters: /\p{Script=Hebrew}/gu, share: 0.3 },
  { language: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
  { language: "ko", letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: "zh", letters: /\p{Script=Han}/gu, share: 0.3 },
  { language: "be", letters: /[ўЎ]/gu, share: 0.005 },
  { language: "uk", letters: /[їЇєЄґҐ]/gu, share: 0.005 },
  { language: "tg", letters: /[ҷҶӣӢӯӮ]/gu, share: 0.005 },
  { language: "kk", letters: /[ұҰәӘ]/gu, share: 0.01 },
  { language: "uz", letters: /[ўЎ][^ыэ]|[ҳҲ]/gu, share: 0.01 },
  { language: "ky", letters: /[өӨүҮңҢ]/gu, share: 0.01 },
  { language: "az", letters: /[əƏ]/gu, share: 0.02 },
  { language: "fa", letters: /[پچژگی]/gu, share: 0.04 },
  { language: "ar", letters: /\p{Script=Arabic}/gu, share: 0.3 },
];

/** Length of the text that is looked at, in characters: more does not change the answer. */
const sampleLength = 6000;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Text from the middle of a document, where titles and notices in other languages are rare. */
function sampleOf(text: string): string {
  const from = Math.max(0, Math.floor(text.length / 2 - sampleLength / 2));
  return text.slice(from, from + sampleLength);
}

/**
 * BCP 47 tag of the language that most of the text is written in; "und" where
 * there are too few words to tell.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return "und";
  const belarusian = count(sample, /[ўЎ]/gu) > 0 && count(sample, /[іІ]/gu) > letters * 0.02;
  for (const rule of letterRules) {
    if (rule.language === "be" && !belarusian) continue;
    if (count(sample, rule.letters) >= letters * rule.share) return rule.language;
  }
  const found = franc(sample, { only: Object.keys(known), minLength: 20 });
  return known[found] ?? "und";
}

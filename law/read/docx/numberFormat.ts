import { formatOrdinal } from "../../number";

const latin = "abcdefghijklmnopqrstuvwxyz";
/** The letters in which Word counts in Russian: no ё, й, ъ, ь. Source: ECMA-376 part 1, 17.18.59, russianLower. */
const russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
const arabic = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const hebrew = "אבגדהוזחטיכלמנסעפצקרשת";

/** After the last letter Word doubles: z, aa, bb. */
const letters = (n: number, alphabet: string): string =>
  (alphabet[(n - 1) % alphabet.length] ?? "").repeat(Math.ceil(n / alphabet.length));

const english = (n: number): string => {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
};

const ordinals: Record<string, (n: number) => string> = {
  en: english,
  ru: (n) => `${n}-й`,
  fr: (n) => (n === 1 ? "1er" : `${n}e`),
  es: (n) => `${n}º`,
  pt: (n) => `${n}º`,
  it: (n) => `${n}º`,
};

const formats: Record<string, (n: number, language: string) => string> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, "0"),
  upperRoman: (n) => formatOrdinal(n, "upper-roman"),
  lowerRoman: (n) => formatOrdinal(n, "lower-roman"),
  upperLetter: (n) => letters(n, latin).toUpperCase(),
  lowerLetter: (n) => letters(n, latin),
  russianUpper: (n) => letters(n, russian).toUpperCase(),
  russianLower: (n) => letters(n, russian),
  arabicAlpha: (n) => letters(n, arabic),
  hebrew2: (n) => letters(n, hebrew),
  ordinal: (n, language) => (ordinals[language.slice(0, 2)] ?? ((m: number) => `${m}.`))(n),
  numberInDash: (n) => `- ${n} -`,
  none: () => "",
  bullet: () => "•",
};

/** Past it a number is written in digits, whatever its format: letters and Roman numbers would grow without end. */
const longestOther = 3000;

/**
 * A number of a list as Word shows it, and whether the format is known; one
 * that is not is written in digits. `language`: BCP 47, for ordinals.
 * Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 */
export function formatNumber(
  n: number,
  format: string,
  language: string,
): { text: string; known: boolean } {
  const write = formats[format];
  if (!write) return { text: String(n), known: false };
  const digits = n < 1 || n > longestOther;
  return { text: digits && format !== "none" ? String(n) : write(n, language), known: true };
}

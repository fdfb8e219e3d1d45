import { isRaised, unraised } from "../line";
import { romanValue } from "./numeral";

/** One way to read a marker: the kind of list that it belongs to and its place in it. */
export interface MarkerReading {
  /** Printed shape and script: "(1)", "1.", "(a)", "(i)", "–". Markers of one list share it. */
  style: string;
  /** Place in the list, from 1; inserted ones ("2a") lie between. */
  order: number;
  /** Number alone: "1", "2a", "iv". Empty for a dash. */
  num: string;
}

/** A marker at the beginning of a paragraph. */
export interface Marker {
  /** As printed: "(1)", "1.", "–". */
  label: string;
  /** Where the words after it begin. */
  end: number;
  /** Possible readings, the likelier first. */
  readings: MarkerReading[];
}

const latin = "abcdefghijklmnopqrstuvwxyz";
/** Cyrillic alphabets in the order in which laws count; ё, й, ъ, ы, ь are mostly skipped but may appear. */
const cyrillicLetters = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";

/** Place of a letter marker in its alphabet: "a" → 1, "z" → 26, "aa" and "za" follow. */
function letterOrder(text: string, alphabet: string): number | null {
  const first = alphabet.indexOf(text[0] ?? "");
  if (first < 0) return null;
  if (text.length === 1) return first + 1;
  const second = alphabet.indexOf(text[1] ?? "");
  if (second < 0 || text.length > 2) return null;
  if (text[0] === text[1]) return alphabet.length + first + 1;
  // "za", "ab": inserted behind the letter.
  return first + 1 + (second + 1) / 100;
}

/** "2a" → 2.01, "3.1" → 3.01, "5-1" → 5.01, "9¹" → 9.01. */
function decimalOrder(text: string): number {
  const [, whole = "0", rest = ""] = /^(\d+)(.*)$/u.exec(unraisedNumber(text)) ?? [];
  const letter = /[a-zа-я]/iu.exec(rest);
  const digits = /\d+/u.exec(rest);
  const part = letter
    ? (letterOrder(letter[0].toLowerCase(), latin) ??
      letterOrder(letter[0].toLowerCase(), cyrillicLetters) ??
      1)
    : digits
      ? Number(digits[0])
      : 0;
  const adverb = /bis|ter|quater|quinquies|sexies/u.exec(rest);
  const inserted = adverb
    ? ["bis", "ter", "quater", "quinquies", "sexies"].indexOf(adverb[0]) + 1
    : part;
  return Number(whole) + inserted / 100;
}

const unraisedNumber = (text: string): string =>
  [...text]
    .map((char, i) =>
      isRaised(char) && i > 0 && !isRaised(text[i - 1] ?? "")
        ? `.${unraised(char)}`
        : unraised(char),
    )
    .join("");

const latinTwins = "aceopxyi";
const cyrillicTwins = "асеорхуі";

/** Order of a single letter read as the letter of the other alphabet that looks the same; null for others. */
function lookalike(letter: string): number | null {
  const asLatin = latinTwins[cyrillicTwins.indexOf(letter)];
  if (asLatin !== undefined) return letterOrder(asLatin, latin);
  const asCyrillic = cyrillicTwins[latinTwins.indexOf(letter)];
  return asCyrillic === undefined ? null : letterOrder(asCyrillic, cyrillicLetters);
}

function readingsOf(body: string, shape: (script: string) => string): MarkerReading[] {
  const readings: MarkerReading[] = [];
  const lower = body.toLowerCase();
  const upper = body !== lower;
  if (/^\d/u.test(body)) {
    const depth = /^\d+(?:\.\d+)+$/u.test(body) ? body.split(".").length : 1;
    readings.push({
      style: shape(depth > 1 ? `1${".1".repeat(depth - 1)}` : "1"),
      order: depth > 1 ? Number(body.split(".").at(-1)) : decimalOrder(body),
      num: body,
    });
    // "(b.1)"-like insertions of decimals: "1.1" between 1 and 2.
    if (depth > 1) readings.push({ style: shape("1"), order: decimalOrder(body), num: body });
    return readings;
  }
  const base = /^\p{L}+/u.exec(body)?.[0] ?? "";
  const suffix = body.slice(base.length);
  const extra = suffix === "" ? 0 : decimalOrder(`0${suffix.replace(/^[.\-–]/u, ".")}`) || 0.01;
  const value = romanValue(base);
  const letters = letterOrder(base.toLowerCase(), latin);
  const cyr = letterOrder(base.toLowerCase(), cyrillicLetters);
  const asRoman =
    value === null ? null : { style: shape(upper ? "I" : "i"), order: value + extra, num: body };
  if (asRoman && base.length > 1) readings.push(asRoman);
  const twin = lookalike(base.toLowerCase());
  if (letters !== null)
    readings.push({ style: shape(upper ? "A" : "a"), order: letters + extra, num: body });
  else if (cyr !== null)
    readings.push({ style: shape(upper ? "A" : "a"), order: cyr + extra, num: body });
  if (twin !== null)
    readings.push({ style: shape(upper ? "A" : "a"), order: twin + extra, num: body });
  if (asRoman && base.length === 1) readings.push(asRoman);
  return readings;
}

const numberBody =
  "\\d{1,3}(?:[a-zа-я]{1,2}|[.\\-–]\\d{1,3})*(?:[⁰¹²³⁴-⁹]+)?(?: ?(?:bis|ter|quater|quinquies|sexies))?";
const letterBody =
  "\\p{L}{1,2}(?:[.\\-–]\\d{1,2}|[⁰¹²³⁴-⁹]+|[-‑](?:bis|ter|quater))?|[ivxlcIVXLC]{1,7}";

const shapes: { pattern: RegExp; shape: string }[] = [
  {
    pattern: new RegExp(`^\\((${numberBody}|${letterBody})\\)[.]?(?=\\s|$|\\p{L}|[«"“„‘‹(])`, "u"),
    shape: "(?)",
  },
  { pattern: new RegExp(`^§\\s?(\\d{1,3}[a-zº°]?)[.]?[º°]?(?=\\s|$)`, "u"), shape: "§?" },
  { pattern: new RegExp(`^(${numberBody})[.]?[º°ª]\\)?(?=\\s|$|\\p{L})`, "u"), shape: "?º" },
  {
    pattern: new RegExp(`^(${numberBody}|${letterBody})\\)(?=\\s|$|\\p{L}|[«"“„‘‹(])`, "u"),
    shape: "?)",
  },
  {
    pattern: new RegExp(
      `^(${numberBody})[.](?:[-–—](?=\\s))?(?=\\s|$|\\p{Lu}|[«"“„‘‹(])(?!\\s*\\d{1,2}\\.\\d)`,
      "u",
    ),
    shape: "?.",
  },
  { pattern: /^(\d{1,3}(?:\.\d{1,3})+)(?=\s)/u, shape: "?." },
  { pattern: /^([a-zа-яA-Z]{1,2}|[ivxIVX]{1,5})[.](?=\s)(?!\s*\p{L}\.)/u, shape: "?." },
  { pattern: /^([IVXLC]{1,6})(?:[.]?\s?[-–—]{1,2})(?=\s)/u, shape: "?-" },
  { pattern: /^([⁰¹²³⁴-⁹]{1,3}(?:ᵃ|ᵇ|ᶜ|ᵈ|ᵉ|ᵇⁱˢ)?)(?=\s|\p{L}|$|[«"“„‘‹(])/u, shape: "^?" },
];

const dash = /^([-–—•·*▪◦‒―−\uf0b7\uf02d])(?=\s|$)/u;

/**
 * The marker that a paragraph begins with, or null.
 * "1. …", "(a) …", "1) …", "² …", "a) …", "– …", "§ 2º …", "I - …", "1.1. …", "2a. …", "(b.1) …", "а) …"
 */
export function markerOf(text: string): Marker | null {
  const dashed = dash.exec(text);
  if (dashed?.[1])
    return {
      label: dashed[1],
      end: skipSpace(text, dashed[0].length),
      readings: [{ style: "–", order: 0, num: "" }],
    };
  for (const { pattern, shape } of shapes) {
    const match = pattern.exec(text);
    const body = match?.[1];
    if (!match || !body) continue;
    const readings = readingsOf(unraisedWhole(body), (script) => shape.replace("?", script));
    if (readings.length === 0) continue;
    return { label: match[0], end: skipSpace(text, match[0].length), readings };
  }
  return null;
}

/**
 * The marker of a heading; there a capital may stand without a sign ("A Ships").
 * In a line of text it is a word: "A Lei …".
 */
export function headingMarkerOf(text: string): Marker | null {
  const marker = markerOf(text);
  const letter = marker ? null : /^[AB](?=\s\p{Lu})/u.exec(text)?.[0];
  if (!letter) return marker;
  return {
    label: letter,
    end: skipSpace(text, 1),
    readings: readingsOf(letter, (script) => script),
  };
}

/** A wholly raised marker stands for the number itself; a raised tail stays as printed. */
const unraisedWhole = (body: string): string => ([...body].every(isRaised) ? unraised(body) : body);

const skipSpace = (text: string, from: number): number =>
  from + (/^[\s\u00a0]*/u.exec(text.slice(from))?.[0].length ?? 0);

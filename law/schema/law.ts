import type { Node } from "prosemirror-model";

/** What a file or a record says of a law beside its text. Null where nothing is known. */
export interface LawMeta {
  /** The words of the title, as one line. */
  title: string;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** "model" for a model law, "national" for an act of a jurisdiction. */
  kind: "model" | "national";
  /** ISO 3166-1 alpha-2 code, lower case, of a national law's jurisdiction. */
  country: string | null;
  /** Code of the body that owns a model law. */
  body: string | null;
  /** FRBR work address, e.g. "/akn/kz/act/2025/214". */
  workUri: string | null;
  /** ISO date (YYYY-MM-DD) of the expression. */
  date: string | null;
  /** Where the text was taken from, in words. */
  source: string | null;
  /** Licence of the text. */
  licence: string | null;
  /** Codes of topics. */
  topics: string[];
  /** True for invented laws of invented jurisdictions, which serve as demonstration only. */
  fictional: boolean;
}

/** A law in memory: its description and its document. */
export interface Law {
  meta: LawMeta;
  doc: Node;
}

/** Something a reader was unsure of, or left out. Nothing is dropped without one. */
export interface Doubt {
  /** Stable name of the kind of doubt, e.g. "number-repeated"; messages are looked up by it. */
  code: string;
  /** "certain-loss": content is missing from the document; "unsure": a decision that a person may reverse; "note": good to know. */
  severity: "certain-loss" | "unsure" | "note";
  /** One sentence in English that names the place; the interface translates by `code` and `params`. */
  message: string;
  params: Record<string, string | number>;
  /** Line of the source, from 1, where there is one. */
  line: number | null;
  /** guid of the provision it concerns, where there is one. */
  guid: string | null;
}

/** What a reader brings. */
export interface ReadLaw extends Law {
  doubts: Doubt[];
}

/** Why a file was refused, by stable names; the interface has a sentence for each. */
export const refusalReasons = [
  "doctype",
  "too-large",
  "too-deep",
  "malformed",
  "bad-archive",
  "not-a-law",
  "unsupported",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A law that could not be read: one sentence that names the place. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  /** One English sentence that names the place; never a stack. */
  message: string;
  params: Record<string, string | number>;
  line: number | null;
}

export type ReadResult = ({ ok: true } & ReadLaw) | Refusal;

/** Gives a new identity at each call. Passed in, so that `law/` stays pure; must never repeat across documents. */
export type Mint = () => string;

/** A law as it is stored and as `modelaw convert` writes .json. */
export interface StoredLaw {
  schemaVersion: number;
  meta: LawMeta;
  doc: unknown;
}

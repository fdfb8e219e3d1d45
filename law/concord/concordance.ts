import type { Substance } from "../compare";

/**
 * A proposed concordance of a baseline and a national law, as plain data (it
 * survives JSON). Nothing in it is decided: a person confirms, regrades or
 * rejects each proposal. The same inputs and the same fit give the same data.
 */
export interface Concordance {
  status: "complete" | "gaveUp";
  limits: {
    reason: "too-many-units" | "too-long" | "cancelled";
    consequence: "not-searched";
    unit: number | null;
  }[];
  /** How the two languages were brought together. */
  route: LanguageRoute;
  /** Name of the calibration that turned scores into probabilities, e.g. "built-in-1". */
  fit: string;
  /** Number of decisions that the calibration was learnt from. */
  decisions: number;
  /** Every unit of both laws in document order. Other members point here by index. */
  baseline: ConcordedUnit[];
  national: ConcordedUnit[];
  /** Links between provisions; many to many. First those of articles, each group in baseline order. */
  links: Link[];
  /** One for each baseline article, in document order. */
  proposals: Proposal[];
  /** Indexes into `national` of the articles that answer nothing in the baseline. */
  unanswering: number[];
}

export interface LanguageRoute {
  /** Language of the edition that was compared, and of the national law. */
  baseline: string;
  national: string;
  /** Language of the edition that was asked for; another edition is taken where one is in the national law's language. */
  asked: string;
  /**
   * "same-language"; "lexicon": words were matched through `sources`;
   * "human-only": too little common ground, so that every proposal needs a person.
   */
  kind: "same-language" | "lexicon" | "human-only";
  sources: ("cognates" | "numbers" | "glossary" | "learnt" | "order")[];
}

export interface ConcordedUnit {
  guid: string | null;
  element: string;
  num: string;
  label: string;
  eId: string;
  heading: string;
  depth: number;
  parent: number | null;
  weight: "mandatory" | "optional" | null;
  /** Own paragraphs, without heading and child provisions. */
  paragraphs: string[];
}

/** What is to be done with a link: taken over by itself, read by a person, or left aside. */
export type Band = "accept" | "review" | "reject";

/** One national provision that answers one baseline provision, wholly or in part. */
export interface Link {
  baseline: number;
  national: number;
  level: "article" | "paragraph";
  /** 0–1, before calibration. */
  score: number;
  /** 0–1: how often a link with this evidence is right. */
  probability: number;
  band: Band;
  /** Share of the baseline provision's matter that is found in the national one, 0–1. */
  coverage: number;
  /** Share of the national provision's matter that is not in the baseline one, 0–1. */
  extra: number;
  reasons: Reason[];
}

/** Why a link or a grade was proposed. The interface makes the sentence from `code` and `params`. */
export interface Reason {
  code: ReasonCode;
  params: Record<string, string | number>;
}

export type ReasonCode =
  | "same-text" // word for word
  | "same-but-blanks" // word for word beside placeholders, numbers and references
  | "coverage" // {percent} of the baseline's matter is found
  | "rare-terms" // {terms} stand in both
  | "same-heading"
  | "similar-heading" // {percent}
  | "same-numbers" // {numbers}
  | "mutual-best" // neither has a better counterpart
  | "runner-up" // {label} is nearly as good
  | "neighbours" // the provisions before or after it correspond
  | "order" // stands in the same place of the same sequence
  | "translated-terms" // {terms} through glossary, cognates or learnt words
  | "modality-differs" // {from}, {to}
  | "negation-differs" // {from}, {to}
  | "connective-differs" // {from}, {to}
  | "restriction-differs" // {from}, {to}
  | "figures-differ" // {from}, {to}
  | "extra-matter" // {percent} of the national matter is not in the baseline
  | "blank-filled" // {prompt}, {value}
  | "option-taken" // {option}
  | "option-not-taken" // {option}
  | "several-answer" // {count}
  | "searched-all" // {count} provisions were searched
  | "nearest" // {label} has {percent} of its matter, too little for a link
  | "parts-missing" // {labels}
  | "person-must-read"; // certainty below the bar

/** Default scale of grades; a body may rename or extend it. */
export type Grade =
  | "verbatim"
  | "equivalent"
  | "partial"
  | "conflict"
  | "missing"
  | "goes-further"
  | "option-not-taken"
  | "not-applicable";

/** What is proposed for one baseline article. */
export interface Proposal {
  /** Index into `baseline`. */
  baseline: number;
  /** Indexes into `links`, best first; empty where nothing answers it. */
  links: number[];
  grade: Grade;
  /** 0–1: certainty of the grade. */
  probability: number;
  /** True where no one may take the grade over unread. */
  personMustRead: boolean;
  /** Share of its matter found in all linked provisions together, 0–1. */
  coverage: number;
  /** Share of the linked provisions' matter that goes beyond it, 0–1. */
  extra: number;
  /** Indexes into `baseline` of its paragraphs and points for which nothing was found. */
  missingParts: number[];
  substance: Substance[];
  reasons: Reason[];
}

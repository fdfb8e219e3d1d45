import type { Substance } from "../compare";
import type { Grade } from "./concordance";

/** What a grade is proposed from. */
export interface GradeBasis {
  linked: boolean;
  coverage: number;
  extra: number;
  /** True where a paragraph or point was not found at all. */
  missesParts: boolean;
  /** Flips in sentences that otherwise read alike. */
  flips: readonly Substance[];
  /** Word for word, blanks and references aside. */
  sameWords: boolean;
  /** Share of the letters that differ in sentences that were read side by side, 0–1. */
  changed: number;
  optional: boolean;
  /** A sibling option was taken. */
  otherOption: boolean;
  acrossLanguages: boolean;
  /** Share of matter that full adoption shows in this pair of laws, 0–1. */
  full: number;
}

/** Starting points, to be moved by what people decide. Shares of matter, 0–1. */
const bars = {
  verbatimCoverage: 0.95,
  verbatimExtra: 0.08,
  verbatimChanged: 0.03,
  equivalent: 0.6,
  further: 0.8,
  more: 0.15,
  moreAcross: 0.4,
};

const opposed = ({ kind, from, to }: Substance): boolean =>
  kind === "negation" || (kind === "modality" && from !== "" && to !== "");

const figures: readonly Substance["kind"][] = ["amount", "percentage", "period", "date"];

/** A figure, a restriction or the tie of conditions is another one: less than the same rule, whichever way it goes. */
const shifted = ({ kind, from, to }: Substance): boolean =>
  kind === "restriction" ||
  (from !== "" && to !== "" && (kind === "connective" || figures.includes(kind)));

/** The grade that a person is asked to confirm. */
export function proposedGrade(basis: GradeBasis): Grade {
  if (!basis.linked) return basis.optional || basis.otherOption ? "option-not-taken" : "missing";
  if (basis.flips.some(opposed)) return "conflict";
  const coverage = basis.coverage / basis.full;
  if (basis.missesParts || coverage < bars.equivalent || basis.flips.some(shifted))
    return "partial";
  if (basis.flips.length === 0 && !basis.acrossLanguages) {
    if (basis.sameWords) return "verbatim";
    const much = basis.coverage >= bars.verbatimCoverage && basis.extra <= bars.verbatimExtra;
    if (much && basis.changed <= bars.verbatimChanged) return "verbatim";
  }
  const more = basis.acrossLanguages ? bars.moreAcross : bars.more;
  return coverage >= bars.further && basis.extra >= more ? "goes-further" : "equivalent";
}

import type { Substance } from "../compare";
import type { Grade } from "./concordance";

/** What a grade is proposed from. */
export interface GradeBasis {
  linked: boolean;
  coverage: number;
  extra: number;
  /** Flips in paragraphs that otherwise read alike. */
  flips: readonly Substance[];
  /** Word for word, blanks and references aside. */
  sameWords: boolean;
  optional: boolean;
  /** A sibling option was taken. */
  otherOption: boolean;
  acrossLanguages: boolean;
}

/** Starting points, to be moved by what people decide. Shares of matter, 0–1. */
const bars = {
  verbatimCoverage: 0.95,
  verbatimExtra: 0.08,
  equivalent: 0.55,
  further: 0.8,
  more: 0.4,
};

const opposed = ({ kind, from, to }: Substance): boolean =>
  kind === "negation" || (kind === "modality" && from !== "" && to !== "");

/** The grade that a person is asked to confirm. */
export function proposedGrade(basis: GradeBasis): Grade {
  if (!basis.linked) return basis.optional || basis.otherOption ? "option-not-taken" : "missing";
  if (basis.flips.some(opposed)) return "conflict";
  const barred = basis.flips.length > 0 || basis.acrossLanguages;
  if (!barred && basis.sameWords) return "verbatim";
  if (!barred && basis.coverage >= bars.verbatimCoverage && basis.extra <= bars.verbatimExtra)
    return "verbatim";
  if (basis.coverage >= bars.further && basis.extra >= bars.more) return "goes-further";
  return basis.coverage >= bars.equivalent ? "equivalent" : "partial";
}

import type { Band } from "./concordance";

/**
 * How scores become probabilities. A fit is data, versioned by its name; the
 * same fit and inputs always give the same output.
 */
export interface Fit {
  name: string;
  /** Logistic over the score of a link in one language. */
  sameLanguage: { offset: number; slope: number };
  /** Logistic over the evidence of a link across languages. */
  acrossLanguages: { offset: number; slope: number };
  /** Probabilities from which a link is taken over, and up to which it is left aside. */
  accept: number;
  reject: number;
  /** Number of decisions that it was learnt from; 0 for the one that comes with the program. */
  decisions: number;
}

/** The fit that comes with the program, set on statutes whose correspondences are known. */
export const builtInFit: Fit = {
  name: "built-in-1",
  sameLanguage: { offset: -1.35, slope: 8.75 },
  acrossLanguages: { offset: -0.5, slope: 22 },
  accept: 0.9,
  reject: 0.1,
  decisions: 0,
};

/** Probability of a score under a logistic curve. */
export const probabilityOf = (score: number, { offset, slope }: Fit["sameLanguage"]): number =>
  1 / (1 + Math.exp(-(offset + slope * score)));

/** What is to be done with a link of this probability. */
export const bandOf = (probability: number, { accept, reject }: Fit): Band =>
  probability >= accept ? "accept" : probability <= reject ? "reject" : "review";

/** A link that a person confirmed or rejected. */
export interface Verdict {
  score: number;
  right: boolean;
}

/** Fewer verdicts than this change no curve. */
const leastVerdicts = 30;

/**
 * A curve refitted to what people decided, by logistic regression drawn towards
 * the present curve. Null where there are too few verdicts, or all agree.
 */
export function refit(
  verdicts: readonly Verdict[],
  present: Fit["sameLanguage"],
): Fit["sameLanguage"] | null {
  const right = verdicts.filter((verdict) => verdict.right).length;
  if (verdicts.length < leastVerdicts || right === 0 || right === verdicts.length) return null;
  let { offset, slope } = present;
  const pull = 1 / verdicts.length;
  for (let step = 0; step < 4_000; step++) {
    let [byOffset, bySlope] = [0, 0];
    for (const { score, right: is } of verdicts) {
      const error = probabilityOf(score, { offset, slope }) - Number(is);
      byOffset += error / verdicts.length;
      bySlope += (error * score) / verdicts.length;
    }
    offset -= 0.8 * (byOffset + pull * 0.02 * (offset - present.offset));
    slope -= 0.8 * (bySlope + pull * 0.02 * (slope - present.slope));
  }
  return { offset, slope: Math.max(0.1, slope) };
}

/** Decisions that must have been added before a curve is learnt anew. */
const leastNew = 10;

/**
 * The fit that a language pair's decisions teach, named by the pair and their
 * number, e.g. "en-ru-64". It starts from the built-in fit and all decisions,
 * so that the same decisions always give the same fit. Null where they are too
 * few, all agree, or are hardly more than those of `present`.
 */
export function learntFit(
  pair: { baseline: string; national: string },
  verdicts: readonly Verdict[],
  present: Fit = builtInFit,
): Fit | null {
  if (verdicts.length < present.decisions + leastNew) return null;
  const kind = pair.baseline === pair.national ? "sameLanguage" : "acrossLanguages";
  const curve = refit(verdicts, builtInFit[kind]);
  if (!curve) return null;
  const name = `${pair.baseline}-${pair.national}-${verdicts.length}`;
  return { ...builtInFit, name, [kind]: curve, decisions: verdicts.length };
}

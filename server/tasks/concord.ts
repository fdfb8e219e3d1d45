import {
  createBaseline,
  type Baseline,
  type Concordance,
  type Fit,
  type Glossary,
} from "../../law/concord";
import { lawFromStored, type StoredLaw } from "../../law/schema";

/** What a concordance is made from, as plain data. */
export interface ConcordInput {
  /** Names the baseline and its editions by their content, so that one that was made ready serves again. */
  key: string;
  baseline: StoredLaw;
  /** Texts of the baseline in further languages, by the same guids. */
  editions: StoredLaw[];
  national: StoredLaw;
  glossary: Glossary;
  fit: Fit;
}

/** Baselines that are kept ready: the one that a commission works through, and one beside it. */
const mostKept = 2;
const kept = new Map<string, Baseline>();

function baselineOf({ key, baseline, editions }: ConcordInput): Baseline {
  const before = kept.get(key);
  const made = before ?? createBaseline([lawFromStored(baseline), ...editions.map(lawFromStored)]);
  kept.delete(key);
  kept.set(key, made);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return made;
}

/** Which national provisions answer which of a baseline; each step gives the share that is done, 0–1. */
export function* concordSteps(input: ConcordInput): Generator<number, Concordance> {
  const { national, glossary, fit } = input;
  return yield* baselineOf(input).steps(lawFromStored(national), { glossary, fit });
}

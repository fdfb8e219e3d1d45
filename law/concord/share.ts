import { fullShare } from "./matter";
import { massOf, together } from "./term";
import type { Workbench } from "./workbench";

/** Coverage of one baseline unit by national units together, and what they say beyond it; shares of matter, 0–1. */
export interface Shares {
  coverage: number;
  extra: number;
}

type Measured = Pick<Workbench, "weights" | "scratch" | "matter" | "full">;

/** Measures the shares; across languages they are set against what a full adoption shows there. */
export function sharesOf(bench: Measured, baseline: number, national: readonly number[]): Shares {
  const wanted = bench.matter.baseline(baseline);
  const there = together(national.map(bench.matter.national));
  const mass = massOf(there, bench.weights);
  const common = bench.scratch.common(wanted, there, bench.weights);
  const share = (whole: number) => (whole === 0 ? 0 : Math.min(1, common / whole / bench.full));
  return {
    coverage: national.length === 0 ? 0 : share(wanted.mass),
    extra: mass === 0 ? 0 : 1 - share(mass),
  };
}

/** What full adoption shows in this pair of laws; see `fullShare`. */
export const measureFull = (
  bench: Measured,
  pairs: readonly { baseline: number; national: number }[],
): number =>
  fullShare(pairs.map(({ baseline, national }) => sharesOf(bench, baseline, [national]).coverage));

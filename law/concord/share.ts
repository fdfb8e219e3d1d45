import { fullShare, shareFound, together } from "./matter";
import type { Workbench } from "./workbench";

/** Coverage of one baseline unit by national units together, and what they say beyond it; shares of matter, 0–1. */
export interface Shares {
  coverage: number;
  extra: number;
}

type Measured = Pick<Workbench, "scales" | "matter" | "full">;

/** Measures the shares; across languages they are set against what a full adoption shows there. */
export function sharesOf(bench: Measured, baseline: number, national: readonly number[]): Shares {
  const { weight } = bench.scales.baseline;
  const wanted = bench.matter.baseline(baseline);
  const there = together(national.map(bench.matter.national));
  const scaled = (share: number) => Math.min(1, share / bench.full);
  return {
    coverage: national.length === 0 ? 0 : scaled(shareFound(wanted, there, weight)),
    extra: there.mass === 0 ? 0 : 1 - scaled(shareFound(there, wanted, weight)),
  };
}

/** What full adoption shows in this pair of laws; see `fullShare`. */
export const measureFull = (
  bench: Measured,
  pairs: readonly { baseline: number; national: number }[],
): number =>
  fullShare(pairs.map(({ baseline, national }) => sharesOf(bench, baseline, [national]).coverage));

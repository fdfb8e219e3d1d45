import type { Comparison } from "../../law/compare";
import type { Truth } from "./truth";

/** What an engine said of a pair of laws, by ids of articles. */
export interface Said {
  pairs: { old: string[]; new: string[]; status: string }[];
  inserted: string[];
  deleted: string[];
}

/** Shares 0–1; null where there is nothing to measure. */
export interface Score {
  edges: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  insDel: number | null;
  /** Share of the found pairs whose status is right; renumbered and moved count as one. */
  status: number | null;
  units: number;
}

const norm = (id: string) => id.toLowerCase().replace(/\s+/g, "");
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const edgesOf = (pairs: Said["pairs"]) =>
  new Map(
    pairs.flatMap(({ old, new: now, status }) =>
      old.flatMap((a) => now.map((b) => [`${norm(a)} ${norm(b)}`, status] as const)),
    ),
  );

const statusClass = (status: string) =>
  status === "moved" ? "renumbered" : status === "unchanged" ? "changed" : status;

/** Counts what was said against what is known; units that the truth leaves open do not count. */
export function scoreOf(truth: Truth, said: Said): Score {
  const openOld = new Set((truth.unscored?.old ?? []).map(norm));
  const openNew = new Set((truth.unscored?.new ?? []).map(norm));
  const real = edgesOf(truth.pairs);
  const all = edgesOf(said.pairs);
  const counted = [...all.keys()].filter((edge) => {
    const [a = "", b = ""] = edge.split(" ");
    return !openOld.has(a) && !openNew.has(b);
  });
  const hits = counted.filter((edge) => real.has(edge));
  const single = (known: string[], found: string[], open: Set<string>) => {
    const there = new Set(known.map(norm));
    const mine = [...new Set(found.map(norm))].filter((id) => !open.has(id));
    return [mine.filter((id) => there.has(id)).length, mine.length + there.size] as const;
  };
  const ins = single(truth.inserted, said.inserted, openNew);
  const del = single(truth.deleted, said.deleted, openOld);
  const seen = new Set([
    ...said.pairs.flatMap(({ old, new: now }) => [
      ...old.map((id) => `o${norm(id)}`),
      ...now.map((id) => `n${norm(id)}`),
    ]),
    ...said.inserted.map((id) => `n${norm(id)}`),
    ...said.deleted.map((id) => `o${norm(id)}`),
  ]);
  const wanted = [
    ...truth.oldUnits.map((id) => `o${norm(id)}`),
    ...truth.newUnits.map((id) => `n${norm(id)}`),
  ];
  const right = hits.filter(
    (edge) => statusClass(real.get(edge) ?? "") === statusClass(all.get(edge) ?? ""),
  );
  return {
    edges: real.size,
    precision: ratio(hits.length, counted.length),
    recall: ratio(hits.length, real.size),
    f1: ratio(2 * hits.length, counted.length + real.size),
    insDel: ratio(2 * (ins[0] + del[0]), ins[1] + del[1]),
    status: ratio(right.length, hits.length),
    units: wanted.filter((id) => seen.has(id)).length / (wanted.length || 1),
  };
}

/** Calibration error of the links of a concordance: mean distance of probability and truth over ten bins. */
export function calibrationError(
  truth: Truth,
  links: readonly { old: string; new: string; probability: number }[],
): number | null {
  const openOld = new Set((truth.unscored?.old ?? []).map(norm));
  const openNew = new Set((truth.unscored?.new ?? []).map(norm));
  const real = edgesOf(truth.pairs);
  const bins = new Map<number, number>();
  let count = 0;
  for (const link of links) {
    if (openOld.has(norm(link.old)) || openNew.has(norm(link.new))) continue;
    const bin = Math.min(9, Math.floor(link.probability * 10));
    const is = real.has(`${norm(link.old)} ${norm(link.new)}`) ? 1 : 0;
    bins.set(bin, (bins.get(bin) ?? 0) + link.probability - is);
    count++;
  }
  return count === 0
    ? null
    : [...bins.values()].reduce((sum, off) => sum + Math.abs(off), 0) / count;
}

const wordCount = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Words shown as deleted and inserted, and the share of hunks that follow a short equal run. */
export function leafOf({ matches, old, new: now, deleted, inserted, carried }: Comparison) {
  let [gone, come, changes, afterIsland] = [0, 0, 0, 0];
  for (const match of matches)
    for (const hunks of [match.heading, ...match.paragraphs.map((one) => one.hunks)])
      hunks.forEach((hunk, at) => {
        if (hunk.op === "equal") return;
        if (hunk.op === "delete" && hunk.movedTo === undefined) gone += wordCount(hunk.text);
        if (hunk.op === "insert" && hunk.movedFrom === undefined) come += wordCount(hunk.text);
        const before = hunks[at - 1];
        if (before && before.op !== "equal") return;
        changes++;
        if (at > 1 && before?.op === "equal" && wordCount(before.text) <= 2) afterIsland++;
      });
  const kept = (side: "old" | "new", unit: number) =>
    carried
      .filter((one) => one.side === side && one.unit === unit)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ hunks }) => hunks))
      .filter(({ movedFrom, movedTo }) => (movedFrom ?? movedTo) !== undefined)
      .reduce((sum, { text }) => sum + wordCount(text), 0);
  for (const at of deleted)
    gone += wordCount([old[at]!.heading, ...old[at]!.paragraphs].join(" ")) - kept("old", at);
  for (const at of inserted)
    come += wordCount([now[at]!.heading, ...now[at]!.paragraphs].join(" ")) - kept("new", at);
  return { deleted: gone, inserted: come, islands: ratio(afterIsland, changes) };
}

// Speed of comparison beside its peers, on generated laws with heavy revision and on hard cases.
//   npm run bench:compare -- [MOST_ARTICLES]
import { diffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { diff as fastMyers } from "fast-myers-diff";
import { compareSides } from "../../law/compare";
import { asSide, asText, generated, revised } from "./laws";

const most = Number(process.argv[2] ?? 720);
/** Milliseconds after which a peer that can be stopped is stopped. */
const patience = 20_000;

const timed = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};
const median = (values: number[]) => values.sort((x, y) => x - y)[values.length >> 1] ?? 0;
const show = (ms: number | null) => (ms === null ? "gave up" : `${(ms / 1000).toFixed(3)} s`);

const ours = (old: string[][], now: string[][]) =>
  // New sides each time: nothing is remembered from the run before.
  median(
    [0, 1, 2].map(() => timed(() => compareSides(asSide(old), asSide(now), { language: "en" }))),
  );

function words(old: string, now: string): number | null {
  const from = performance.now();
  const found = diffWords(old, now, { timeout: patience });
  return found === undefined ? null : performance.now() - from;
}

const myers = (old: string, now: string) =>
  timed(() => [...fastMyers(old.split(" "), now.split(" "))].length);

function matchPatch(old: string, now: string): number {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = patience / 1000;
  return timed(() => engine.diff_main(old, now));
}

console.log("articles | modelaw | diff diffWords | fast-myers-diff | diff-match-patch");
for (const size of [45, 180, 720, 2_880].filter((count) => count <= most)) {
  const old = generated(size, 7);
  const now = revised(old, 11);
  const [a, b] = [asText(old), asText(now)];
  const mine = ours(old, now);
  // Peers whose cost grows with the square of the edits are run while that is bearable.
  const peers = size <= 180 ? [words(a, b), myers(a, b), matchPatch(a, b)] : [null, null, null];
  const ratio = peers[0] ? ` (diffWords ÷ modelaw ${(peers[0] / mine).toFixed(0)})` : "";
  console.log(
    `${size} | ${show(mine)} | ${peers.map((ms) => (size > 180 ? "not run" : show(ms))).join(" | ")}${ratio}`,
  );
}

const lorem = (count: number, seed: number) => generated(Math.ceil(count / 70), seed).flat();
const hard: [string, string[][], string[][]][] = [
  ["unrelated, 300 articles", generated(300, 1), generated(300, 2)],
  [
    "10,000 identical paragraphs",
    Array.from({ length: 10_000 }, () => ["The same words stand here."]),
    Array.from({ length: 9_999 }, () => ["The same words stand here."]),
  ],
  ["one paragraph of 50,000 words", [[lorem(50_000, 3).join(" ")]], [[lorem(50_000, 4).join(" ")]]],
  ["empty law", [], generated(100, 5)],
  ["reversed, 720 articles", generated(720, 6), generated(720, 6).reverse()],
];
for (const [name, old, now] of hard) {
  const from = performance.now();
  const { status } = compareSides(asSide(old), asSide(now), { language: "en" });
  console.log(`${name}: ${show(performance.now() - from)}, ${status}`);
}
console.log(`memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

// Speed and memory of comparison beside its peers, each case in a process of its own.
//   npm run bench:compare -- [MOST_ARTICLES] [--only modelaw]
// CORPUS_DIR adds pairs of real laws; LIBREOFFICE_COMPARE adds LibreOffice where it is installed.
import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { corpusNames, hardNames } from "./cases";
import { engines, patience } from "./engines";

const words = process.argv.slice(2);
const most = Number(words.find((word) => /^\d+$/u.test(word)) ?? 720);
const alone = words.includes("--only");
const one = fileURLToPath(new URL("one.ts", import.meta.url));

interface Told {
  outcome: string | null;
  seconds: number;
  processor: number;
  megabytes: number;
}

/** Runs one case; null where it took longer than anyone waits. */
function told(name: string, engine: string, runs = 1): Told | null {
  const child = spawnSync(process.execPath, ["--import", "tsx", one, name, engine, String(runs)], {
    encoding: "utf8",
    timeout: 2 * patience * runs + 60_000,
  });
  if (child.signal) return null;
  if (child.status !== 0) throw new Error(`${name}, ${engine}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Told;
}

const show = (seconds: number) => `${seconds.toFixed(seconds < 1 ? 3 : 1)} s`;

function cell(name: string, engine: string, mine: Told): string {
  const peer = told(name, engine);
  if (!peer) return "stopped";
  if (peer.outcome === null) return "not installed";
  const gaveUp = peer.outcome === "gaveUp" ? "gave up after " : "";
  const ratio = (peer.processor / mine.processor).toFixed(peer.processor < mine.processor ? 1 : 0);
  const changes = peer.outcome.endsWith("changes") ? `, ${peer.outcome}` : "";
  return `${gaveUp}${show(peer.processor)} (${ratio}×)${changes}`;
}

const peers = alone ? [] : Object.keys(engines).filter((name) => name !== "modelaw");
const row = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

/** One line: our processor time (median of three runs from the beginning), memory, outcome, then each peer. */
function line(name: string, besides: readonly string[]): Told {
  const mine = told(name, "modelaw", 3);
  if (!mine) throw new Error(`${name}: stopped`);
  const own = [
    show(mine.processor),
    show(mine.seconds),
    `${mine.megabytes} MB`,
    mine.outcome ?? "",
  ];
  row([name, ...own, ...besides.map((engine) => cell(name, engine, mine))]);
  return mine;
}

console.log(`load average ${loadavg()[0]?.toFixed(1)}; processor time unless said otherwise\n`);
row(["case", "modelaw", "wall", "memory", "outcome", ...peers]);
row(Array.from({ length: 5 + peers.length }, () => "---"));
const sizes = [45, 180, 720, 2_880].filter((size) => size <= most);
for (const kind of ["heavy", "light"]) {
  let before: Told | null = null;
  for (const size of sizes) {
    // Peers whose cost grows with the square of the edits are run while that is bearable.
    const mine = line(`${kind} ${size}`, kind === "light" || size <= 180 ? peers : []);
    if (before)
      console.log(`  ×4 articles cost ×${(mine.processor / before.processor).toFixed(1)}`);
    before = mine;
  }
}
for (const name of hardNames) line(name, []);
for (const name of corpusNames()) line(name, peers);
const again = told("after one edit", "modelaw");
if (again)
  console.log(`after one edit in 2,871 articles: ${show(again.processor)}, ${again.megabytes} MB`);

// The desk beside bare ProseMirror, in one run on one machine: read the ratios first.
//   npm run bench:editor -- [SIZES, e.g. 50,1000,5000] [ROUNDS]
import type { Server } from "node:http";
import os from "node:os";
import type { CDPSession, Page } from "playwright-core";
import { buildPage, freshPage, serve } from "./serve";

const sizes = (process.argv[2] ?? "50,1000,5000").split(",").map(Number);
const rounds = Number(process.argv[3] ?? 2);
const kinds = ["bare", "product"] as const;
type Kind = (typeof kinds)[number];

/** Keys in one burst, bursts, and milliseconds between keys: a fast typist who pauses. */
const burst = 20;
const bursts = 3;
const between = 50;
/** Milliseconds in which everything that waits for a calm moment has begun and ended. */
const settling = 6_000;

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ??
  NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds of the page's main thread, and bytes of its heap. */
async function metrics(session: CDPSession): Promise<{ cpu: number; heap: number }> {
  const { metrics: found } = await session.send("Performance.getMetrics");
  const value = (name: string) => found.find((one) => one.name === name)?.value ?? NaN;
  return { cpu: value("TaskDuration") * 1000, heap: value("JSHeapUsedSize") };
}

interface Figures {
  /** Main-thread CPU of a key while typing, and with what is done in the pause after a burst. */
  key: number;
  keyAndPause: number;
  paint50: number;
  paint95: number;
  open: number;
  topScript: number;
  topPaint: number;
  heapMB: number;
}

async function type(
  page: Page,
  session: CDPSession,
): Promise<Pick<Figures, "key" | "keyAndPause" | "paint50" | "paint95">> {
  const start = await metrics(session);
  let typing = 0;
  for (let n = 0; n < bursts; n++) {
    const before = await metrics(session);
    for (let i = 0; i < burst; i++) {
      await page.keyboard.press("abcdefghij "[i % 11] ?? "a");
      await page.waitForTimeout(between);
    }
    typing += (await metrics(session)).cpu - before.cpu;
    await page.waitForTimeout(3_000);
  }
  const keys = burst * bursts;
  const times = (await page.evaluate(() => window.bench.keys())).slice(2);
  return {
    key: typing / keys,
    keyAndPause: ((await metrics(session)).cpu - start.cpu) / keys,
    paint50: median(times),
    paint95: quantile(times, 0.95),
  };
}

async function measure(server: Server, kind: Kind, articles: number): Promise<Figures> {
  const { browser, page, session } = await freshPage(server, articles);
  try {
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const open = await page.evaluate((which) => window.bench.open(which), kind);
    if (kind === "product")
      await page.getByRole("button", { name: "Baseline", exact: true }).click();
    await page.waitForTimeout(settling);
    await page.evaluate(() => window.bench.place(0.5));
    await page.waitForTimeout(500);
    await page.keyboard.type("warm up");
    await page.waitForTimeout(3_000);
    await page.evaluate(() => window.bench.keys());
    const typed = await type(page, session);
    await page.evaluate(() => window.bench.place(0));
    await page.waitForTimeout(1_000);
    const tops = [];
    for (let n = 0; n < 3; n++) {
      tops.push(await page.evaluate(() => window.bench.insertAtTop()));
      await page.waitForTimeout(3_000);
    }
    await session.send("HeapProfiler.collectGarbage");
    const { heap } = await metrics(session);
    return {
      ...typed,
      open,
      topScript: median(tops.map(({ script }) => script)),
      topPaint: median(tops.map(({ paint }) => paint)),
      heapMB: heap / 1e6,
    };
  } finally {
    await browser.close();
  }
}

const shown: (keyof Figures)[] = [
  "key",
  "keyAndPause",
  "paint50",
  "paint95",
  "open",
  "topScript",
  "topPaint",
  "heapMB",
];

await buildPage();
const server = await serve();
const load = () =>
  os
    .loadavg()
    .map((n) => n.toFixed(1))
    .join(" ");
console.log(`load ${load()}, ${os.cpus().length} cores`);
console.log(`articles | editor | ${shown.join(" | ")}`);
for (const articles of sizes) {
  const all: Record<Kind, Figures[]> = { bare: [], product: [] };
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) all[kind].push(await measure(server, kind, articles));
  const middle = (kind: Kind, name: keyof Figures) => median(all[kind].map((one) => one[name]));
  for (const kind of kinds)
    console.log(
      `${articles} | ${kind} | ${shown.map((name) => middle(kind, name).toFixed(1)).join(" | ")}`,
    );
  const ratio = (name: keyof Figures) =>
    (middle("product", name) / middle("bare", name)).toFixed(2);
  console.log(`${articles} | ratio | ${shown.map(ratio).join(" | ")}`);
}
console.log(`load ${load()}`);
server.close();

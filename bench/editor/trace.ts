// What the browser's main thread does, ours and its own, while something is done to the desk.
//   npx tsx bench/editor/trace.ts [ARTICLES] [open | key | top]
import type { Page } from "playwright-core";
import { buildPage, freshPage, serve } from "./serve";

const articles = Number(process.argv[2] ?? 1000);
const what = process.argv[3] ?? "key";
const keys = 40;
/** Lines of the list. */
const listed = 40;

interface Event {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { name?: string };
}

/** Milliseconds by the name of what was done, each without what it called. */
function alone(events: readonly Event[]): Map<string, number> {
  const main = events.find(
    (one) => one.name === "thread_name" && one.args?.name === "CrRendererMain",
  );
  const own = events
    .filter((one) => one.ph === "X" && one.tid === main?.tid && one.pid === main.pid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const times = new Map<string, number>();
  const open: Event[] = [];
  const add = (name: string, ms: number) => times.set(name, (times.get(name) ?? 0) + ms);
  for (const event of own) {
    while (open.length > 0 && (open.at(-1)?.ts ?? 0) + (open.at(-1)?.dur ?? 0) <= event.ts)
      open.pop();
    const outer = open.at(-1);
    const ms = (event.tdur ?? event.dur ?? 0) / 1000;
    if (outer) add(outer.name, -ms);
    add(event.name, ms);
    open.push(event);
  }
  return times;
}

async function act(page: Page): Promise<void> {
  if (what === "top") await page.evaluate(() => window.bench.insertAtTop());
  if (what === "key")
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press("abcdefghij "[i % 11] ?? "a");
      await page.waitForTimeout(50);
    }
}

await buildPage(true);
const server = await serve();
const found: Map<string, number>[] = [];
for (const kind of ["bare", "product"] as const) {
  const { browser, page } = await freshPage(server, articles);
  const start = () =>
    browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "blink"] });
  if (what === "open") await start();
  await page.evaluate((which) => window.bench.open(which), kind);
  if (what !== "open") {
    if (kind === "product")
      await page.getByRole("button", { name: "Baseline", exact: true }).click();
    await page.waitForTimeout(6_000);
    await page.evaluate((at) => window.bench.place(at), what === "top" ? 0 : 0.5);
    await page.keyboard.type("warm up");
    await page.waitForTimeout(3_000);
    await start();
    await act(page);
  }
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: Event[];
  };
  found.push(alone(traceEvents));
  await browser.close();
}
server.close();
const [bare = new Map<string, number>(), product = new Map<string, number>()] = found;
const names = [...new Set([...bare.keys(), ...product.keys()])];
const excess = (name: string) => (product.get(name) ?? 0) - (bare.get(name) ?? 0);
const cell = (ms: number) => ms.toFixed(1).padStart(9);
const total = (times: ReadonlyMap<string, number>) =>
  [...times.values()].reduce((a, b) => a + b, 0);
console.log("     bare  product     more, ms");
console.log(
  `${cell(total(bare))}${cell(total(product))}${cell(total(product) - total(bare))}  all`,
);
for (const name of names.sort((a, b) => excess(b) - excess(a)).slice(0, listed))
  console.log(
    `${cell(bare.get(name) ?? 0)}${cell(product.get(name) ?? 0)}${cell(excess(name))}  ${name}`,
  );

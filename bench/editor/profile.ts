// Where the desk's time goes while something is done to it.
//   npx tsx bench/editor/profile.ts [ARTICLES] [open | key | pause | top] [bare | product] [FUNCTION]
// With the name of a function, only what happens in it.
import { buildPage, freshPage, serve } from "./serve";

const articles = Number(process.argv[2] ?? 1000);
const what = process.argv[3] ?? "key";
const kind: "bare" | "product" = process.argv[4] === "bare" ? "bare" : "product";
const within = process.argv[5] ?? null;
/** Lines of each list. */
const listed = 45;

await buildPage(true);
const server = await serve();
const { browser, page, session } = await freshPage(server, articles);
await session.send("Profiler.enable");
await session.send("Profiler.setSamplingInterval", { interval: 200 });
const open = () => page.evaluate((which) => window.bench.open(which), kind);
if (what === "open") await session.send("Profiler.start");
const opened = await open();
if (what !== "open") {
  if (kind === "product") await page.getByRole("button", { name: "Baseline", exact: true }).click();
  await page.waitForTimeout(6_000);
  await page.evaluate((at) => window.bench.place(at), what === "top" ? 0 : 0.5);
  await page.keyboard.type("warm up");
  await page.waitForTimeout(3_000);
  await session.send("Profiler.start");
  if (what === "top") {
    await page.evaluate(() => window.bench.insertAtTop());
    await page.waitForTimeout(3_000);
  } else {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("abcdefghij "[i % 11] ?? "a");
      await page.waitForTimeout(50);
    }
    if (what === "pause") await page.waitForTimeout(3_000);
  }
} else await page.waitForTimeout(6_000);
const { profile } = await session.send("Profiler.stop");
await browser.close();
server.close();

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map<number, number>();
for (const node of profile.nodes)
  for (const child of node.children ?? []) parents.set(child, node.id);
const nameOf = (id: number): string => {
  const frame = nodes.get(id)?.callFrame;
  return frame
    ? `${frame.functionName || "(anonymous)"} ${frame.url.split("/").pop()}:${frame.lineNumber + 1}`
    : "";
};
const self = new Map<string, number>();
const total = new Map<string, number>();
(profile.samples ?? []).forEach((id, i) => {
  const inside = (at: number | undefined): boolean =>
    at !== undefined &&
    (nodes.get(at)?.callFrame.functionName === within || inside(parents.get(at)));
  if (within !== null && !inside(id)) return;
  const ms = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
  self.set(nameOf(id), (self.get(nameOf(id)) ?? 0) + ms);
  const seen = new Set<string>();
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
    seen.add(nameOf(at));
  for (const name of seen) total.set(name, (total.get(name) ?? 0) + ms);
});
const print = (title: string, times: ReadonlyMap<string, number>) => {
  console.log(`\n${title}, ms`);
  const sorted = [...times].sort((a, b) => b[1] - a[1]).slice(0, listed);
  for (const [name, ms] of sorted) console.log(`${ms.toFixed(1).padStart(9)}  ${name}`);
};
console.log(`opened in ${opened.toFixed(0)} ms`);
print("Alone", self);
print("With what it calls", total);

import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { build } from "vite";
import { chromiumPath, flags } from "../../test/browser/program";
import { measuredLaw, originOf } from "./laws";
import type { Bench } from "./page/main";

declare global {
  interface Window {
    bench: Bench;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = path.join(root, ".cache", "bench-editor");

/** Builds the measured page; `readable` keeps the names of functions, for profiles. */
export async function buildPage(readable = false): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    mode: "production",
    root: path.join(root, "bench/editor/page"),
    plugins: [react()],
    worker: { format: "es" },
    resolve: { alias: { linkedom: path.join(root, "client/editor/paste/browserParser.ts") } },
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000, minify: !readable },
  });
}

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Serves the page, the measured laws, and the version that the draft says it began from. */
export function serve(): Promise<http.Server> {
  const laws = new Map<number, { law: string; origin: string }>();
  let current = 50;
  const lawOf = (articles: number) => {
    let made = laws.get(articles);
    if (!made) {
      const law = measuredLaw(articles);
      made = { law: JSON.stringify({ doc: law }), origin: JSON.stringify({ doc: originOf(law) }) };
      laws.set(articles, made);
    }
    return made;
  };
  const server = http.createServer((req, res) => {
    const { pathname } = new URL(req.url ?? "/", "http://localhost");
    if (pathname.startsWith("/law/")) {
      current = Number(pathname.slice(5));
      return void res.setHeader("content-type", "application/json").end(lawOf(current).law);
    }
    if (pathname.startsWith("/api/versions/"))
      return void res.setHeader("content-type", "application/json").end(lawOf(current).origin);
    const file = path.join(out, pathname === "/" ? "index.html" : pathname);
    if (!fs.existsSync(file)) return void res.writeHead(404).end();
    res.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
    fs.createReadStream(file).pipe(res);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** A browser of its own, and its page with the law of that many articles, nothing opened yet. */
export async function freshPage(
  server: http.Server,
  articles: number,
): Promise<{ browser: Browser; page: Page; session: CDPSession }> {
  const executablePath = await chromiumPath();
  if (executablePath === undefined) throw new Error("No browser here: set CHROMIUM_PATH");
  const { port } = server.address() as { port: number };
  const fast = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
  const browser = await chromium.launch({ executablePath, args: [...flags, ...fast] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => console.error(`${articles}: ${error.message}`));
  await page.goto(`http://localhost:${port}/?articles=${articles}`);
  return { browser, page, session: await page.context().newCDPSession(page) };
}

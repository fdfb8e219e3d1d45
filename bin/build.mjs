// Builds into dist: `build.mjs code` the service and the command, `build.mjs client` the interface,
// without a name both. `npm start` and `modelaw` call it when a source has changed.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

/** Milliseconds for which chunks of an earlier build stay: a running process may still load them. */
const keepOld = 60 * 60 * 1000;

/** The programs; workers are programs of their own, found by their name. */
function entryPoints() {
  const programs = { "server/main": "server/main.ts", "bin/modelaw": "bin/command/main.ts" };
  const workers = ["server", "law", "bin"]
    .flatMap((folder) =>
      fs.readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith(".worker.ts"))
    .map((file) => [file.replace(/\.ts$/, ""), file]);
  const all = { ...programs, ...Object.fromEntries(workers) };
  return Object.fromEntries(Object.entries(all).filter(([, file]) => fs.existsSync(file)));
}

async function buildCode() {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: entryPoints(),
    outdir: "dist",
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    metafile: true,
    logLevel: "warning",
  });
  const current = new Set(Object.keys(metafile.outputs));
  for (const name of fs.existsSync("dist/chunks") ? fs.readdirSync("dist/chunks") : []) {
    const file = `dist/chunks/${name}`;
    if (!current.has(file) && Date.now() - fs.statSync(file).mtimeMs > keepOld) fs.rmSync(file);
  }
}

async function buildClient() {
  if (!fs.existsSync("client/index.html")) return;
  const { build } = await import("vite");
  // The other loaders write into node_modules, which may belong to someone else.
  await build({ logLevel: "warn", mode: "production", configLoader: "runner" });
}

const part = process.argv[2];
// React ships its slow half unless told so before it is loaded.
if (part !== "code") process.env.NODE_ENV = "production";
if (part !== "client") await buildCode();
if (part !== "code") await buildClient();

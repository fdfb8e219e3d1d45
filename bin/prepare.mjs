// Makes a fresh clone runnable: installs what is missing, builds what has changed. Plain JavaScript
// without dependencies, since it runs before any is there. All it says goes to stderr.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What each part of the build is made from; a change of any of these files builds it anew. */
const sources = {
  code: ["law", "api", "server", "migrations", "bin", "package-lock.json"],
  client: ["law", "api", "client", "vite.config.ts", "package-lock.json"],
};

/** Milliseconds between two looks at a lock that another process holds. */
const lookAgain = 50;

/**
 * Installs and builds what is needed and not there. `dev` asks for the packages of tests and
 * checks too, `client` for the interface. Two processes at once do the work once.
 */
export async function prepare({ dev = false, client = false } = {}) {
  if (!missing({ dev, client }).length) return;
  await withLock(async () => {
    // The other process may have done it while we waited.
    for (const part of missing({ dev, client }))
      if (part === "packages") await install();
      else if (missing({ dev, client }).includes(part)) await build(part);
  });
}

/** What has to be done, in order: "packages", "code", "client". */
function missing({ dev, client }) {
  const parts = client ? ["code", "client"] : ["code"];
  return [
    ...(isInstalled(dev) ? [] : ["packages"]),
    ...parts.filter((part) => readIfThere(stampOf(part)) !== fingerprint(sources[part])),
  ];
}

/** Whether node_modules holds what the lock file asks for; packages for other platforms aside. */
function isInstalled(dev) {
  const wanted = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const kept = readIfThere(path.join(root, "node_modules", ".package-lock.json"));
  if (kept === undefined) return false;
  const found = JSON.parse(kept).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "" || entry.optional || entry.devOptional || (entry.dev && !dev)) return true;
    const { version, integrity } = found[place] ?? {};
    return place in found && version === entry.version && integrity === entry.integrity;
  });
}

async function install() {
  const folder = path.join(root, "node_modules");
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    say("node_modules is a link to another clone's packages and does not match; not installing.");
    return;
  }
  say("Installing packages (once, about half a minute) …");
  // NODE_ENV=production would leave out what builds and tests need.
  await run("npm", ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]);
}

async function build(part) {
  say(`Building the ${part === "code" ? "service" : "interface"} …`);
  const made = fingerprint(sources[part]);
  await run(process.execPath, [path.join(root, "bin", "build.mjs"), part]);
  fs.mkdirSync(path.join(root, "dist"), { recursive: true });
  fs.writeFileSync(stampOf(part), made);
}

function stampOf(part) {
  return path.join(root, "dist", `.${part}`);
}

/** Changes when a file below these places is added, changed or removed. Reads no contents. */
function fingerprint(places) {
  const hash = createHash("sha256");
  const visit = (place) => {
    const found = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
    if (!found) return;
    if (!found.isDirectory()) hash.update(`${place} ${found.size} ${found.mtimeMs}\n`);
    else
      for (const name of fs.readdirSync(path.join(root, place)).sort()) visit(`${place}/${name}`);
  };
  places.forEach(visit);
  return hash.digest("hex");
}

async function run(program, args) {
  const { spawn } = await import("node:child_process");
  const windows = process.platform === "win32";
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", 2, 2], shell: windows });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
  if (code === 0) return;
  say(`${path.basename(program)} ${args.join(" ")} ended with status ${code}.`);
  process.exit(1);
}

/** Holds a lock file with our process number; one whose process is gone counts for nothing. */
async function withLock(work) {
  const file = path.join(root, ".cache", "prepare.lock");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await new Promise((resolve) => setTimeout(resolve, lookAgain));
  const release = () => fs.rmSync(file, { force: true });
  process.once("exit", release);
  try {
    await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(file) {
  // Written aside and linked: a lock file is never seen without its number.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = Number(readIfThere(file));
    if (holder && !isAlive(holder)) fs.rmSync(file, { force: true });
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

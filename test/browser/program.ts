import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** No sandbox, since tests may run as root; nothing fetched in the background. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program: CHROMIUM_PATH, else the one of the registry package, unpacked at its first use. */
export async function chromiumPath(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  const sentence = "Browser tests need CHROMIUM_PATH on this platform.";
  if (process.env.CI === "true") throw new Error(sentence);
  process.stderr.write(`Skipped: ${sentence}\n`);
  return undefined;
}

/**
 * The package unpacks into the temporary folder, where another user's copy is in the way, so it
 * gets one of its own in the project. Made aside and renamed: no other worker sees half of it.
 */
async function unpacked(): Promise<string> {
  const about = path.join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(fs.readFileSync(about, "utf8")) as { version: string };
  const place = path.join(root, ".cache", `chromium-${version}`);
  const program = path.join(place, "chromium");
  if (fs.existsSync(program)) return program;
  const unfinished = `${place}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  const unpack = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: unfinished },
  });
  try {
    fs.renameSync(unfinished, place);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true });
    // ENOTEMPTY: another worker was faster.
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
  }
  return program;
}

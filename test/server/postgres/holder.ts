import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import pg from "pg";
import { afterAll } from "vitest";

/** What the process that runs Postgres said first. */
export interface Said {
  url: string;
  data: string;
  owned: boolean;
  refused?: string;
}

/** A process that runs, or failed to run, the embedded Postgres. */
export interface Holder {
  child: ChildProcess;
  said: Said;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await Promise.all([...running].map((child) => once(child, "exit")));
  // Postgres ends within a moment of the process that held it, and still writes until then.
  const removal = { recursive: true, force: true, maxRetries: 50, retryDelay: 100 };
  for (const folder of folders) fs.rmSync(folder, removal);
});

/** A folder of its own for a cluster, removed after the tests. */
export function newHome(): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-postgres-"));
  folders.push(home);
  return home;
}

const program = bundle();

async function bundle(): Promise<string> {
  const source = fileURLToPath(new URL("hold.ts", import.meta.url));
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  fs.mkdirSync(path.join(root, ".cache"), { recursive: true });
  // Below the project, so that it finds the packages.
  const outfile = path.join(root, ".cache", `hold-${process.pid}.mjs`);
  const options = { bundle: true, format: "esm", platform: "node", packages: "external" } as const;
  await build({ entryPoints: [source], outfile, ...options });
  afterAll(() => fs.rmSync(outfile));
  return outfile;
}

/** Starts a process that runs Postgres on this folder, and waits for what it says. */
export async function hold(home: string, environment: NodeJS.ProcessEnv = {}): Promise<Holder> {
  const child = spawn(process.execPath, [await program, home], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, said: JSON.parse(line) as Said };
}

/** Ends the process in the given way and waits until it has gone. */
export async function end({ child }: Holder, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

/** The number of the server's process. */
export function serverPid(data: string): number {
  return Number(fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
}

/** Runs one statement. Rejects when the server does not answer. */
export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Milliseconds until the condition held; rejects after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<number> {
  const from = performance.now();
  while (!(await condition())) {
    if (performance.now() - from > 10_000) throw new Error("It did not happen within ten seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - from;
}

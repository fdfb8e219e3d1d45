import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The service as a user starts it. */
export interface Product {
  child: ChildProcess;
  address: string;
  /** The link for the first administrator, where one was printed. */
  setupLink: string | undefined;
  /** What it has written to its error output so far: what it installs and builds, and warnings. */
  complaints: () => string;
  /** Ends it as a process manager does. Gives the exit code. */
  stop: () => Promise<number | null>;
}

/** How a program ended, and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

const folders: string[] = [];
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill("SIGTERM");
  await Promise.all([...running].map((child) => once(child, "exit")));
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, removed after the tests. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "modelaw-product-"));
  folders.push(folder);
  return folder;
}

/** Runs `npm start`'s program on a free port and waits for the address; rejects when it ends first. */
export async function startProduct(environment: NodeJS.ProcessEnv): Promise<Product> {
  const child = spawn(process.execPath, [path.join(root, "bin", "start.mjs")], {
    cwd: os.tmpdir(),
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  let complained = "";
  child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.endsWith("\n")) break;
  }
  const address = /Modelaw answers at (\S+)/.exec(said)?.[1];
  if (!address) throw new Error(`The service did not start: ${complained}`);
  return {
    child,
    address,
    setupLink: /(http\S+\/setup\/\S+)/.exec(said)?.[1],
    complaints: () => complained,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Runs a program to its end. */
export async function run(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? os.tmpdir(),
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** Runs the command. */
export function modelaw(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return run(path.join(root, "bin", "modelaw"), args, { env });
}

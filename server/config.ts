import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

/** How this service runs. */
export interface Config {
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Folder of the embedded database and of the signing secret. */
  dataDirectory: string;
  /** Processes that answer requests; one answers in the starting process itself. */
  webProcesses: number;
  /** Connection string of the operator's database; undefined means the embedded one. */
  databaseUrl: string | undefined;
  /** The same without a pooler in between, where the first goes through one. */
  directUrl: string | undefined;
  /** Address under which people reach the service; undefined takes that of each request. */
  publicUrl: string | undefined;
  /** Which proxies may say who the client is, as Express' "trust proxy" takes it. */
  trustProxy: boolean | number | string;
  /** Requests a minute from one client to one process; more are answered with 429. */
  requestsPerMinute: number;
  /** Attempts a minute to sign in from one client, over all processes. */
  signInsPerMinute: number;
  /** Least severe level of the log, as pino names it. */
  logLevel: string;
}

const count = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

const Environment = z.object({
  PORT: count(0, 65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  WEB_PROCESSES: count(1, 64).default(1),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_DIRECT_URL: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.string().min(1).optional(),
  REQUESTS_PER_MINUTE: count(1, 1_000_000).default(1200),
  SIGN_INS_PER_MINUTE: count(1, 10_000).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/**
 * The configuration that the environment asks for; an empty variable counts as not set.
 * Throws one sentence that names the first variable that is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(`The variable ${issue?.path.join(".")} is not right: ${issue?.message}.`);
  }
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory: path.resolve(values.DATA_DIR),
    webProcesses: values.WEB_PROCESSES,
    databaseUrl: values.DATABASE_URL,
    directUrl: values.DATABASE_DIRECT_URL ?? values.DATABASE_URL,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ""),
    trustProxy: trustOf(values.TRUST_PROXY),
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    signInsPerMinute: values.SIGN_INS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
  };
}

/** "2" is a number of proxies, "true" trusts every one, anything else lists addresses. */
function trustOf(text: string | undefined): boolean | number | string {
  if (text === undefined || text === "false") return false;
  if (text === "true") return true;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/**
 * The secret that signs session cookies and seals second factors: AUTH_SECRET where it is set, else
 * one kept in the data folder, readable by its owner alone. Several machines must share one.
 * Throws when AUTH_SECRET is shorter than 32 characters.
 */
export function readSecret(environment: NodeJS.ProcessEnv, dataDirectory: string): string {
  const given = environment.AUTH_SECRET;
  if (given && given.length < 32)
    throw new Error("The variable AUTH_SECRET must have at least 32 characters.");
  return given || keptSecret(path.join(dataDirectory, "secret"));
}

function keptSecret(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    // Written aside and linked, so that no other process reads half of it.
    const unfinished = `${file}.${process.pid}`;
    fs.writeFileSync(unfinished, randomBytes(48).toString("base64url"), { mode: 0o600 });
    try {
      fs.linkSync(unfinished, file);
    } finally {
      fs.rmSync(unfinished);
    }
  } catch (error) {
    // EEXIST: made at an earlier start.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate, openDatabase } from "../../server/database";
import { startPostgres } from "../../server/postgres";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    templateDatabase: string;
  }
}

interface TestServer {
  url: string;
  template: string;
  close(): Promise<void>;
}

// One server of each name for the run, however many projects ask: the projects' setups are separate
// modules in one process, and the last one to leave stops it.
interface Held {
  users: number;
  server: Promise<TestServer>;
}
const shared = globalThis as { modelawTestServers?: Map<string, Held> };

/** Starts, or shares, the server of this name and hands its address to the project's tests. */
export async function useTestServer(
  project: TestProject,
  name: string,
  source: { url?: string | undefined; programs?: string },
): Promise<() => Promise<void>> {
  const servers = (shared.modelawTestServers ??= new Map<string, Held>());
  const held = servers.get(name) ?? { users: 0, server: start(name, source) };
  servers.set(name, held);
  held.users++;
  const server = await held.server;
  project.provide("postgresUrl", server.url);
  project.provide("templateDatabase", server.template);
  return async () => {
    if (--held.users > 0) return;
    servers.delete(name);
    await server.close();
  };
}

async function start(
  name: string,
  { url: given, programs }: { url?: string | undefined; programs?: string },
): Promise<TestServer> {
  const home = path.join(os.tmpdir(), `modelaw-test-${name}-${process.pid}`);
  const options = { home, database: "test", durable: false, ...(programs ? { programs } : {}) };
  const own = given ? undefined : await startPostgres(options);
  const url = given ?? own?.url ?? "";
  const template = `modelaw_template_${process.pid}`;
  await run(url, `create database ${template}`);
  await migrateTemplate(url, template);
  return {
    url,
    template,
    async close() {
      await run(url, `drop database ${template}`);
      await own?.stop();
      if (own) fs.rmSync(path.dirname(own.data), { recursive: true, force: true });
    },
  };
}

async function migrateTemplate(url: string, template: string): Promise<void> {
  const target = new URL(url);
  target.pathname = `/${template}`;
  const db = openDatabase(target.href, 2);
  try {
    await migrate(db, target.href);
  } finally {
    await db.destroy();
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

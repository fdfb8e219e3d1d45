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

// One server for the run, however many projects ask: the projects' setups are separate modules in
// one process, and the last one to leave stops it.
const shared = globalThis as { modelawTestServer?: { users: number; server: Promise<TestServer> } };

/** Starts the test server, or uses TEST_DATABASE_URL, and hands its address to the tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const held = (shared.modelawTestServer ??= { users: 0, server: start() });
  held.users++;
  const server = await held.server;
  project.provide("postgresUrl", server.url);
  project.provide("templateDatabase", server.template);
  return async () => {
    if (--held.users > 0) return;
    delete shared.modelawTestServer;
    await server.close();
  };
}

async function start(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const home = path.join(os.tmpdir(), `modelaw-test-${process.pid}`);
  const own = given ? undefined : await startPostgres({ home, database: "test", durable: false });
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

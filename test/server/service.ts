import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll } from "vitest";
import { createAuth, createUser } from "../../server/accounts";
import { createApp } from "../../server/app";
import { readConfig, type Config } from "../../server/config";
import type { Services } from "../../server/services";
import type { HeldRole } from "../../api";
import { freshDatabase } from "../database";

/** A password that every user of the tests has. */
export const password = "correct horse battery staple";

/** A client with its own cookies. */
export interface Visit {
  get: (path: string) => Promise<Response>;
  send: (method: string, path: string, body?: unknown, headers?: HeadersInit) => Promise<Response>;
  cookies: Map<string, string>;
}

/** The whole service on a database of its own, for one test file. */
export interface TestService {
  services: Services;
  address: string;
  /** A client that is not signed in. */
  visit: () => Visit;
  /** Makes a user with these roles. */
  user: (name: string, held?: HeldRole[]) => Promise<{ id: string; email: string }>;
  /** A client that is signed in as that new user. */
  signIn: (name: string, held?: HeldRole[]) => Promise<Visit>;
}

/** Starts the service on a free port; it ends with the file or `describe` that asked for it. */
export async function startService(changes: Partial<Config> = {}): Promise<TestService> {
  const { db, url } = await freshDatabase();
  const config = { ...readConfig({}), signInsPerMinute: 1000, ...changes };
  const secret = "a secret for tests that is long enough";
  const auth = await createAuth({ ...config, databaseUrl: url, secret });
  const closing = new AbortController();
  const services: Services = {
    db,
    auth,
    config,
    logger: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
    directUrl: url,
    closing: closing.signal,
  };
  const server = createApp(services).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(async () => {
    closing.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await auth.close();
  });
  const service: TestService = {
    services,
    address,
    visit: () => visit(address),
    async user(name, held = []) {
      const email = `${name}@example.org`;
      const { id } = await createUser(db, { name, email, password });
      for (const { role, scopeKind, scopeCode } of held)
        await db("role_grants").insert({
          user_id: id,
          role,
          scope_kind: scopeKind,
          scope_code: scopeCode,
        });
      return { id, email };
    },
    async signIn(name, held) {
      const { email } = await service.user(name, held);
      const client = visit(address);
      const answer = await client.send("POST", "/api/auth/sign-in/email", { email, password });
      if (!answer.ok) throw new Error(`${name} cannot sign in: ${await answer.text()}`);
      return client;
    },
  };
  return service;
}

function visit(address: string): Visit {
  const cookies = new Map<string, string>();
  async function send(method: string, path: string, body?: unknown, headers: HeadersInit = {}) {
    const answer = await fetch(address + path, {
      method,
      redirect: "manual",
      headers: {
        Origin: address,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(headers as Record<string, string>),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  }
  return { cookies, send, get: (path) => send("GET", path) };
}

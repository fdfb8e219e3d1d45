import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isAlive } from "../../../server/postgres/pidFile";
import { end, hold, newHome, query, serverPid, until } from "./holder";

const answers = (url: string) =>
  query(url, "select 1").then(
    () => true,
    () => false,
  );

/** The clusters of a folder; beside them are the programs, where Postgres' user cannot reach ours. */
const clusters = (home: string) => fs.readdirSync(home).filter((name) => name.startsWith("pg"));

describe("the embedded Postgres", () => {
  it("ends when the process that runs it is killed, and has lost nothing", async () => {
    const home = newHome();
    const first = await hold(home);
    await query(first.said.url, "create table kept (id int); insert into kept values (1)");
    const pid = serverPid(first.said.data);
    await end(first, "SIGKILL");
    expect(await until(() => !isAlive(pid))).toBeLessThan(5000);

    const second = await hold(home);
    expect(await query(second.said.url, "select id from kept")).toEqual([{ id: 1 }]);
    await end(second, "SIGTERM");
    expect(fs.existsSync(path.join(second.said.data, "postmaster.pid"))).toBe(false);
  });

  it("is started again when it is killed itself", async () => {
    const holder = await hold(newHome());
    const pid = serverPid(holder.said.data);
    process.kill(pid, "SIGKILL");
    await until(() => !isAlive(pid));
    await until(() => answers(holder.said.url));
    expect(serverPid(holder.said.data)).not.toBe(pid);
    expect(holder.child.exitCode).toBeNull();
  });

  it("starts although its pid file names a process of another program", async () => {
    const home = newHome();
    const first = await hold(home);
    const file = path.join(first.said.data, "postmaster.pid");
    const left = fs.readFileSync(file, "utf8");
    await end(first, "SIGTERM");
    // A stranger of the same user: Postgres takes it for a running server and refuses to start.
    const { uid, gid } = fs.statSync(first.said.data);
    const stranger = spawn("sleep", ["60"], process.getuid?.() === 0 ? { uid, gid } : {});
    fs.writeFileSync(file, left.replace(/^\d+/, String(stranger.pid)));
    fs.chownSync(file, uid, gid);
    const second = await hold(home);
    expect(second.said).toMatchObject({ owned: true });
    expect(await answers(second.said.url)).toBe(true);
    stranger.kill();
  });

  it("is started once by three processes at their first start, and outlives its starter", async () => {
    const home = newHome();
    const holders = await Promise.all([hold(home), hold(home), hold(home)]);
    expect(holders.map(({ said }) => said.owned).sort()).toEqual([false, false, true]);
    expect(clusters(home)).toEqual(["pg18"]);

    const owner = holders.find(({ said }) => said.owned);
    const url = holders[0]?.said.url ?? "";
    if (owner) await end(owner, "SIGKILL");
    await until(() => answers(url));
  });

  it("refuses the data of another major version in one sentence", async () => {
    const home = newHome();
    fs.mkdirSync(path.join(home, "pg15"));
    const { said } = await hold(home);
    expect(said.refused).toMatch(/holds data of Postgres 15, but .* 18\. .*modelaw backup/);
    expect(clusters(home)).toEqual(["pg15"]);
  });

  it("says what to do when no Postgres can be run", async () => {
    const { said } = await hold(newHome(), { PG_BIN: "/nowhere" });
    expect(said.refused).toMatch(/^No Postgres runs here: set DATABASE_URL .* Tried \/nowhere\.$/);
  });

  it("listens on no network port", async () => {
    const { said } = await hold(newHome());
    expect(await query(said.url, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
    const socket = new URL(said.url).searchParams.get("host") ?? "";
    expect(fs.statSync(socket).mode & 0o077).toBe(0);
  });
});

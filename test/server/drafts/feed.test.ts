import { afterAll, describe, expect, it } from "vitest";
import type { PresenceEvent } from "../../../api";
import { HeadFeed } from "../../../server/drafts";
import { notifyPresence } from "../../../server/store/notifyPresence";
import { freshDatabase } from "../../database";

const { db, url } = await freshDatabase();
const closing = new AbortController();
afterAll(() => closing.abort());

const lost: unknown[] = [];
const feed = () =>
  new HeadFeed(
    url,
    closing.signal,
    () => Promise.resolve([]),
    (error) => void lost.push(error),
  );

/** Someone who watches a draft through one process: what they heard, and when they were asked to look. */
function watch(through: HeadFeed, draft: number) {
  const heard: PresenceEvent[] = [];
  let looks = 0;
  const end = through.watch(draft, {
    head: () => undefined,
    steps: () => undefined,
    presence: (event) => void heard.push(event),
    look: () => void looks++,
  });
  return { heard, end, looks: () => looks };
}
const until = async (holds: () => boolean) => {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};
const ann = { id: "1", name: "Ann" };
const say = (draft: number, here: boolean) =>
  notifyPresence(db, { draft, person: ann, clientId: "window", here, place: null });

describe("who is at a draft", () => {
  it("is told by every process to its own watchers, and to those who come later", async () => {
    const [one, two] = [feed(), feed()];
    const [here, there, elsewhere] = [watch(one, 7), watch(two, 7), watch(two, 8)];
    await until(() => here.looks() > 0 && there.looks() > 0);
    await say(7, true);
    await until(() => here.heard.length === 1 && there.heard.length === 1);
    expect(watch(two, 7).heard.map(({ person }) => person.name)).toEqual(["Ann"]);
    await say(7, false);
    await until(() => there.heard.at(-1)?.here === false);
    expect(watch(one, 7).heard).toEqual([]);
    expect(elsewhere.heard).toEqual([]);
  });

  it("is told again after the connection to Postgres was lost, and every watcher looks anew", async () => {
    const watcher = watch(feed(), 9);
    await until(() => watcher.looks() === 1);
    await db.raw(
      `select pg_terminate_backend(pid)
       from pg_stat_activity
       where datname = current_database() and application_name = 'modelaw draft feed'`,
    );
    await until(() => watcher.looks() === 2);
    expect(lost.length).toBeGreaterThan(0);
    await say(9, true);
    await until(() => watcher.heard.length === 1);
  });
});

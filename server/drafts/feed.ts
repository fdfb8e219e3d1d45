import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { HeadEvent, PresenceEvent, type CanonicalStep, type StepsEvent } from "../../api";
import { headChannel, presenceChannel } from "../store/channels";
import { Attendance } from "./attendance";

/** Hears what happens to one draft. */
export interface Watcher {
  /** The draft has moved; what to is to be fetched. */
  head: (event: HeadEvent) => void;
  /** The draft has moved by these steps. */
  steps: (event: StepsEvent) => void;
  presence: (event: PresenceEvent) => void;
  /** Heads may have been missed: look. */
  look: () => void;
}

/** Reads the steps of a draft after one head up to another. */
type ReadSteps = (draft: number, after: number, to: number) => Promise<CanonicalStep[]>;

/** Milliseconds before a lost connection to Postgres is made anew. */
const retryAfter = 1000;

/**
 * Hears, for one process, which drafts have moved, and tells those who watch them. It listens while
 * anybody watches. After a lost connection it asks every watcher to look for itself: what was said
 * meanwhile is not said again.
 */
export class HeadFeed {
  readonly #url: string;
  readonly #closing: AbortSignal;
  readonly #onError: (error: unknown) => void;
  readonly #watchers = new Map<number, Set<Watcher>>();
  readonly #read: ReadSteps;
  readonly #attendance = new Attendance();
  /** Heads up to which the watchers of a draft were given its steps. */
  readonly #told = new Map<number, number>();
  /** What tells of a draft, one after the other, so that steps stay in order. */
  readonly #telling = new Map<number, Promise<void>>();
  #running: Promise<void> | undefined;

  /** `url` must reach Postgres itself, since a pooler loses LISTEN. `onError` hears of lost connections. */
  constructor(
    url: string,
    closing: AbortSignal,
    read: ReadSteps,
    onError: (error: unknown) => void,
  ) {
    this.#url = url;
    this.#read = read;
    this.#closing = closing;
    this.#onError = onError;
  }

  /**
   * Tells the watcher what happens to the draft from now on; `look` as soon as the feed listens, and
   * whenever it may have missed something. Gives what ends it.
   */
  watch(draft: number, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(draft) ?? new Set();
    this.#watchers.set(draft, watchers.add(watcher));
    for (const present of this.#attendance.of(draft, performance.now())) watcher.presence(present);
    if (this.#running) watcher.look();
    else this.#running = this.#run();
    return () => {
      watchers.delete(watcher);
      if (watchers.size > 0 || this.#watchers.get(draft) !== watchers) return;
      this.#watchers.delete(draft);
      this.#told.delete(draft);
    };
  }

  /** To be told of steps that this process stored: its own watchers get them without a query. */
  stored(draft: number, { head, steps }: Pick<StepsEvent, "head" | "steps">): void {
    this.#inTurn(draft, () => this.#tellSteps({ draft, head, steps }));
  }

  async #run(): Promise<void> {
    while (!this.#closing.aborted) {
      try {
        await this.#listen();
      } catch (error) {
        this.#onError(error);
        await sleep(retryAfter, undefined, { signal: this.#closing }).catch(() => undefined);
      }
    }
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: "modelaw draft feed",
    });
    const lost = new Promise<void>((resolve, reject) => {
      client.on("error", reject);
      client.on("end", () => reject(new Error("The connection of the draft feed ended.")));
      this.#closing.addEventListener("abort", () => resolve(), { once: true });
    });
    lost.catch(() => undefined);
    client.on("notification", ({ channel, payload }) =>
      this.#heard(channel, JSON.parse(payload ?? "")),
    );
    try {
      await client.connect();
      await client.query(`listen ${headChannel}; listen ${presenceChannel}`);
      for (const watchers of this.#watchers.values()) for (const { look } of watchers) look();
      await lost;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #heard(channel: string, said: unknown): void {
    if (channel === presenceChannel) {
      const event = PresenceEvent.parse(said);
      this.#attendance.take(event, performance.now());
      this.#each(event.draft, ({ presence }) => presence(event));
    } else {
      const event = HeadEvent.parse(said);
      if (this.#watchers.has(event.draft)) this.#inTurn(event.draft, () => this.#moved(event));
    }
  }

  /** A head that any process reached: steps that are not told yet are read once for all watchers. */
  async #moved({ draft, head }: HeadEvent): Promise<void> {
    const told = this.#told.get(draft);
    if (told !== undefined && head <= told) return;
    if (told === undefined) {
      this.#told.set(draft, head);
      this.#each(draft, (watcher) => watcher.head({ draft, head }));
    } else {
      this.#tellSteps({ draft, head, steps: await this.#read(draft, told, head) });
    }
  }

  #tellSteps(event: StepsEvent): void {
    if (event.head <= (this.#told.get(event.draft) ?? 0)) return;
    if (this.#watchers.has(event.draft)) this.#told.set(event.draft, event.head);
    this.#each(event.draft, ({ steps }) => steps(event));
  }

  #inTurn(draft: number, tell: () => Promise<void> | void): void {
    const before = this.#telling.get(draft) ?? Promise.resolve();
    const now = before.then(tell).catch((error: unknown) => {
      // Whoever misses steps finds the gap at the next ones and asks for them.
      this.#told.delete(draft);
      this.#onError(error);
    });
    this.#telling.set(draft, now);
    void now.then(() => {
      if (this.#telling.get(draft) === now) this.#telling.delete(draft);
    });
  }

  #each(draft: number, tell: (watcher: Watcher) => void): void {
    for (const watcher of this.#watchers.get(draft) ?? []) tell(watcher);
  }
}

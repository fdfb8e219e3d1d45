import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { HeadEvent } from "../../api";
import { headChannel } from "../store/headChannel";

type Listener = (event: HeadEvent) => void;

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
  readonly #watchers = new Map<number, Set<{ moved: Listener; look: () => void }>>();
  #running: Promise<void> | undefined;

  /** `url` must reach Postgres itself, since a pooler loses LISTEN. `onError` hears of lost connections. */
  constructor(url: string, closing: AbortSignal, onError: (error: unknown) => void) {
    this.#url = url;
    this.#closing = closing;
    this.#onError = onError;
  }

  /**
   * Calls `moved` for each new head of the draft from now on, and `look` when heads may have been
   * missed, the first time as soon as the feed listens. Gives what ends it.
   */
  watch(draft: number, moved: Listener, look: () => void): () => void {
    const watcher = { moved, look };
    const watchers = this.#watchers.get(draft) ?? new Set();
    this.#watchers.set(draft, watchers.add(watcher));
    if (this.#running) look();
    else this.#running = this.#run();
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#watchers.get(draft) === watchers)
        this.#watchers.delete(draft);
    };
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
    client.on("notification", ({ payload }) => this.#tell(payload));
    try {
      await client.connect();
      await client.query(`listen ${headChannel}`);
      for (const watchers of this.#watchers.values()) for (const { look } of watchers) look();
      await lost;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #tell(payload: string | undefined): void {
    const event = HeadEvent.parse(JSON.parse(payload ?? ""));
    for (const { moved } of this.#watchers.get(event.draft) ?? []) moved(event);
  }
}

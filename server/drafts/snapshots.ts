import type { Knex } from "knex";
import { schemaVersion } from "../../law/schema";
import { insertSnapshot } from "../store/insertSnapshot";
import type { HeadState } from "./heads";

/** Steps between two snapshots: replaying so many takes some 20 ms in a law of 5,000 articles. */
const snapshotEvery = 200;

/**
 * Milliseconds between two snapshots of one draft. Writing one of 5,000 articles (8 MB) takes half
 * a second of Postgres' time, so a draft in which many type at once must not be kept every second;
 * replaying the steps of these milliseconds at 200 a second takes another half.
 */
const snapshotRest = 30_000;

/**
 * Keeps a draft's text now and then, beside the writing and never in its way: the next commits do
 * not wait, and a snapshot that fails costs time later, never text.
 */
export class Snapshots {
  readonly #last = new Map<number, { head: number; at: number }>();
  readonly #taking = new Set<number>();
  readonly #db: Knex;
  readonly #onError: (error: unknown) => void;

  /** `onError` hears of snapshots that could not be kept. */
  constructor(db: Knex, onError: (error: unknown) => void) {
    this.#db = db;
    this.#onError = onError;
  }

  /** To be told of each new head; `now` in milliseconds of any clock that runs on. */
  reached(draft: number, state: HeadState, now: number): void {
    const last = this.#last.get(draft) ?? { head: begun(state.head), at: -Infinity };
    this.#last.set(draft, last);
    const due = state.head - last.head >= snapshotEvery && now - last.at >= snapshotRest;
    if (!due || this.#taking.has(draft)) return;
    this.#last.set(draft, { head: state.head, at: now });
    this.#taking.add(draft);
    void this.#take(draft, state).finally(() => this.#taking.delete(draft));
  }

  async #take(draft: number, { head, doc }: HeadState): Promise<void> {
    try {
      await insertSnapshot(this.#db, { draft, head, doc: doc.toJSON(), schemaVersion });
    } catch (error) {
      this.#onError(error);
    }
  }
}

/** Where the present stretch of steps began, for a draft that this process has not written yet. */
const begun = (head: number): number => head - (head % snapshotEvery);

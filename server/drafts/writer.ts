import type { Knex } from "knex";
import { schemaVersion } from "../../law/schema";
import { insertSnapshot } from "../store/insertSnapshot";
import { appendCommits, type CommitResult } from "./append";
import { readCommit, type Commit, type ReadCommit } from "./commit";
import { Heads, type HeadState } from "./heads";

/** Steps between two snapshots: replaying so many takes some 20 ms in a law of 5,000 articles. */
const snapshotEvery = 200;

/** Commits that one transaction takes; more wait for the next, so that nobody waits for all. */
const maxBatch = 200;

interface Waiting {
  commit: ReadCommit;
  resolve: (result: CommitResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Writes drafts for one process. While a transaction runs, what arrives for the same draft waits
 * and goes into the next one together. Several processes may write one draft: the lock on its row
 * puts them in order.
 */
export class DraftWriter {
  readonly #db: Knex;
  readonly #heads = new Heads();
  readonly #waiting = new Map<number, Waiting[]>();
  readonly #onError: (error: unknown) => void;

  /** `onError` hears of snapshots that could not be kept; they cost time later, never text. */
  constructor(db: Knex, onError: (error: unknown) => void) {
    this.#db = db;
    this.#onError = onError;
  }

  /** Appends a commit; resolves when it is on disk, or says why it was not taken. */
  append(draft: number, sent: Commit): Promise<CommitResult> {
    const read = readCommit(sent);
    if (!read.ok) return Promise.resolve(read);
    return new Promise((resolve, reject) => {
      const entry = { commit: read.commit, resolve, reject };
      const queue = this.#waiting.get(draft);
      if (queue) {
        queue.push(entry);
      } else {
        this.#waiting.set(draft, [entry]);
        void this.#drain(draft);
      }
    });
  }

  /** The text of a draft at `head`. Throws where there is no such draft. */
  read(draft: number, head: number): Promise<HeadState> {
    return this.#heads.at(this.#db, draft, head);
  }

  async #drain(draft: number): Promise<void> {
    for (;;) {
      const batch = this.#waiting.get(draft)?.splice(0, maxBatch) ?? [];
      if (batch.length === 0) {
        this.#waiting.delete(draft);
        return;
      }
      await this.#write(draft, batch);
    }
  }

  async #write(draft: number, batch: readonly Waiting[]): Promise<void> {
    try {
      const commits = batch.map(({ commit }) => commit);
      const results = await appendCommits(this.#db, this.#heads, draft, commits);
      batch.forEach(({ resolve }, i) => {
        const result = results[i];
        if (result) resolve(result);
      });
      await this.#snapshot(draft, results);
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  }

  async #snapshot(draft: number, results: readonly CommitResult[]): Promise<void> {
    const appended = results.filter((result) => result.ok);
    const passed = appended
      .flatMap(({ steps }) => steps)
      .find(({ seq }) => seq % snapshotEvery === 0);
    if (!passed) return;
    try {
      const { head, doc } = await this.read(draft, appended[0]?.head ?? 0);
      await insertSnapshot(this.#db, { draft, head, doc: doc.toJSON(), schemaVersion });
    } catch (error) {
      this.#onError(error);
    }
  }
}

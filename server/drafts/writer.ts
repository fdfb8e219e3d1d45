import type { Knex } from "knex";
import { appendCommits, type CommitResult } from "./append";
import { readCommit, type Commit, type ReadCommit } from "./commit";
import { Heads, type HeadState } from "./heads";
import { Snapshots } from "./snapshots";
import type { StoredStep } from "../store/stepsBetween";

/** Commits that one transaction takes; more wait for the next, so that nobody waits for all. */
const maxBatch = 200;

/** New steps of a draft, in order, and the head after them. */
export interface Moved {
  head: number;
  steps: StoredStep[];
}

interface Waiting {
  commit: ReadCommit;
  resolve: (result: CommitResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Writes drafts for one process. While a transaction runs, what arrives for the same draft waits
 * and goes into the next one together. Several processes may write one draft: its head in the
 * database decides who was first, and any of them carries on where another ended.
 */
export class DraftWriter {
  readonly #db: Knex;
  readonly #heads = new Heads();
  readonly #waiting = new Map<number, Waiting[]>();
  readonly #snapshots: Snapshots;

  readonly #onSteps: (draft: number, moved: Moved) => void;

  /**
   * `onError` hears of snapshots that could not be kept; they cost time later, never text.
   * `onSteps` hears of each batch as soon as it is on disk.
   */
  constructor(
    db: Knex,
    onError: (error: unknown) => void,
    onSteps: (draft: number, moved: Moved) => void = () => undefined,
  ) {
    this.#db = db;
    this.#onSteps = onSteps;
    this.#snapshots = new Snapshots(db, onError);
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

  /** The text of a draft at a past or present head, not kept in memory. Throws where there is no such draft. */
  past(draft: number, head: number): Promise<HeadState> {
    return this.#heads.past(this.#db, draft, head);
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
      const { results, added } = await appendCommits(this.#db, this.#heads, draft, commits);
      batch.forEach(({ resolve }, i) => {
        const result = results[i];
        if (result) resolve(result);
      });
      const last = added.at(-1);
      if (last) this.#onSteps(draft, { head: last.seq, steps: added });
      const state = this.#heads.latest(draft);
      if (state) this.#snapshots.reached(draft, state, performance.now());
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  }
}

import type { Knex } from "knex";
import type { Node } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import { lawFromStored, schema, schemaVersion, type LawMeta } from "../../law/schema";
import { draftAtStart } from "../store/draftAtStart";
import { insertSnapshot } from "../store/insertSnapshot";
import { nearestSnapshot } from "../store/nearestSnapshot";
import { stepsBetween, type StoredStep } from "../store/stepsBetween";

/** A draft's text at a head. */
export interface HeadState {
  head: number;
  doc: Node;
  meta: LawMeta;
  /** The last steps before the head, as far as they are in memory, in order and without gaps. */
  recent: readonly StoredStep[];
}

/** Steps that are kept with a text: what people in it have not seen yet is among them. */
const maxRecent = 2000;

/** The state with these steps after its last; its text is left as it is. */
export const withSteps = (state: HeadState, steps: readonly StoredStep[]): HeadState => ({
  ...state,
  head: state.head + steps.length,
  recent: [...state.recent, ...steps].slice(-maxRecent),
});

/** Steps whose replay takes a tenth of a second and more in a large law. */
const longReplay = 1000;

/** Drafts whose text one process keeps; a law of 5,000 articles takes some 30 MB. */
const maxKept = 30;

/**
 * The text of drafts at their heads, kept in memory so that a commit costs no replay. What is kept
 * is only ever a past or present head, never a future one: a process that fell behind, because
 * others wrote, reads the steps that it misses.
 */
export class Heads {
  readonly #kept = new Map<number, HeadState>();

  /** The text of a draft at `head`, which must not be greater than its head. Throws where there is no draft. */
  async at(db: Knex, draft: number, head: number): Promise<HeadState> {
    const kept = this.#kept.get(draft);
    const from = kept && kept.head <= head ? kept : await this.#stored(db, draft, head);
    const steps = await missing(db, draft, from.head, head);
    const state = { ...withSteps(from, steps), doc: replay(from.doc, steps, draft) };
    this.keep(draft, state);
    return state;
  }

  /**
   * The text of a draft at a past head; nothing is kept in memory of it. Where many steps had to be
   * followed, a snapshot is kept, so that the next time is quick.
   */
  async past(db: Knex, draft: number, head: number): Promise<HeadState> {
    const kept = this.#kept.get(draft);
    if (kept?.head === head) return kept;
    const from = await this.#stored(db, draft, head);
    const steps = await missing(db, draft, from.head, head);
    const doc = replay(from.doc, steps, draft);
    if (steps.length >= longReplay)
      await insertSnapshot(db, { draft, head, doc: doc.toJSON(), schemaVersion });
    return { head, meta: from.meta, doc, recent: [] };
  }

  /** The newest text of a draft that is in memory; undefined where none is. */
  latest(draft: number): HeadState | undefined {
    return this.#kept.get(draft);
  }

  /** Remembers a text that has been committed. The text that was not asked for longest goes. */
  keep(draft: number, state: HeadState): void {
    const kept = this.#kept.get(draft);
    this.#kept.delete(draft);
    this.#kept.set(draft, kept && kept.head > state.head ? kept : state);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= maxKept) break;
      this.#kept.delete(oldest);
    }
  }

  async #stored(db: Knex, draft: number, head: number): Promise<HeadState> {
    const start = await draftAtStart(db, draft);
    if (!start) throw new Error(`There is no draft ${draft}.`);
    const { meta } = start.law;
    const snapshot = await nearestSnapshot(db, { draft, head });
    const stored = snapshot
      ? { schemaVersion: snapshot.schemaVersion, meta, doc: snapshot.doc }
      : start.law;
    return { head: snapshot?.head ?? 0, recent: [], ...lawFromStored(stored) };
  }
}

const missing = (db: Knex, draft: number, after: number, to: number) =>
  after < to ? stepsBetween(db, { draft, after, to }) : Promise.resolve([]);

/** Steps that were accepted apply again; one that does not means that the store is damaged. */
function replay(
  start: Node,
  steps: readonly { seq: number; step: { stepType: string } }[],
  draft: number,
): Node {
  return steps.reduce((doc, { seq, step }) => {
    const result = Step.fromJSON(schema, step).apply(doc);
    if (!result.doc)
      throw new Error(`Step ${seq} of draft ${draft} does not apply: ${result.failed ?? ""}`);
    return result.doc;
  }, start);
}

import { setImmediate as breathe } from "node:timers/promises";
import type { Knex } from "knex";
import { Step } from "prosemirror-transform";
import type { Authorship } from "../../api";
import { Written } from "../../law/history";
import { schema } from "../../law/schema";
import { insertAuthorship, nearestAuthorship } from "../store/authorships";
import { sessionsUpTo, type SessionRow } from "../store/sessions";
import { stepsBetween } from "../store/stepsBetween";
import type { DraftWriter } from "../drafts";

/** Steps that are read and followed at once; between two stretches other requests have their turn. */
const stretch = 2000;
/** Steps after which the outcome is kept: as many are followed in some 50 ms. */
const keepAfter = 4000;

/**
 * Who wrote which words of a draft at a head. It goes on from the last outcome that was kept, so that
 * a long log is followed once.
 */
export async function authorshipAt(
  db: Knex,
  texts: Pick<DraftWriter, "past">,
  { draft, head }: { draft: number; head: number },
): Promise<Authorship> {
  const sessions = await sessionsUpTo(db, { draft, head });
  const kept = await nearestAuthorship(db, { draft, head });
  const from = kept?.head ?? 0;
  const { doc } = await texts.past(draft, from);
  const written = new Written(doc, kept?.written);
  const origin = originsBy(sessions);
  for (let after = from; after < head; after += stretch) {
    const steps = await stepsBetween(db, { draft, after, to: Math.min(after + stretch, head) });
    for (const { seq, ref, author, step } of steps)
      written.take(Step.fromJSON(schema, step), { origin: origin(author, seq), commit: ref });
    await breathe();
  }
  if (head - from >= keepAfter)
    await insertAuthorship(db, { draft, head, written: written.state() });
  const { runs } = written.whole();
  const named = new Set(runs.map((run) => run.origin));
  return {
    head,
    runs: runs.flatMap((run) => [run.size, run.origin]),
    sessions: sessions
      .filter(({ first }) => named.has(first))
      .map(({ first, author, from: begun, to }) => ({ first, author, from: begun, to })),
  };
}

/** The session that a step of an author belongs to; to be asked in the order of the steps. */
function originsBy(
  sessions: readonly SessionRow[],
): (author: { id: string } | null, seq: number) => number {
  const firsts = new Map<string | null, number[]>();
  for (const { author, first } of sessions) {
    const id = author?.id ?? null;
    firsts.set(id, [...(firsts.get(id) ?? []), first]);
  }
  return (author, seq) => {
    const of = firsts.get(author?.id ?? null) ?? [];
    while (of.length > 1 && (of[1] ?? Infinity) <= seq) of.shift();
    const [first] = of;
    if (first === undefined) throw new Error(`Step ${seq} is in no session`);
    return first;
  };
}

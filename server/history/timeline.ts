import type { Knex } from "knex";
import type { History } from "../../api";
import { draftStart, frozenFrom, type FrozenRow } from "../store/draftPoints";
import type { DraftRow } from "../store/drafts";
import { sessionsBefore } from "../store/sessions";

/** Sessions in one answer. */
const page = 40;

/** A stretch of a draft's history: its sessions below the head `before`, with the versions frozen among them. */
export async function timeline(
  db: Knex,
  draft: DraftRow,
  before: number | null,
): Promise<Omit<History, "mayRestore">> {
  const found = await sessionsBefore(db, { draft: draft.id, before, limit: page + 1 });
  const sessions = found.slice(0, page).map((one) => ({ is: "session" as const, ...one }));
  const next = found.length > page ? (sessions.at(-1)?.head ?? null) : null;
  const isHere = ({ head }: FrozenRow) =>
    (before === null || head < before) && (next === null || head >= next);
  const versions = (await frozenFrom(db, draft.id))
    .filter(isHere)
    .map((one) => ({ is: "version" as const, ...one }));
  // A version was frozen after the edits that it has in it.
  const items = [...versions, ...sessions].sort((a, b) => b.head - a.head);
  const start = next === null ? await startOf(db, draft) : null;
  return { draft, items, next, start };
}

async function startOf(db: Knex, draft: DraftRow): Promise<History["start"]> {
  const start = await draftStart(db, draft.id);
  return start && { at: draft.createdAt, author: draft.createdBy, ...start };
}

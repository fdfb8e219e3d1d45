import type { Knex } from "knex";
import { reaches, type DraftRole } from "../../api";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import { draftRoleOf } from "../store/draftRoles";
import { draftById, type DraftRow } from "../store/drafts";
import { workBySlug, type WorkRow } from "../store/workBySlug";
import { may } from "./access";

/** A draft that a person has before them, and what they may do with it. */
export interface OpenedDraft {
  draft: DraftRow;
  work: WorkRow;
  role: DraftRole;
  /** Whether they may say who else does what with it. */
  mayShare: boolean;
}

/**
 * Whoever began a draft and may still write its law, and whoever publishes that law, shares it: what
 * they may do with it cannot be narrowed.
 */
const shares = (visitor: Visitor, draft: DraftRow, work: WorkRow): boolean =>
  may(visitor, "publish", work) ||
  (draft.createdBy?.id === visitor.id && may(visitor, "draft", work));

/** The role that follows from what is held elsewhere; null where the draft may not even be read. */
export const roleElsewhere = (visitor: Visitor, work: WorkRow): DraftRole | null =>
  may(visitor, "draft", work) ? "editor" : may(visitor, "read", work) ? "reader" : null;

/** Why each role is refused what is beyond it; the interface translates it. */
const sentences: Record<Exclude<DraftRole, "editor">, string> = {
  reader: "You may read this draft, and not change or comment on it.",
  commenter: "You may comment on this draft, and not change it.",
  suggester: "You may suggest changes to this draft, and not make them.",
};

/**
 * The draft, once the visitor has at least the role `wanted` in it. A role given for the draft goes
 * before what is held elsewhere, and may be wider or narrower. Refuses with "not-found" what may not
 * be read, and with "forbidden" and the role as its reason what is beyond it.
 */
export async function openDraft(
  db: Knex,
  id: number,
  visitor: Visitor,
  wanted: DraftRole,
): Promise<OpenedDraft> {
  const draft = await draftById(db, id);
  const work = draft && (await workBySlug(db, draft.work));
  if (!draft || !work) throw new Refusal("not-found", `There is no draft ${id}.`);
  const mayShare = shares(visitor, draft, work);
  const given = mayShare ? null : await draftRoleOf(db, { draft: id, user: visitor.id });
  const role = given ?? roleElsewhere(visitor, work);
  if (role === null) throw new Refusal("not-found", `There is no draft ${id}.`);
  if (role !== "editor" && !reaches(role, wanted))
    throw new Refusal("forbidden", sentences[role], { reason: `draft-role-${role}` });
  return { draft, work, role, mayShare };
}

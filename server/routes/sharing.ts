import type { Sharer, Sharing } from "../../api";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { draftById } from "../store/drafts";
import {
  draftPeople,
  draftsSharedWith,
  setDraftRole,
  userNamed,
  type DraftPerson,
} from "../store/draftRoles";
import { insertEvent } from "../store/insertEvent";
import { openDraft, type OpenedDraft } from "./draftAccess";
import type { Handlers } from "./mount";

type SharingOperation = "getSharing" | "setDraftRole" | "sharedDrafts";

/** Roles that publish a law, and those that write one. */
const publish = ["secretariat", "administrator"];
const write = ["drafter", "commission-member", ...publish];

/** What a person may do with a draft; as `openDraft` has it. */
function sharerOf(person: DraftPerson, createdBy: string | undefined): Sharer {
  const holds = (roles: readonly string[]) => person.held.some((role) => roles.includes(role));
  const owner = holds(publish) || (person.id === createdBy && holds(write));
  const { id, name, given } = person;
  const elsewhere = holds(write) ? "editor" : "reader";
  return {
    person: { id, name },
    role: owner ? "editor" : (given ?? elsewhere),
    from: owner ? "owner" : given === null ? "elsewhere" : "draft",
  };
}

/** Who may do what with a draft. */
export function sharingRoutes({ db }: Services): Pick<Handlers, SharingOperation> {
  async function sharing({ draft, work, mayShare }: OpenedDraft): Promise<Sharing> {
    const { body, jurisdiction } = work;
    const people = await draftPeople(db, { draft: draft.id, body, jurisdiction });
    return { people: people.map((one) => sharerOf(one, draft.createdBy?.id)), mayShare };
  }

  async function mayShare(id: number, visitor: Visitor): Promise<OpenedDraft> {
    const opened = await openDraft(db, id, visitor, "reader");
    if (!opened.mayShare)
      throw new Refusal(
        "forbidden",
        "Whoever began the draft, and whoever publishes its law, says who may do what with it.",
        { reason: "draft-not-shared-by-you" },
      );
    return opened;
  }

  return {
    async getSharing({ params, visitor }) {
      return sharing(await openDraft(db, params.id, visitor, "reader"));
    },

    async setDraftRole({ params, body, visitor }) {
      const opened = await mayShare(params.id, visitor);
      const user = await userNamed(db, body.person);
      if (!user)
        throw new Refusal("not-found", "There is no user with this address.", {
          reason: "no-such-user",
        });
      const draft = opened.draft.id;
      await db.transaction(async (trx) => {
        await setDraftRole(trx, { draft, user: user.id, role: body.role, by: visitor.id });
        const event = { actor: visitor.id, action: "draft.shared", subject: `draft:${draft}` };
        await insertEvent(trx, { ...event, data: { user: user.id, role: body.role } });
      });
      return sharing(opened);
    },

    async sharedDrafts({ visitor }) {
      const shared = await draftsSharedWith(db, visitor.id);
      const items = await Promise.all(
        shared.map(async ({ draft: id, role }) => {
          const draft = await draftById(db, id);
          return draft ? [{ draft, work: draft.work, title: draft.title, role }] : [];
        }),
      );
      return { items: items.flat() };
    },
  };
}

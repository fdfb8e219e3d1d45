import { z } from "zod";
import { Person } from "./common";
import { DraftSummary } from "./works";

/** What a person may do with one draft, from the narrowest to the widest; each may do what those before it may. */
export const draftRoles = ["reader", "commenter", "suggester", "editor"] as const;
export const DraftRole = z.enum(draftRoles).meta({ id: "DraftRole" });
export type DraftRole = z.infer<typeof DraftRole>;

/** Whether one role in a draft reaches another. */
export const reaches = (role: DraftRole, wanted: DraftRole): boolean =>
  draftRoles.indexOf(role) >= draftRoles.indexOf(wanted);

/** Somebody who reaches a draft. */
export const Sharer = z
  .object({
    person: Person,
    role: DraftRole,
    /**
     * Where the role comes from: given for this draft, from the roles held elsewhere, or because the
     * person began the draft or publishes its law, and then it cannot be narrowed.
     */
    from: z.enum(["draft", "elsewhere", "owner"]),
  })
  .meta({ id: "Sharer" });
export type Sharer = z.infer<typeof Sharer>;

/** Who may do what with a draft, by name. */
export const Sharing = z
  .object({
    people: z.array(Sharer),
    /** Whether the asking person may change it. */
    mayShare: z.boolean(),
  })
  .meta({ id: "Sharing" });
export type Sharing = z.infer<typeof Sharing>;

/** Who: by key, or by the exact address of mail where the person reaches the draft not yet. A null role takes it away. */
export const SetDraftRole = z
  .object({
    person: z.union([z.object({ id: z.string() }), z.object({ email: z.email() })]),
    role: DraftRole.nullable(),
  })
  .meta({ id: "SetDraftRole" });

/** A draft in which somebody was given a role. */
export const SharedDraft = z
  .object({ draft: DraftSummary, work: z.string(), title: z.string(), role: DraftRole })
  .meta({ id: "SharedDraft" });

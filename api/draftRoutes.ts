import { z } from "zod";
import { AddComment, CommentThread, CommentThreads, ResolveThread, ThreadInPath } from "./comments";
import { IdInPath } from "./common";
import {
  AppendedSteps,
  AppendSteps,
  CreateDraft,
  Draft,
  FreezeDraft,
  SayPresence,
  StepsSince,
} from "./drafts";
import { endpoint } from "./endpoint";
import { Authorship, DraftAt, History, RestoreDraft } from "./history";
import { MovedBaseline, MoveBaseline, OfferedEdition } from "./merges";
import { SetDraftRole, SharedDraft, Sharing } from "./sharing";
import { CreatedWork, VersionSummary } from "./works";

const byId = z.object({ id: IdInPath });
const atHead = z.object({ id: IdInPath, head: z.coerce.number().int().nonnegative() });

/** Endpoints of drafts: their text, history, comments, and who may do what with them. */
export const draftRoutes = {
  createDraft: endpoint({
    method: "post",
    path: "/api/drafts",
    summary: "A draft that starts from a version",
    access: "drafter",
    body: CreateDraft,
    response: CreatedWork,
    status: 201,
  }),
  getDraft: endpoint({
    method: "get",
    path: "/api/drafts/{id}",
    summary: "A draft with its document at its head",
    access: "signed-in",
    params: byId,
    response: Draft,
  }),
  getSteps: endpoint({
    method: "get",
    path: "/api/drafts/{id}/steps",
    summary: "The steps after a head",
    access: "signed-in",
    params: byId,
    query: z.object({ since: z.coerce.number().int().nonnegative() }),
    response: StepsSince,
  }),
  appendSteps: endpoint({
    method: "post",
    path: "/api/drafts/{id}/steps",
    summary: "Appends steps; what came in between is mapped over, what no longer fits is told",
    access: "signed-in",
    params: byId,
    body: AppendSteps,
    response: AppendedSteps,
  }),
  watchDraft: endpoint({
    method: "get",
    path: "/api/drafts/{id}/events",
    summary:
      'Server-sent events: "head" with a HeadEvent, "steps" with a StepsEvent, "presence" with a PresenceEvent',
    access: "signed-in",
    params: byId,
    media: ["text/event-stream"],
  }),
  sayPresence: endpoint({
    method: "post",
    path: "/api/drafts/{id}/presence",
    summary:
      "Says who has the draft before them, and where; kept for 30 seconds and nowhere stored",
    access: "signed-in",
    params: byId,
    body: SayPresence,
    status: 204,
  }),
  freezeDraft: endpoint({
    method: "post",
    path: "/api/drafts/{id}/versions",
    summary: "Freezes a draft at its head as a version",
    access: "drafter",
    params: byId,
    body: FreezeDraft,
    response: VersionSummary,
    status: 201,
  }),

  listComments: endpoint({
    method: "get",
    path: "/api/drafts/{id}/comments",
    summary: "The comments on a draft, thread by thread, and who can be mentioned",
    access: "signed-in",
    params: byId,
    response: CommentThreads,
  }),
  addComment: endpoint({
    method: "post",
    path: "/api/drafts/{id}/comments",
    summary: "Begins a thread, or answers in one",
    access: "signed-in",
    params: byId,
    body: AddComment,
    response: CommentThread,
    status: 201,
  }),
  resolveComments: endpoint({
    method: "put",
    path: "/api/drafts/{id}/comments/{thread}",
    summary: "Resolves a thread, or opens it again",
    access: "signed-in",
    params: ThreadInPath,
    body: ResolveThread,
    response: CommentThread,
  }),
  getHistory: endpoint({
    method: "get",
    path: "/api/drafts/{id}/history",
    summary: "Sessions of edits and frozen versions of a draft, the newest first",
    access: "signed-in",
    params: byId,
    query: z.object({
      /** Heads below this one alone: `next` of the page before. */
      before: z.coerce.number().int().positive().optional(),
    }),
    response: History,
  }),
  getDraftAt: endpoint({
    method: "get",
    path: "/api/drafts/{id}/at/{head}",
    summary: "The text of a draft as it stood at a head",
    access: "signed-in",
    params: atHead,
    response: DraftAt,
  }),
  getAuthorship: endpoint({
    method: "get",
    path: "/api/drafts/{id}/at/{head}/authorship",
    summary: "Who wrote which words of a draft as it stood at a head",
    access: "signed-in",
    params: atHead,
    response: Authorship,
  }),
  restoreDraft: endpoint({
    method: "post",
    path: "/api/drafts/{id}/at/{head}/restore",
    summary: "A new draft with the text as it stood at a head; the first one stays as it is",
    access: "drafter",
    params: atHead,
    body: RestoreDraft,
    response: CreatedWork,
    status: 201,
  }),
  getSharing: endpoint({
    method: "get",
    path: "/api/drafts/{id}/roles",
    summary: "Who may do what with a draft",
    access: "signed-in",
    params: byId,
    response: Sharing,
  }),
  setDraftRole: endpoint({
    method: "put",
    path: "/api/drafts/{id}/roles",
    summary: "Gives a person a role in a draft, or takes it away",
    access: "signed-in",
    params: byId,
    body: SetDraftRole,
    response: Sharing,
  }),
  sharedDrafts: endpoint({
    method: "get",
    path: "/api/shared-drafts",
    summary: "Drafts in which the asking person was given a role, the last written first",
    access: "signed-in",
    response: z.object({ items: z.array(SharedDraft) }),
  }),
  getOfferedEdition: endpoint({
    method: "get",
    path: "/api/drafts/{id}/new-edition",
    summary: "The newest edition of a draft's model, where it is newer than the draft's baseline",
    access: "signed-in",
    params: byId,
    response: OfferedEdition,
  }),
  moveBaseline: endpoint({
    method: "put",
    path: "/api/drafts/{id}/baseline",
    summary: "Compares a draft with a newer edition of its model from now on",
    access: "signed-in",
    params: byId,
    body: MoveBaseline,
    response: MovedBaseline,
  }),
};

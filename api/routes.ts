import { z } from "zod";
import { AuditTrail, CreateUser, Grant, Me, NewGrant, User } from "./accounts";
import { AddComment, CommentThread, CommentThreads, ResolveThread, ThreadInPath } from "./comments";
import { Id, IdInPath, Slug } from "./common";
import { Compared, TextKey } from "./comparisons";
import {
  Concordance,
  ConcordanceSummary,
  CreateConcordance,
  CreateLink,
  DecideLink,
  Grid,
  Link,
} from "./concordances";
import { Demonstration, SetDemonstration } from "./demonstration";
import {
  AppendedSteps,
  AppendSteps,
  CreateDraft,
  Draft,
  FreezeDraft,
  HeadEvent,
  PresenceEvent,
  SayPresence,
  StepsEvent,
  StepsSince,
} from "./drafts";
import { endpoint } from "./endpoint";
import { AcceptedImport, AcceptImport, ImportPreview } from "./imports";
import { LibraryPage, LibraryQuery } from "./library";
import { CreatePublication } from "./publications";
import { Reference } from "./reference";
import {
  CreatedWork,
  CreateWork,
  DownloadFormat,
  EditionSummary,
  Version,
  VersionSummary,
  Work,
} from "./works";

const byId = z.object({ id: IdInPath });
const bySlug = z.object({ slug: Slug });

/** Every endpoint of the service by its operation, in the order of the interface description. */
export const routes = {
  getReference: endpoint({
    method: "get",
    path: "/api/reference",
    summary: "Jurisdictions, groups, topics, bodies, numbering profiles and grades",
    access: "reader",
    response: Reference,
  }),

  searchLibrary: endpoint({
    method: "get",
    path: "/api/library",
    summary: "Works that answer a search, a page at a time",
    access: "reader",
    query: LibraryQuery,
    response: LibraryPage,
  }),
  createWork: endpoint({
    method: "post",
    path: "/api/works",
    summary: "Begins a work with an empty draft",
    access: "drafter",
    body: CreateWork,
    response: CreatedWork,
    status: 201,
  }),
  getWork: endpoint({
    method: "get",
    path: "/api/works/{slug}",
    summary: "A work with its languages, versions, drafts and editions",
    access: "reader",
    params: bySlug,
    response: Work,
  }),

  getVersion: endpoint({
    method: "get",
    path: "/api/versions/{id}",
    summary: "A frozen text with its document and outline",
    access: "reader",
    params: byId,
    response: Version,
  }),
  downloadVersion: endpoint({
    method: "get",
    path: "/api/versions/{id}/download",
    summary: "A frozen text as a file",
    access: "reader",
    params: byId,
    query: z.object({ format: DownloadFormat }),
    media: ["application/akn+xml", "text/html", "text/markdown", "text/plain", "application/json"],
  }),

  previewImport: endpoint({
    method: "post",
    path: "/api/imports",
    summary: "The structure of a file and the doubts about it; nothing is stored",
    access: "drafter",
    query: z.object({
      /** Name of the file; its extension says how it is read. */
      name: z.string().min(1).max(300),
    }),
    file: true,
    response: ImportPreview,
  }),
  acceptImport: endpoint({
    method: "post",
    path: "/api/imports/accept",
    summary: "Stores an import as a version of a work",
    access: "drafter",
    body: AcceptImport,
    response: AcceptedImport,
    status: 201,
  }),

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
    access: "reader",
    params: byId,
    response: Draft,
  }),
  getSteps: endpoint({
    method: "get",
    path: "/api/drafts/{id}/steps",
    summary: "The steps after a head",
    access: "reader",
    params: byId,
    query: z.object({ since: z.coerce.number().int().nonnegative() }),
    response: StepsSince,
  }),
  appendSteps: endpoint({
    method: "post",
    path: "/api/drafts/{id}/steps",
    summary: "Appends steps; what came in between is mapped over, what no longer fits is told",
    access: "drafter",
    params: byId,
    body: AppendSteps,
    response: AppendedSteps,
  }),
  watchDraft: endpoint({
    method: "get",
    path: "/api/drafts/{id}/events",
    summary:
      'Server-sent events: "head" with a HeadEvent, "steps" with a StepsEvent, "presence" with a PresenceEvent',
    access: "reader",
    params: byId,
    media: ["text/event-stream"],
  }),
  sayPresence: endpoint({
    method: "post",
    path: "/api/drafts/{id}/presence",
    summary:
      "Says who has the draft before them, and where; kept for 30 seconds and nowhere stored",
    access: "reader",
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

  compareTexts: endpoint({
    method: "get",
    path: "/api/compare",
    summary: "What changed between two texts of one law",
    access: "reader",
    query: z.object({ old: TextKey, new: TextKey }),
    response: Compared,
  }),

  listConcordances: endpoint({
    method: "get",
    path: "/api/concordances",
    summary: "All concordances, the newest first",
    access: "reader",
    response: z.object({ items: z.array(ConcordanceSummary) }),
  }),
  createConcordance: endpoint({
    method: "post",
    path: "/api/concordances",
    summary: "Proposes which national provisions answer which of the baseline",
    access: "commission-member",
    body: CreateConcordance,
    response: ConcordanceSummary,
    status: 201,
  }),
  getConcordance: endpoint({
    method: "get",
    path: "/api/concordances/{id}",
    summary: "A concordance with both texts, links, reasons and progress",
    access: "reader",
    params: byId,
    response: Concordance,
  }),
  decideLink: endpoint({
    method: "put",
    path: "/api/concordances/{id}/links/{link}",
    summary: "Confirms, rejects or regrades a link",
    access: "commission-member",
    params: z.object({ id: IdInPath, link: IdInPath }),
    body: DecideLink,
    response: Link,
  }),
  createLink: endpoint({
    method: "post",
    path: "/api/concordances/{id}/links",
    summary: "A link made by hand",
    access: "commission-member",
    params: byId,
    body: CreateLink,
    response: Link,
    status: 201,
  }),
  listComments: endpoint({
    method: "get",
    path: "/api/drafts/{id}/comments",
    summary: "The comments on a draft, thread by thread, and who can be mentioned",
    access: "reader",
    params: byId,
    response: CommentThreads,
  }),
  addComment: endpoint({
    method: "post",
    path: "/api/drafts/{id}/comments",
    summary: "Begins a thread, or answers in one",
    access: "drafter",
    params: byId,
    body: AddComment,
    response: CommentThread,
    status: 201,
  }),
  resolveComments: endpoint({
    method: "put",
    path: "/api/drafts/{id}/comments/{thread}",
    summary: "Resolves a thread, or opens it again",
    access: "drafter",
    params: ThreadInPath,
    body: ResolveThread,
    response: CommentThread,
  }),

  getGrid: endpoint({
    method: "get",
    path: "/api/grid",
    summary: "A baseline against every national law that it was compared with",
    access: "reader",
    query: z.object({ baseline: IdInPath }),
    response: Grid,
  }),

  listEditions: endpoint({
    method: "get",
    path: "/api/publications",
    summary: "All published editions, the newest first",
    access: "reader",
    response: z.object({ items: z.array(EditionSummary) }),
  }),
  createPublication: endpoint({
    method: "post",
    path: "/api/publications",
    summary: "Publishes versions as an edition with a permanent address",
    access: "secretariat",
    body: CreatePublication,
    response: EditionSummary,
    status: 201,
  }),

  getDemonstration: endpoint({
    method: "get",
    path: "/api/demonstration",
    summary: "Whether the invented laws are shown",
    access: "reader",
    response: Demonstration,
  }),
  setDemonstration: endpoint({
    method: "put",
    path: "/api/demonstration",
    summary: "Shows the invented laws, or puts them away",
    access: "administrator",
    body: SetDemonstration,
    response: Demonstration,
  }),

  getMe: endpoint({
    method: "get",
    path: "/api/me",
    summary: "Who is signed in, with roles; user null where nobody is",
    access: "public",
    response: Me,
  }),
  listUsers: endpoint({
    method: "get",
    path: "/api/users",
    summary: "All users with their roles",
    access: "administrator",
    response: z.object({ items: z.array(User) }),
  }),
  createUser: endpoint({
    method: "post",
    path: "/api/users",
    summary: "A new user with a first password",
    access: "administrator",
    body: CreateUser,
    response: User,
    status: 201,
  }),
  grantRole: endpoint({
    method: "post",
    path: "/api/users/{id}/grants",
    summary: "Gives a role",
    access: "administrator",
    params: z.object({ id: z.string() }),
    body: NewGrant,
    response: Grant,
    status: 201,
  }),
  revokeRole: endpoint({
    method: "delete",
    path: "/api/users/{id}/grants/{grant}",
    summary: "Takes a role away",
    access: "administrator",
    params: z.object({ id: z.string(), grant: IdInPath }),
    status: 204,
  }),
  getAudit: endpoint({
    method: "get",
    path: "/api/audit",
    summary: "The audit trail after an event, and whether its chain holds",
    access: "administrator",
    query: z.object({ after: z.coerce.number().int().nonnegative().default(0) }),
    response: AuditTrail,
  }),
};

/** Name of an endpoint: its operation in the interface description. */
export type Operation = keyof typeof routes;

/** Shapes that no answer carries by itself but a reader of the events needs. */
export const furtherShapes = { HeadEvent, StepsEvent, PresenceEvent, Id };

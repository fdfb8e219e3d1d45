import { z } from "zod";
import { AuditTrail, CreateUser, Grant, Me, NewGrant, User } from "./accounts";
import { Id, IdInPath, Slug } from "./common";
import { Compared, TextKey } from "./comparisons";
import {
  Concordance,
  ConcordanceRun,
  ConcordanceSummary,
  CreateConcordance,
  CreateLink,
  DecideLink,
  Grid,
  Link,
} from "./concordances";
import { Demonstration, SetDemonstration } from "./demonstration";
import { draftRoutes } from "./draftRoutes";
import { HeadEvent, PresenceEvent, StepsEvent } from "./drafts";
import { endpoint } from "./endpoint";
import { AcceptedImport, AcceptImport, ImportPreview } from "./imports";
import { LibraryPage, LibraryQuery } from "./library";
import { CreatePublication } from "./publications";
import { Reference } from "./reference";
import { CreatedWork, CreateWork, DownloadFormat, EditionSummary, Version, Work } from "./works";

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

  ...draftRoutes,

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
  listConcordanceRuns: endpoint({
    method: "get",
    path: "/api/concordance-runs",
    summary:
      "Concordances in the making, and those of the last day that ended before they were done",
    access: "reader",
    response: z.object({ items: z.array(ConcordanceRun) }),
  }),
  startConcordanceRun: endpoint({
    method: "post",
    path: "/api/concordance-runs",
    summary: "Begins to make a concordance, or joins the making of the same one",
    access: "commission-member",
    body: CreateConcordance,
    response: ConcordanceRun,
    status: 201,
  }),
  getConcordanceRun: endpoint({
    method: "get",
    path: "/api/concordance-runs/{id}",
    summary: "How far the making of a concordance is",
    access: "reader",
    params: byId,
    response: ConcordanceRun,
  }),
  cancelConcordanceRun: endpoint({
    method: "delete",
    path: "/api/concordance-runs/{id}",
    summary: "Stops the making of a concordance",
    access: "commission-member",
    params: byId,
    response: ConcordanceRun,
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

export {
  AuditEvent,
  AuditTrail,
  CreateUser,
  Grant,
  Me,
  NewGrant,
  Role,
  roles,
  ScopeKind,
  User,
} from "./accounts";
export { DocJson, Kind, Meta, Names, OutlineUnit, Person } from "./common";
export { Compared, Comparison, TextKey, TextRef } from "./comparisons";
export {
  Concordance,
  ConcordanceRun,
  ConcordanceSummary,
  ConcordedText,
  CreateConcordance,
  CreateLink,
  DecideLink,
  Evidence,
  GradeProposal,
  Grid,
  Link,
  LinkStatus,
  Progress,
  ProvisionText,
  Reason,
} from "./concordances";
export { Demonstration, SetDemonstration } from "./demonstration";
export {
  AppendedSteps,
  AppendSteps,
  CanonicalStep,
  CreateDraft,
  Draft,
  DroppedStep,
  FreezeDraft,
  HeadEvent,
  Place,
  PresenceEvent,
  SayPresence,
  StepsEvent,
  maxStepsPerCommit,
  StepsSince,
} from "./drafts";
export { AddComment, Comment, CommentThread, CommentThreads, ResolveThread } from "./comments";
export { type Endpoint } from "./endpoint";
export { MovedBaseline, MoveBaseline, NewEdition, OfferedEdition } from "./merges";
export {
  AcceptedImport,
  AcceptImport,
  Doubt,
  IdentityQuestion,
  ImportPreview,
  ImportTarget,
} from "./imports";
export { Hit, LibraryItem, LibraryPage, LibraryQuery } from "./library";
export { Authorship, DraftAt, EditSession, FrozenPoint, History, RestoreDraft } from "./history";
export { openapi } from "./openapi";
export {
  type Action,
  type HeldRole,
  holdsAtLeast,
  owned,
  type Owned,
  ownerName,
  ownersWithin,
  type Permissions,
  permissionsOf,
} from "./policy";
export { Problem } from "./problem";
export { CreatePublication } from "./publications";
export { Body, Grade, Jurisdiction, Named, Reference } from "./reference";
export { type Operation, routes } from "./routes";
export {
  DraftRole,
  draftRoles,
  reaches,
  SetDraftRole,
  SharedDraft,
  Sharer,
  Sharing,
} from "./sharing";
export {
  CreatedWork,
  CreateWork,
  DownloadFormat,
  DraftSummary,
  EditionSummary,
  ExpressionSummary,
  NewWork,
  Version,
  VersionSummary,
  Work,
} from "./works";

export type { Appended, CommitResult } from "./append";
export type { Commit, CommitRefused } from "./commit";
export type { HeadState } from "./heads";
export { DraftWriter } from "./writer";

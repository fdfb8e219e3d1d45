export type { Appended, CommitResult } from "./append";
export type { Commit, CommitRefused } from "./commit";
export type { HeadState } from "./heads";
export { HeadFeed } from "./feed";
export { DraftWriter } from "./writer";

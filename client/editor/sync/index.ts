export { pendingOf, type Lost, type Pending } from "./pending";
export { resume, type Kept } from "./resume";
export {
  acknowledge,
  receive,
  takeCommit,
  type Answer,
  type CanonicalStep,
  type Change,
  type Commit,
  type Sync,
} from "./sync";

export { pendingOf, typedTo, type Lost, type Pending, type TypedTo } from "./pending";
export { resume, type Kept } from "./resume";
export {
  acknowledge,
  joinsOf,
  receive,
  takeCommit,
  type Answer,
  type CanonicalStep,
  type Change,
  type Commit,
  type Sync,
} from "./sync";

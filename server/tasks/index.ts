export { runTask } from "./run";
export { runConcord } from "./runConcord";
export type { ReadFile } from "./tasks";
export { Cancelled } from "./thread";

export { runTask } from "./run";
export type { ReadFile } from "./tasks";

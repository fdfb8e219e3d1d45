export { byRow } from "./byRow";
export type { Difference, RedlineLine, Standing, Standings } from "./differences";
export { LiveBaseline, type LiveState } from "./live";

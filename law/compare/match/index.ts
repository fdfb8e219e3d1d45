export { matchUnits } from "./match";
export type { Group, Matching } from "./matching";
export type { Rank } from "./rank";

export { matchUnits } from "./match";
export type { Group, Matching } from "./matching";
export { basicElement, ranks, type Rank } from "./rank";

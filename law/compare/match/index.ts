export { matchUnits } from "./match";
export type { Group, Matching } from "./matching";
export { articlesOf, ranks, type Rank } from "./rank";
export { itemsOf, WholeTexts, wholeTexts } from "./whole";

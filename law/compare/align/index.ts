export { align, versionOptions } from "./align";
export { wordsOf } from "./feature";
export { numKey, skeleton } from "./exact";
export type { AlignOptions, Alignment, Basis, Item, Pair, SideEdge } from "./item";

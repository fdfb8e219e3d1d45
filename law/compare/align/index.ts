export { align, versionOptions } from "./align";
export { numKey, skeleton } from "./exact";
export type { AlignOptions, Alignment, Basis, Item, Pair, SideEdge } from "./item";

export { align, versionOptions } from "./align";
export { numKey } from "./exact";
export type { AlignOptions, Alignment, Basis, Item, Pair, SideEdge } from "./item";
export { skeleton, WordReader, wordsOf } from "./words";

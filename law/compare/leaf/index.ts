export { longestRising } from "./anchor";
export { wordDiff, type WordDiff } from "./hunks";
export { pairParagraphs, type ParagraphPair } from "./paragraphs";
export { bag, common, dice, type Bag } from "./similarity";
export { pieces, type Piece } from "./pieces";

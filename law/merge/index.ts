export { mergeLaws, mergeTexts, type MergedText } from "./merge";
export type {
  ConflictPlace,
  MergeChoice,
  MergeChoices,
  MergeConflict,
  Merged,
  MergePlace,
  MergeSide,
  Readings,
} from "./merged";
export { withConflictNotes } from "./note";
export type { MergeVoice } from "./phrase";
export { conflictSentence } from "./sentence";
export { transformTo } from "./transform";

export { takeAll, takeChosen, takeNone, type RebuiltUnit } from "./apply";
export {
  Comparer,
  compareDocuments,
  compareLaws,
  compareSides,
  type CompareOptions,
} from "./compare";
export type {
  Change,
  ComparedUnit,
  Comparison,
  FrameDiff,
  Hunk,
  Limit,
  Match,
  MatchClass,
  NotCompared,
  ParagraphDiff,
  RenumberedRun,
  Substance,
} from "./comparison";
export {
  reportComparison,
  type CompareReport,
  type ReportStatus,
  type ReportUnits,
} from "./report";
export {
  align,
  skeleton,
  versionOptions,
  WordReader,
  wordsOf,
  type AlignOptions,
  type Basis,
  type Item,
} from "./align";
export { textDiff, type PlacedLine } from "./differ";
export { longestRising, pairParagraphs, wordDiff, type WordDiff } from "./leaf";
export {
  articlesOf,
  itemsOf,
  matchUnits,
  ranks,
  WholeTexts,
  wholeTexts,
  type Group,
  type Matching,
  type Rank,
} from "./match";
export type { TellingLanguage } from "./phrase";
export { rowsOf, type Row } from "./rows";
export { placeName, sentencesOf } from "./sentence";
export { sideOf, type Line, type Side, type SideUnit } from "./side";

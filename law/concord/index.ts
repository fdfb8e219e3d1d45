export { concordLaws, createBaseline, type Baseline, type ConcordOptions } from "./concord";
export type {
  Band,
  Concordance,
  ConcordedUnit,
  Grade,
  LanguageRoute,
  Link,
  Proposal,
  Reason,
  ReasonCode,
} from "./concordance";
export type { Glossary } from "./cross/glossary";
export { bandOf, builtInFit, learntFit, probabilityOf, refit, type Fit, type Verdict } from "./fit";
export { reasonSentence } from "./reason";
export { reportConcordance, type ConcordReport } from "./report";
export {
  staleGrades,
  type DecidedGrade,
  type ReadProvision,
  type StaleClass,
  type StaleGrade,
} from "./stale";

export { rangeText, referenceText, type CiteOptions } from "./cite";
export {
  freedNumbers,
  frozenNumbers,
  renumberedUnits,
  type NumberChange,
  type Renumbered,
} from "./freeze";
export { elementId, numberId } from "./id";
export { insertedNumbers } from "./insert";
export { numberAfter, numberLaw } from "./number";
export { labelFor, type Numbered, type Numbering } from "./numbered";
export type {
  GrammaticalCase,
  InsertedStyle,
  NumberScript,
  NumberingProfile,
  UnitName,
  UnitReference,
  UnitRule,
  UnitRules,
} from "./profile";
export { printedProfile, profileById, profileOf, profiles, ruleOf } from "./profiles";
export { numberFromLabel } from "./readLabel";
export { formatOrdinal, parseOrdinal } from "./script";
export { elementOf } from "./walk";

export { findInLaw, mostMatches, type Found, type Match } from "./find";
export { type PatternReason, type Query } from "./pattern";
export { replaceMatches, type Replaced } from "./replace";

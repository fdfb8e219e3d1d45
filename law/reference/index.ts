export { findReferences, type Segment, type TypedReference } from "./parse";
export { resolveReference, type Resolution } from "./resolve";

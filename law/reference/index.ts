export { convertibleIn, type Convertible } from "./convert";
export { referencesIn, referencesInto, type ReferenceUse } from "./uses";
export { findReferences, type Segment, type TypedReference } from "./parse";
export { resolveReference, type Resolution } from "./resolve";

export { definitionsOf, type Definition } from "./definition";
export { termAt, usesOf, type TermUse } from "./use";
export { unmarkedDefinitions, type UnmarkedDefinition } from "./unmarked";
export { fold } from "./words";

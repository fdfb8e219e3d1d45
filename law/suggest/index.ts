export { authorOf, isSuggested, type Suggester } from "./marks";
export { resolveSuggestions } from "./resolve";
export { asAccepted, asRejected, type Verdict } from "./settle";
export { direct, suggest } from "./track";

export {
  accountOf,
  authorName,
  authorOf,
  nameInId,
  suggestedAt,
  suggestionAuthor,
  suggestionId,
} from "./author";
export { isSuggested, isTracked, type Suggester } from "./marks";
export {
  listSuggestions,
  suggestionsIn,
  type SuggestedThing,
  type Suggestion,
  type SuggestionKind,
} from "./list";
export { resolveSuggestions } from "./resolve";
export { asAccepted, asRejected, type Verdict } from "./settle";
export { direct, suggest, Untold } from "./track";
export { onlyComments, onlySuggests } from "./within";

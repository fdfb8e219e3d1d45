export { editionIn } from "./editions";
export { glossary } from "./glossary";
export { fitFor } from "./learn";
export { concordanceSummary, concordedText, gridOf } from "./present";
export { storedProposal } from "./proposal";
export { staleOf } from "./stale";

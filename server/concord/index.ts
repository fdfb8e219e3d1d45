export { glossary } from "./glossary";
export { concordanceSummary, concordedText, gridOf } from "./present";
export { storedProposal } from "./proposal";

export { createScratch, massOf, together, weightsOf, type Bag, type Scratch } from "./bag";
export { vocabularyOf, type Reading, type Vocabulary } from "./vocabulary";

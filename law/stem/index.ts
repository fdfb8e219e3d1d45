export { hasStemmer, stem } from "./stem";

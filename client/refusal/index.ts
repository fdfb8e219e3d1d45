export { useSentence } from "./sentence";

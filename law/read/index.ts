export { decodeText, type Decoded } from "./decode";
export { largestFile, readableEndings, readLaw } from "./readLaw";
export { readDocx, readHtml, readMarkdown, readText } from "./readText";
export type { RecogniseOptions } from "./recognise";

export { readMarkdown, readText } from "./readText";
export type { RecogniseOptions } from "./recognise";

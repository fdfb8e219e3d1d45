export { readHtml, readMarkdown, readText } from "./readText";
export type { RecogniseOptions } from "./recognise";

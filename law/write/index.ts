export { writeConcordance } from "./concordance";
export { writeHtml } from "./html";
export { writeMarkdown } from "./markdown";
export { writeRedline } from "./redline";
export { writeText } from "./text";

export { writeHtml } from "./html";
export { writeMarkdown } from "./markdown";
export { writeText } from "./text";

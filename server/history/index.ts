export { authorshipAt } from "./authorship";
export { timeline } from "./timeline";

export { Crash } from "./Crash";
export { NotFound } from "./NotFound";
export { Shell } from "./Shell";

export { stem } from "./stem";

export { demonstrationShown, showDemonstration } from "./shown";

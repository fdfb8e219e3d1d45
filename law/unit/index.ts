export { blockLines, plainText, refText } from "./text";
export type { Unit } from "./unit";
export { basicUnits, units } from "./units";

export { cursors, hueOf, showOther, type Other } from "./cursors";
export { placeOf } from "./place";
export { Presence } from "./presence";

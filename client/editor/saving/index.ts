export { fragments } from "./fragments";
export { forget, keep } from "./kept";
export { openDraft, type OpenDraft } from "./openDraft";
export { Saver, type PresenceSaid, type SaveState } from "./saver";

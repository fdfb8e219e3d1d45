export { Keeper } from "./keeper";
export { Losses } from "./losses";
export { openDraft, type OpenDraft } from "./openDraft";
export { Saver, type PresenceSaid } from "./saver";
export { SteadyState } from "./steady";

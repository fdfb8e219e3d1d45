export { applyChecked, rebaseSteps, stepText, type DropReason, type Rebased } from "./rebase";
export { isTyping, mapStep } from "./typing";

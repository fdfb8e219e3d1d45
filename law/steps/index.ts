export { applyChecked, rebaseSteps, stepText, type Rebased } from "./rebase";
export { isTyping, mapStep } from "./typing";

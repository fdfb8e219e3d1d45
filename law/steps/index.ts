export { applyChecked, rebaseSteps, stepText, type Rebased } from "./rebase";

export { type Run } from "./runs";
export { whose, type ProvisionOrigins, type Whose, type WordRun } from "./whose";
export { Written, type StepSource, type WrittenState } from "./written";

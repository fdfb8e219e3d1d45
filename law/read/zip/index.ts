export { readArchive, type Archive } from "./archive";
export { archiveLimits } from "./limits";

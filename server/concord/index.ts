export { concordanceRun, concordanceSummary, concordedText, gridOf } from "./present";
export { endOfRun, startRun, stopRun } from "./run";
export { staleOf } from "./stale";

import type { Difference, RedlineLine, Standings } from "./differences";

/** What the page tells the worker. */
export type Asked =
  /** `draft` is the service's answer as text: quicker to pass on, and parsed where there is time. */
  | { is: "open"; version: number; draft: string }
  | { is: "steps"; steps: unknown[] }
  | { is: "redline"; id: number; of: Pick<Difference, "guid" | "old"> }
  | { is: "baseline"; id: number };

/** What the worker tells the page. */
export type Answered =
  | { is: "standings"; standings: Standings }
  | { is: "redline"; id: number; lines: RedlineLine[] }
  | { is: "baseline"; id: number; doc: unknown }
  | { is: "failed"; sentence: string };

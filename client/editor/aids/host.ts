import type { Copied } from "../../../law/paste";
import type { Subject } from "../comments/anchors";
import type { ReferenceUse } from "../../../law/reference";
import { Signal } from "../signal";

/** Panels at the right of the text; one is open at a time. */
export const panels = [
  "baseline",
  "suggestions",
  "checks",
  "blanks",
  "references",
  "comments",
] as const;
export type PanelName = (typeof panels)[number];

/** Windows that keys and buttons open; one is open at a time. */
export type ToolName = "find" | "replace" | "reference";

/** A deletion that waits for an answer. */
export interface Affected {
  guid: string;
  uses: readonly ReferenceUse[];
}

/** What is open beside the text, and how the text is shown. */
export class Aids {
  readonly panel = new Signal<PanelName | null>(null);
  readonly tool = new Signal<ToolName | null>(null);
  /** True while spaces that do not break and ends of paragraphs are shown. */
  readonly signs = new Signal(false);
  /** What a comment is about to begin from. */
  readonly subject = new Signal<Subject | null>(null);
  /** References that a deletion would break, while it is asked about. */
  readonly affected = new Signal<Affected | null>(null);
  /** What was copied elsewhere and waits in the preview. */
  readonly copied = new Signal<Copied | null>(null);

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: PanelName): void {
    this.panel.set(this.panel.get() === panel ? null : panel);
  }
}

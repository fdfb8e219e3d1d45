import type { Copied } from "../../../law/paste";
import { Signal } from "../signal";

/** Panels at the right of the text; one is open at a time. */
export const panels = ["baseline", "checks", "blanks", "terms", "references", "comments"] as const;
export type PanelName = (typeof panels)[number];

/** Windows that keys and buttons open; one is open at a time. */
export type ToolName = "find" | "replace" | "reference" | "comment" | "reading" | "affected";

/** What is open beside the text, and how the text is shown. */
export class Aids {
  readonly panel = new Signal<PanelName | null>(null);
  readonly tool = new Signal<ToolName | null>(null);
  /** True while spaces that do not break, tabs and ends of paragraphs are shown. */
  readonly signs = new Signal(false);
  /** What was copied elsewhere and waits in the preview. */
  readonly copied = new Signal<Copied | null>(null);
  readonly spelling = new Signal(false);

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: PanelName): void {
    this.panel.set(this.panel.get() === panel ? null : panel);
  }
}

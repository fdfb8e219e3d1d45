import type { Copied } from "../../../law/paste";
import type { Subject } from "../comments/anchors";
import type { ReferenceUse } from "../../../law/reference";
import type { Definition } from "../../../law/term";
import { Signal } from "../signal";

/** Panels at the right of the text; one is open at a time. */
export const panels = [
  "baseline",
  "suggestions",
  "checks",
  "blanks",
  "references",
  "terms",
  "comments",
] as const;
export type PanelName = (typeof panels)[number];

/** Windows that keys and buttons open; one is open at a time. */
export type ToolName = "find" | "replace" | "reference" | "reading" | "numbers";

/** A deletion that waits for an answer. */
export interface Affected {
  guid: string;
  uses: readonly ReferenceUse[];
}

/** A definition beside the word that it is about; places in pixels of the window. */
export interface ShownDefinition {
  definition: Definition;
  left: number;
  bottom: number;
  /** True where a key asked for it: then it is spoken. */
  asked: boolean;
}

/** What is open beside the text, and how the text is shown. */
export class Aids {
  readonly panel = new Signal<PanelName | null>(null);
  readonly tool = new Signal<ToolName | null>(null);
  /** True while the browser checks the spelling: on a long text it takes its time, so it begins off. */
  readonly spelling = new Signal(false);
  /** The definition that is shown beside a word of the text. */
  readonly definition = new Signal<ShownDefinition | null>(null);
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

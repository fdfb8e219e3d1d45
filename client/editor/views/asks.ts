/** What a chip asks the page for: a small window beside it. */
export interface Ask {
  kind: "placeholder" | "alternatives" | "ref";
  /** Position before the node, when it is asked. */
  position: () => number | undefined;
  anchor: HTMLElement;
}

export type OnAsk = (ask: Ask) => void;

import type { Transaction, EditorState } from "prosemirror-state";

/** What the driver needs of a page, whichever editor it shows. */
export interface Measured {
  state: () => EditorState;
  dispatch: (tr: Transaction) => void;
  focus: () => void;
}

/** Resolves when what was last written has been painted. */
export const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

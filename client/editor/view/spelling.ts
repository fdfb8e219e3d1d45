import { Plugin } from "prosemirror-state";
import type { Aids } from "../aids/host";

/** Lets the browser check the spelling while the page asks for it. */
export const checkingSpelling = (aids: Aids): Plugin =>
  new Plugin({
    props: { attributes: () => ({ spellcheck: String(aids.spelling.get()) }) },
    view: (view) => ({
      destroy: aids.spelling.subscribe(() => {
        if (!view.isDestroyed) view.dispatch(view.state.tr);
      }),
    }),
  });

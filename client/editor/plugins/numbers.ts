import { Plugin, PluginKey, type EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { numberAfter, numberLaw, type Numbering } from "../../../law/number";
import { changesStructure } from "./structural";

const key = new PluginKey<Numbering>("numbers");

/** Something on the page that shows a number and wants to hear when numbers change. */
export interface ShowsNumber {
  showNumber(numbering: Numbering): void;
  /** True where the browser skips its contents, number included, while it is out of sight. */
  skippable?: boolean;
}

/** What each element of the page shows; forgotten with the element. */
const shown = new WeakMap<Element, ShowsNumber>();

/** Registers a node view by its element, and tells it the numbers at once. */
export function showNumbers(view: EditorView, element: Element, shower: ShowsNumber): void {
  shown.set(element, shower);
  shower.showNumber(numbersOf(view.state));
}

/** False in browsers that do not say what they skip: there everything is told at once. */
const saysWhatIsSkipped = (): boolean =>
  "oncontentvisibilityautostatechange" in document.documentElement;

/** Tells the numbers to `element` and to what is in sight within it. */
function tell(element: Element, numbering: Numbering, inSight: (element: Element) => boolean) {
  shown.get(element)?.showNumber(numbering);
  for (const child of element.children)
    if (shown.get(child)?.skippable !== true || inSight(child)) tell(child, numbering, inSight);
}

/**
 * The numbers of the text. Positions in it are those of the last change of structure; guids,
 * labels and order hold at any time.
 */
export const numbersOf = (state: EditorState): Numbering =>
  key.getState(state) ?? numberLaw(state.doc);

/** Follows which elements are in sight, and writes numbers there: at once, to the others when they come in sight. */
function labels(view: EditorView) {
  const seen = new WeakSet<Element>();
  const allAtOnce = !saysWhatIsSkipped();
  const inSight = (element: Element) => allAtOnce || seen.has(element);
  const changed = (event: Event) => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
    if (!(target instanceof Element)) return;
    if (skipped) seen.delete(target);
    else {
      seen.add(target);
      tell(target, numbersOf(view.state), inSight);
    }
  };
  const all = () => tell(view.dom, numbersOf(view.state), () => true);
  view.dom.addEventListener("contentvisibilityautostatechange", changed);
  window.addEventListener("beforeprint", all);
  return {
    update(_view: EditorView, before: EditorState) {
      const now = numbersOf(view.state);
      if (now !== key.getState(before)) tell(view.dom, now, inSight);
    },
    destroy() {
      view.dom.removeEventListener("contentvisibilityautostatechange", changed);
      window.removeEventListener("beforeprint", all);
    },
  };
}

/** Keeps the numbers: made anew only when structure changes, written only where somebody looks. */
export const numbers = (): Plugin<Numbering> =>
  new Plugin<Numbering>({
    key,
    state: {
      init: (_config, state) => numberLaw(state.doc),
      apply: (tr, before) => (changesStructure(tr) ? numberAfter(before, tr.doc) : before),
    },
    view: labels,
  });

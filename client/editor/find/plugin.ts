import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { findInLaw, type Match, type PatternReason, type Query } from "../../../law/find";
import { numbersOf } from "../plugins/numbers";

/** A search as it stands; matches move along with the text. */
export interface Search {
  query: Query | null;
  matches: readonly Match[];
  complete: boolean;
  reason: PatternReason | null;
  /** Index of the match that is shown; -1 while there is none. */
  current: number;
  /** Positions that are in sight, half-open: only there matches are marked. */
  window: readonly [number, number];
  marks: DecorationSet;
}

const key = new PluginKey<Search>("find");

const nothing: Search = {
  query: null,
  matches: [],
  complete: true,
  reason: null,
  current: -1,
  window: [0, 0],
  marks: DecorationSet.empty,
};

/** The search of an editor. */
export const searchOf = (state: EditorState): Search => key.getState(state) ?? nothing;

type Order = { query: Query | null } | { current: number } | { window: readonly [number, number] };

const ordered = (tr: Transaction, order: Order): Transaction =>
  tr.setMeta(key, order).setMeta("addToHistory", false);

/** Begins a search, or ends it with null; the match at or after the cursor becomes the current one. */
export const searchFor = (state: EditorState, query: Query | null): Transaction =>
  ordered(state.tr, { query });

/** Makes a match the current one. */
export const showMatch = (state: EditorState, current: number): Transaction =>
  ordered(state.tr, { current });

/** Index of the first match that begins at or after `from`; the length where there is none. */
export function firstFrom(matches: readonly Match[], from: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marked(search: Search, state: EditorState): Search {
  const [from, to] = search.window;
  const shown: Decoration[] = [];
  for (let i = firstFrom(search.matches, from); i < search.matches.length; i++) {
    const match = search.matches[i];
    if (!match || match.from > to) break;
    const name = i === search.current ? "found found-current" : "found";
    shown.push(
      state.doc.nodeAt(match.from)?.isAtom === true && state.doc.nodeAt(match.from)?.isText !== true
        ? Decoration.node(match.from, match.from + 1, { class: name })
        : Decoration.inline(match.from, match.to, { class: name }),
    );
  }
  return { ...search, marks: DecorationSet.create(state.doc, shown) };
}

/** Looks again, with the same current place. */
function search(before: Search, query: Query | null, state: EditorState): Search {
  if (query === null) return { ...nothing, window: before.window };
  const found = findInLaw(state.doc, query, numbersOf(state));
  if (!found.ok) return { ...nothing, query, reason: found.reason, window: before.window };
  const { matches, complete } = found;
  const at = before.matches[before.current]?.from ?? state.selection.from;
  const next = firstFrom(matches, at);
  const current = matches.length === 0 ? -1 : next % matches.length;
  return { ...before, query, matches, complete, reason: null, current };
}

const moved = (before: Search, tr: Transaction): Search => ({
  ...before,
  marks: before.marks.map(tr.mapping, tr.doc),
  matches: before.matches.map((match) => ({
    ...match,
    from: tr.mapping.map(match.from, 1),
    to: tr.mapping.map(match.to, -1),
  })),
});

function apply(tr: Transaction, before: Search, state: EditorState): Search {
  const order = tr.getMeta(key) as Order | undefined;
  if (order === undefined)
    return tr.docChanged && before.query !== null ? moved(before, tr) : before;
  if ("query" in order) return marked(search(before, order.query, state), state);
  return marked({ ...before, ...order }, state);
}

/** Milliseconds without a change before the text is searched anew. */
const calm = 250;
/** Pixels above and below the window in which matches are marked already. */
const margin = 400;

/** Positions in sight; the whole text where the page cannot tell. */
function inSight(view: EditorView): readonly [number, number] {
  const box = view.dom.getBoundingClientRect();
  const left = box.left + box.width / 2;
  const at = (top: number) => view.posAtCoords({ left, top })?.pos;
  const from = box.top >= -margin ? 0 : (at(1) ?? 0);
  const end = view.state.doc.content.size;
  const to = box.bottom <= window.innerHeight ? end : (at(window.innerHeight - 1) ?? end);
  return [Math.max(0, Math.min(from, to) - margin), Math.min(end, Math.max(from, to) + margin)];
}

/** Follows scrolling and typing while a search is open; costs nothing while none is. */
function follow(view: EditorView) {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    frame = 0;
    if (view.isDestroyed || searchOf(view.state).query === null) return;
    view.dispatch(ordered(view.state.tr, { window: inSight(view) }));
  };
  const soon = () => {
    if (searchOf(view.state).query !== null) frame ||= requestAnimationFrame(look);
  };
  const again = () => {
    const { query } = searchOf(view.state);
    if (query !== null && !view.isDestroyed) view.dispatch(searchFor(view.state, query));
  };
  window.addEventListener("scroll", soon, { capture: true, passive: true });
  return {
    update: (_view: EditorView, before: EditorState) => {
      const now = searchOf(view.state);
      if (now.query !== searchOf(before).query) soon();
      if (now.query === null || view.state.doc === before.doc) return;
      clearTimeout(timer);
      timer = setTimeout(again, calm);
    },
    destroy: () => {
      window.removeEventListener("scroll", soon, { capture: true });
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}

/** Keeps a search and marks what it found where it is in sight. */
export const finding = (): Plugin<Search> =>
  new Plugin<Search>({
    key,
    state: { init: () => nothing, apply: (tr, before, _old, state) => apply(tr, before, state) },
    props: { decorations: (state) => searchOf(state).marks },
    view: follow,
  });

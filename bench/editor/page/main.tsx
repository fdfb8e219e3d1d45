import { TextSelection } from "prosemirror-state";
import { mint } from "../../../client/editor/mint";
import { schema } from "../../../law/schema";
import { openBare } from "./bare";
import { painted, type Measured } from "./measured";
import { openProduct } from "./product";

/** What the driver calls; every time in milliseconds. */
export interface Bench {
  /** From the JSON's text to the first painted words. */
  open(kind: "bare" | "product"): Promise<number>;
  /** Puts the cursor at the end of the paragraph at that share of the law (0 to 1), in sight. */
  place(at: number): void;
  /** From key to paint, one entry a key since the last call. */
  keys(): number[];
  /** A new first article: until `dispatch` returns, and until it is painted. */
  insertAtTop(): Promise<{ script: number; paint: number }>;
}

let editor: Measured | null = null;
let times: number[] = [];

function opened(): Measured {
  if (!editor) throw new Error("Nothing is open");
  return editor;
}

document.addEventListener(
  "keydown",
  ({ timeStamp }) => void painted().then((at) => times.push(at - timeStamp)),
  { capture: true },
);

async function firstWords(place: HTMLElement): Promise<number> {
  for (;;) {
    const at = await painted();
    if (place.querySelector(".ProseMirror p")) return painted();
    if (at > 60_000) throw new Error("Nothing was painted within a minute");
  }
}

const bench: Bench = {
  async open(kind) {
    const articles = new URLSearchParams(location.search).get("articles") ?? "50";
    const text = await (await fetch(`/law/${articles}`)).text();
    const place = document.getElementById("root");
    if (!place) throw new Error("The page has no #root");
    const from = performance.now();
    editor = (kind === "bare" ? openBare : openProduct)(place, text);
    return (await firstWords(place)) - from;
  },
  place(at) {
    const { state, dispatch, focus } = opened();
    const { doc, tr } = state();
    const near = TextSelection.near(doc.resolve(Math.floor(doc.content.size * at)));
    const end = near.$from.end();
    dispatch(tr.setSelection(TextSelection.create(doc, end)).scrollIntoView());
    focus();
  },
  keys() {
    const taken = times;
    times = [];
    return taken;
  },
  async insertAtTop() {
    const { state, dispatch } = opened();
    const { doc, tr } = state();
    let at = 0;
    doc.descendants((node, pos) => {
      if (at === 0 && node.attrs["element"] === "article") at = pos;
      return at === 0;
    });
    const heading = schema.node("heading", null, schema.text("New"));
    const article = schema.node("provision", { element: "article", guid: mint() }, heading);
    const from = performance.now();
    dispatch(tr.insert(at, article));
    const script = performance.now() - from;
    return { script, paint: (await painted()) - from };
  },
};

Object.assign(window, { bench });

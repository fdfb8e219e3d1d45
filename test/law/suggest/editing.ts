import fc from "fast-check";
import { Fragment, Slice, type Node } from "prosemirror-model";
import { ReplaceStep, Transform } from "prosemirror-transform";
import {
  demote,
  duplicateProvision,
  fillPlaceholder,
  fixNumber,
  insertFrom,
  joinWithPrevious,
  moveDown,
  moveTo,
  moveUp,
  promote,
  removeProvision,
  setWeight,
  splitAt,
  type Edit,
} from "../../../law/edit";
import { schema } from "../../../law/schema";
import type { Suggester } from "../../../law/suggest";

/** One edit as numbers, so that a failure shrinks; what they mean depends on the document. */
export interface Doing {
  kind: number;
  who: number;
  a: number;
  b: number;
}

/** Identities that count up from one, anew for each sequence. */
export interface Ids {
  next: () => string;
}

export const counting = (): Ids => {
  let count = 0;
  return { next: () => `n${++count}` };
};

/** The suggesters of a sequence: their ids never meet. */
export const suggesters = (ids: Ids): Suggester[] =>
  ["ann", "bob", "eve"].map((author) => ({ author, mint: () => `${author}:${ids.next()}` }));

const found = (doc: Node, is: (node: Node, parent: Node | null) => boolean): number[] => {
  const out: number[] = [];
  doc.descendants((node, pos, parent) => {
    if (is(node, parent)) out.push(pos);
  });
  return out;
};

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % (list.length || 1)];

/** Places in text, from first to last. */
function caret(doc: Node, at: number): number | null {
  const blocks = found(doc, (node) => node.isTextblock);
  const block = pick(blocks, at);
  if (block === undefined) return null;
  const size = doc.nodeAt(block)?.content.size ?? 0;
  const pos = block + 1 + (Math.floor(at / 7) % (size + 1));
  return doc.resolve(pos).parent.isTextblock ? pos : null;
}

type Act = (tr: Transform, a: number, b: number, ids: Ids) => void;

const run = (tr: Transform, edit: Edit | undefined) => {
  if (edit?.ok) edit.apply(tr);
};

const withProvision =
  (act: (doc: Node, pos: number, b: number, ids: Ids) => Edit): Act =>
  (tr, a, b, ids) => {
    const pos = pick(
      found(tr.doc, (node) => node.type.name === "provision"),
      a,
    );
    if (pos !== undefined) run(tr, act(tr.doc, pos, b, ids));
  };

const typed = ["x", "new ", "Z z", " "];

const acts: Record<string, Act> = {
  type(tr, a, b) {
    const at = caret(tr.doc, a);
    if (at !== null) tr.insert(at, schema.text(pick(typed, b) ?? "x"));
  },
  erase(tr, a, b) {
    const at = caret(tr.doc, a);
    if (at === null) return;
    tr.delete(at, Math.min(tr.doc.resolve(at).end(), at + 1 + (b % 9)));
  },
  replace(tr, a, b) {
    const at = caret(tr.doc, a);
    if (at === null) return;
    tr.replaceWith(at, Math.min(tr.doc.resolve(at).end(), at + 1 + (b % 9)), schema.text("repl"));
  },
  enter(tr, a, _b, ids) {
    const at = caret(tr.doc, a);
    if (at !== null) run(tr, splitAt(tr.doc, at, ids.next()));
  },
  backspace(tr, a) {
    const starts = found(tr.doc, (node) => node.type.name === "p").filter(
      (pos) => tr.doc.resolve(pos).nodeBefore?.isTextblock,
    );
    const at = pick(starts, a);
    if (at !== undefined) tr.step(new ReplaceStep(at - 1, at + 1, Slice.empty));
  },
  across(tr, a, b) {
    const [from, to] = [caret(tr.doc, a), caret(tr.doc, a + 1 + (b % 3))];
    if (from !== null && to !== null && from < to) tr.deleteRange(from, to);
  },
  overwrite(tr, a, b) {
    const [from, to] = [caret(tr.doc, a), caret(tr.doc, a + 1 + (b % 2))];
    if (from !== null && to !== null && from < to) tr.replaceWith(from, to, schema.text("over"));
  },
  removeBlock(tr, a) {
    const at = pick(
      found(tr.doc, (node) => ["p", "table", "heading", "draftingNote"].includes(node.type.name)),
      a,
    );
    if (at !== undefined) tr.delete(at, at + (tr.doc.nodeAt(at)?.nodeSize ?? 0));
  },
  insertBlock(tr, a, b) {
    const at = pick(
      found(tr.doc, (node) => node.type.name === "p"),
      a,
    );
    if (at === undefined) return;
    const text = b % 2 ? [schema.text("block")] : [];
    tr.insert(at + (tr.doc.nodeAt(at)?.nodeSize ?? 0), schema.node("p", null, text));
  },
  paste(tr, a) {
    const at = caret(tr.doc, a);
    if (at === null) return;
    const pasted = ["one", "two", "three"].map((word) =>
      schema.node("p", null, [schema.text(word)]),
    );
    tr.replace(at, at, new Slice(Fragment.from(pasted), 1, 1));
  },
  bold(tr, a, b) {
    const at = caret(tr.doc, a);
    if (at === null) return;
    const end = Math.min(tr.doc.resolve(at).end(), at + 1 + (b % 9));
    if (b % 3 === 0) tr.removeMark(at, end, schema.marks.b);
    else tr.addMark(at, end, schema.mark(b % 3 === 1 ? "b" : "i"));
  },
  row(tr, a, b) {
    const rows = found(tr.doc, (node) => node.type.name === "tr");
    const at = pick(rows, a);
    if (at === undefined) return;
    const row = tr.doc.nodeAt(at) as Node;
    if (b % 2) tr.delete(at, at + row.nodeSize);
    else
      tr.insert(
        at + row.nodeSize,
        schema.node("tr", null, [schema.node("td", null, [schema.node("p")])]),
      );
  },
  fill(tr, a, b) {
    const at = pick(
      found(tr.doc, (node) => node.type.name === "placeholder"),
      a,
    );
    if (at !== undefined)
      run(tr, fillPlaceholder(tr.doc, at, ["five", "six", null][b % 3] ?? null));
  },
  insert(tr, a, b, ids) {
    const at = caret(tr.doc, a);
    const element = (["article", "paragraph", "chapter"] as const)[b % 3] ?? "article";
    if (at !== null) run(tr, insertFrom(tr.doc, at, element, ids.next()));
  },
  remove: withProvision(removeProvision),
  up: withProvision(moveUp),
  down: withProvision(moveDown),
  promote: withProvision(promote),
  demote: withProvision(demote),
  joinUnits: withProvision(joinWithPrevious),
  duplicate: withProvision((doc, pos, _b, ids) => duplicateProvision(doc, pos, ids.next)),
  weight: withProvision((doc, pos, b) =>
    setWeight(doc, pos, (["mandatory", "optional", null] as const)[b % 3] ?? null),
  ),
  number: withProvision((doc, pos, b) => fixNumber(doc, pos, ["7", "12 bis", undefined][b % 3])),
  move: withProvision((doc, pos, b) => {
    const targets = found(doc, (node) => node.type.name === "provision");
    const target = pick(targets, b) ?? pos;
    const size = doc.nodeAt(target)?.nodeSize ?? 0;
    return moveTo(doc, pos, b % 2 ? target : target + size);
  }),
};

const names = Object.keys(acts);

/** Name of what an edit does, for the message of a failure. */
export const nameOf = ({ kind }: Doing): string => names[kind % names.length] ?? "";

/** The steps of a direct edit of `doc`; none where it does not apply. */
export function edit(doc: Node, { kind, a, b }: Doing, ids: Ids): Transform {
  const tr = new Transform(doc);
  acts[names[kind % names.length] ?? ""]?.(tr, a, b, ids);
  return tr;
}

/** Sequences of edits. */
export const doings = (maxLength: number): fc.Arbitrary<Doing[]> =>
  fc.array(
    fc.record({ kind: fc.nat(names.length * 4), who: fc.nat(2), a: fc.nat(5000), b: fc.nat(50) }),
    { minLength: 1, maxLength, size: "max" },
  );

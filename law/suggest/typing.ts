import { Fragment, Slice, type Node } from "prosemirror-model";
import { AddMarkStep, ReplaceStep, type Step, type Transform } from "prosemirror-transform";
import { schema } from "../schema";
import { asNew, ownId } from "./flow";
import { add, has, marksOf, plainMarks, type Suggester } from "./marks";

/** Characters taken away and written at once past which the words are compared one by one. */
const fewCharacters = 40;

const simple = (content: Fragment): boolean =>
  content.content.every((node) => node.isInline && node.isLeaf);

/** One step within one block of text that writes words or takes words away; null for any other edit. */
function typedStep(doc: Node, steps: readonly Step[]): ReplaceStep | null {
  const [step] = steps;
  if (steps.length !== 1 || !(step instanceof ReplaceStep)) return null;
  const { from, to, slice } = step;
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  const within = $from.parent.isTextblock && $from.sameParent($to);
  if (!within || slice.openStart + slice.openEnd > 0) return null;
  if (to > from && slice.size > 0 && to - from + slice.size > fewCharacters) return null;
  const taken = $from.parent.slice($from.parentOffset, $to.parentOffset).content;
  return simple(taken) && simple(slice.content) ? step : null;
}

/**
 * What is typed within one block of text, as suggestions at exactly the place where it was typed: of
 * several equal letters the one that was written is the new one, and a cursor that is mapped follows
 * it. Looks at nothing but that block. False, with `tr` as it was, for any other edit.
 */
export function suggestTyping(tr: Transform, steps: readonly Step[], who: Suggester): boolean {
  const step = typedStep(tr.doc, steps);
  if (step === null) return false;
  const { from, to, slice } = step;
  const { author } = who;
  const $from = tr.doc.resolve(from);
  const own = Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1)).some((node) =>
    has(node, author, "ins"),
  );
  const near = [$from.nodeBefore ?? undefined, tr.doc.resolve(to).nodeAfter ?? undefined];
  let minted: string | null = null;
  const mint = () => (minted ??= who.mint());
  const strikes = struck($from.parent, $from.start(), step, { own, author }, () => {
    return ownId(near, author, "del") ?? mint();
  });
  const standing = near.filter((node) => node !== undefined && !has(node, author, "del"));
  const made = written(slice.content, own, () => {
    return ownId(standing, author, "ins") ?? ownId(near, author, "del") ?? mint();
  });
  if (made.length > 0) tr.step(new ReplaceStep(to, to, new Slice(Fragment.from(made), 0, 0)));
  for (const strike of strikes) tr.step(strike);
  return true;
}

/**
 * New words with the author's mark. Words that are struck through and through were typed where the page
 * shows struck words, and are new; of others the struck ones are left out.
 */
function written(content: Fragment, own: boolean, idFor: () => string): Node[] {
  const all = content.content.every((node) => marksOf(node, "del").length > 0);
  return content.content.flatMap((node) => {
    const plain = asNew(all ? node.mark(plainMarks(node.marks)) : node);
    if (plain === null) return [];
    return own ? plain : plain.mark(add(plain.marks, "ins", idFor()));
  });
}

/** Steps that take words away, from the last on: the author's own for real, others are marked. */
function struck(
  block: Node,
  start: number,
  { from, to }: ReplaceStep,
  { own, author }: { own: boolean; author: string },
  idFor: () => string,
): Step[] {
  const out: Step[] = [];
  block.forEach((node, offset) => {
    const [at, end] = [
      Math.max(from, start + offset),
      Math.min(to, start + offset + node.nodeSize),
    ];
    if (at >= end) return;
    const inserted = marksOf(node, "ins").length > 0;
    if (has(node, author, "ins") || (own && !inserted))
      out.unshift(new ReplaceStep(at, end, Slice.empty));
    else if (!has(node, author, "del"))
      out.unshift(new AddMarkStep(at, end, schema.mark("del", { id: idFor() })));
  });
  return out;
}

import { Fragment, Slice } from "prosemirror-model";
import { ReplaceAroundStep, type Transform } from "prosemirror-transform";

/**
 * Moves what stands between the end of the node ending at `end` and `upTo` into that node, as its
 * last content: only the closing boundary moves, so that positions inside survive.
 *   <a>…</a> x y | → <a>… x y</a>
 */
export function absorbAfter(tr: Transform, end: number, upTo: number): void {
  if (end === upTo) return;
  const node = tr.doc.resolve(end).nodeBefore;
  if (!node) throw new RangeError(`No node ends at ${end}`);
  const close = new Slice(Fragment.from(node.copy(Fragment.empty)), 1, 0);
  tr.step(new ReplaceAroundStep(end - 1, upTo, end, upTo, close, 0, true));
}

/**
 * Moves the last child, which starts at `pos`, out of its parent, to stand after it.
 *   <a>… <b/></a> → <a>…</a> <b/>
 */
export function liftLast(tr: Transform, pos: number): void {
  const $pos = tr.doc.resolve(pos);
  const end = $pos.end();
  const close = new Slice(Fragment.from($pos.parent.copy(Fragment.empty)), 1, 0);
  tr.step(new ReplaceAroundStep(pos, end + 1, pos, end, close, 1, true));
}

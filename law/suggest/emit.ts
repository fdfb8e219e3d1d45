import { diffArrays } from "diff";
import { Fragment, ReplaceError, Slice, type Mark, type Node } from "prosemirror-model";
import {
  AddMarkStep,
  AddNodeMarkStep,
  RemoveMarkStep,
  RemoveNodeMarkStep,
  ReplaceStep,
  type Transform,
} from "prosemirror-transform";
import { isTracked, plainMarks } from "./marks";

/**
 * Turns the document of `tr` into `want` by small steps, so that positions and other people's changes
 * within what stays are kept: marks are set by mark steps, attributes by attribute steps.
 */
export function emit(tr: Transform, want: Node): void {
  emitAt(tr, null, want);
}

/** The same for the node at `pos`, whose own attributes and marks are those of `want` already. */
export function emitAt(tr: Transform, pos: number | null, want: Node): void {
  const here = () => (pos === null ? tr.doc : tr.doc.nodeAt(pos)) as Node;
  const start = pos === null ? 0 : pos + 1;
  const old = here();
  if (old.eq(want)) return;
  reshape(tr, old, want, start);
  remark(tr, here(), want, start);
  // Marks of one kind whose order differs.
  if (!here().eq(want)) replaceDifference(tr, here(), want, want, start);
}

const bareNode = (node: Node): Node => {
  if (node.isText) return node.marks.some(isTracked) ? node.mark(plainMarks(node.marks)) : node;
  const marks = node.marks.some(isTracked) ? plainMarks(node.marks) : node.marks;
  if (node.isLeaf) return node.mark(marks);
  const children = node.children.map(bareNode);
  const changed = marks !== node.marks || children.some((child, i) => child !== node.children[i]);
  return changed ? node.type.create(node.attrs, Fragment.fromArray(children), marks) : node;
};

const same = (a: Node | undefined, b: Node | undefined) =>
  a !== undefined && b !== undefined && (a === b || a.eq(b));

/** Makes structure and words those of `b`, from the end to the start; `start` is where the content begins. */
function reshape(tr: Transform, a: Node, b: Node, start: number): void {
  if (a.inlineContent) return replaceDifference(tr, bareNode(a), bareNode(b), b, start);
  const [x, y] = [a.children, b.children];
  const most = Math.min(x.length, y.length);
  let head = 0;
  while (head < most && same(x[head], y[head])) head++;
  let tail = 0;
  while (tail < most - head && same(x.at(-1 - tail), y.at(-1 - tail))) tail++;
  const as = x.slice(head, x.length - tail);
  const bs = y.slice(head, y.length - tail);
  const pairs =
    as.length === bs.length &&
    as.every(
      (node, i) =>
        node.type === bs[i]?.type &&
        !node.isText &&
        (node.attrs["guid"] ?? null) === (bs[i]?.attrs["guid"] ?? null),
    );
  if (!pairs && replaceGaps(tr, as, bs, start + sizeOf(x.slice(0, head)))) return;
  if (!pairs)
    return replaceDifference(
      tr,
      withChildren(a, x.length - tail, bareNode),
      withChildren(b, y.length - tail, bareNode),
      b,
      start,
    );
  let end = start + sizeOf(x.slice(0, x.length - tail));
  for (let i = as.length - 1; i >= 0; i--) {
    const [old, made] = [as[i] as Node, bs[i] as Node];
    end -= old.nodeSize;
    for (const [name, value] of Object.entries(made.attrs))
      if (JSON.stringify(old.attrs[name]) !== JSON.stringify(value))
        tr.setNodeAttribute(end, name, value);
    if (!old.isLeaf && !old.content.eq(made.content)) reshape(tr, old, made, end + 1);
  }
}

const sizeOf = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + node.nodeSize, 0);

/** Children whose order is compared; longer lists are replaced as a whole. */
const maxCompared = 200;

/**
 * Replaces only what lies between children that stay as they are, so that what others change in those
 * at the same time is kept, as where a provision moves past its neighbour. False where none stays.
 */
function replaceGaps(
  tr: Transform,
  as: readonly Node[],
  bs: readonly Node[],
  start: number,
): boolean {
  if (as.length > maxCompared || bs.length > maxCompared) return false;
  const runs = diffArrays([...as], [...bs], { comparator: same });
  if (runs.every((run) => run.added || run.removed)) return false;
  let pos = start + sizeOf(as);
  for (const { added, removed, value } of runs.toReversed()) {
    const from = added ? pos : pos - sizeOf(value);
    const content = added ? Fragment.from(value) : Fragment.empty;
    if (added || removed) tr.step(new ReplaceStep(from, pos, new Slice(content, 0, 0)));
    pos = from;
  }
  return true;
}

/** The node with its first `count` children changed. */
const withChildren = (node: Node, count: number, f: (child: Node) => Node): Node =>
  node.copy(Fragment.fromArray(node.children.map((child, i) => (i < count ? f(child) : child))));

/** One step from `a` to `b`, which differ in nothing but content; the words come from `full`. */
function replaceDifference(tr: Transform, a: Node, b: Node, full: Node, start: number): void {
  const from = a.content.findDiffStart(b.content);
  if (from === null) return;
  // Where something was divided or joined, what follows keeps its text and changes its parent alone.
  const ends = [textEnd(a, b), a.content.findDiffEnd(b.content)];
  for (const [at, end] of ends.entries()) {
    if (end === null) continue;
    const overlap = from - Math.min(end.a, end.b);
    const [to, toB] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b];
    const sure = at > 0 || brings(a, new ReplaceStep(from, to, b.slice(from, toB)), b);
    if (!sure) continue;
    tr.step(new ReplaceStep(start + from, start + to, full.slice(from, toB)));
    return;
  }
}

/** True where the step makes `b` of the content of `a`. */
function brings(a: Node, { from, to, slice }: ReplaceStep, b: Node): boolean {
  try {
    return a.replace(from, to, slice).content.eq(b.content);
  } catch (error) {
    if (error instanceof ReplaceError) return false;
    throw error;
  }
}

interface End {
  a: number;
  b: number;
}

/** Where the same text begins at the end of both, whatever the attributes of what it stands in. */
function textEnd(a: Node, b: Node, endA = a.content.size, endB = b.content.size): End | null {
  let [posA, posB] = [endA, endB];
  for (let [i, j] = [a.childCount, b.childCount]; ;) {
    if (i === 0 || j === 0) return i === j ? null : { a: posA, b: posB };
    const [x, y] = [a.child(--i), b.child(--j)];
    if (x === y) {
      [posA, posB] = [posA - x.nodeSize, posB - x.nodeSize];
      continue;
    }
    if (x.type !== y.type) return { a: posA, b: posB };
    if (x.isText) {
      const common = x.sameMarkup(y) ? commonEnd(x.text ?? "", y.text ?? "") : 0;
      [posA, posB] = [posA - common, posB - common];
      if (common < x.nodeSize || common < y.nodeSize) return { a: posA, b: posB };
      continue;
    }
    const inner = textEnd(x, y, posA - 1, posB - 1);
    if (inner !== null) return inner;
    if (!x.sameMarkup(y)) return { a: posA, b: posB };
    [posA, posB] = [posA - x.nodeSize, posB - y.nodeSize];
  }
}

function commonEnd(x: string, y: string): number {
  let same = 0;
  while (same < Math.min(x.length, y.length) && x.at(-1 - same) === y.at(-1 - same)) same++;
  return same;
}

/** Sets the marks, structure and words being the same. */
function remark(tr: Transform, have: Node, want: Node, start: number): void {
  if (have.eq(want)) return;
  if (want.inlineContent) remarkText(tr, have, want, start);
  let pos = start;
  want.children.forEach((child, i) => {
    const old = want.inlineContent ? have.nodeAt(pos - start) : have.maybeChild(i);
    if (old && old !== child && !child.isText) {
      for (const mark of changed(old, child)) tr.step(new RemoveNodeMarkStep(pos, mark));
      for (const mark of changed(child, old)) tr.step(new AddNodeMarkStep(pos, mark));
      if (!child.isLeaf) remark(tr, old, child, pos + 1);
    }
    pos += child.nodeSize;
  });
}

/** Marks of the one that the other has not. */
const changed = (one: Node, other: Node): Mark[] =>
  one.marks.filter((mark) => !mark.isInSet(other.marks));

function remarkText(tr: Transform, have: Node, want: Node, start: number): void {
  let pos = 0;
  for (const child of want.children) {
    const end = pos + child.nodeSize;
    if (child.isText)
      for (let at = pos; at < end;) {
        const { node, offset } = have.childAfter(at);
        if (node === null) break;
        const stop = Math.min(end, offset + node.nodeSize);
        for (const mark of changed(node, child))
          tr.step(new RemoveMarkStep(start + at, start + stop, mark));
        for (const mark of changed(child, node))
          tr.step(new AddMarkStep(start + at, start + stop, mark));
        at = stop;
      }
    pos = end;
  }
}

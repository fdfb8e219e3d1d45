import type { Node } from "prosemirror-model";
import type { Transform } from "prosemirror-transform";
import { refused, type Edit } from "./edit";

/** Positions of the children of the node at `pos`. */
const childPositions = (node: Node, pos: number): number[] => {
  const positions: number[] = [];
  node.forEach((_child, offset) => positions.push(pos + 1 + offset));
  return positions;
};

const isChosen = (node: Node): boolean => node.attrs["chosen"] === true;

/** Sets which children are chosen, with a step only where it changes. */
function setChosen(tr: Transform, node: Node, pos: number, chosen: (index: number) => boolean) {
  childPositions(node, pos).forEach((at, index) => {
    if (isChosen(node.child(index)) !== chosen(index))
      tr.setNodeAttribute(at, "chosen", chosen(index));
  });
}

/**
 * Takes the option of that key in the `options` block at `pos`, or gives it up when it is taken.
 * Where one may be taken, it takes the place of the other; where several may, up to `max`.
 */
export function chooseOption(doc: Node, pos: number, key: string): Edit {
  const node = doc.nodeAt(pos);
  if (node?.type.name !== "options") return refused("not-found");
  const index = node.children.findIndex((option) => option.attrs["key"] === key);
  if (index < 0) return refused("not-found");
  const taken = isChosen(node.child(index));
  const max = Number(node.attrs["max"]);
  if (!taken && max > 1 && node.children.filter(isChosen).length >= max) return refused("too-many");
  const chosen = (i: number) => (i === index ? !taken : max > 1 ? isChosen(node.child(i)) : false);
  return {
    ok: true,
    apply(tr) {
      setChosen(tr, node, pos, chosen);
      return pos;
    },
  };
}

/** Takes one wording of the `alternatives` at `pos`, by index; null leaves the choice open again. */
export function chooseAlternative(doc: Node, pos: number, index: number | null): Edit {
  const node = doc.nodeAt(pos);
  if (node?.type.name !== "alternatives") return refused("not-found");
  if (index !== null && !node.maybeChild(index)) return refused("not-found");
  return {
    ok: true,
    apply(tr) {
      setChosen(tr, node, pos, (i) => i === index);
      return pos;
    },
  };
}

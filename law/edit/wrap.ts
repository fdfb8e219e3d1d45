import { Fragment, Slice, type Node } from "prosemirror-model";
import { ReplaceAroundStep } from "prosemirror-transform";
import { elementOf } from "../number";
import { schema, type Mint } from "../schema";
import { blankProvision } from "./blank";
import { refused, type Edit } from "./edit";
import { provisionAt } from "./place";

/**
 * Makes the provision at `pos` the first option of a choice between provisions, and gives the choice
 * a second option with an empty provision of the same level. Returns the position before the choice.
 */
export function makeOptions(doc: Node, pos: number, mint: Mint): Edit {
  const placed = provisionAt(doc, pos);
  if (!placed) return refused("no-provision");
  const { parent, index } = placed;
  if (!parent.canReplaceWith(index, index + 1, schema.nodes.options))
    return refused("does-not-fit");
  const option = (key: string, content: Node[] = []) =>
    schema.node("option", { guid: mint(), key }, content);
  const second = option("b", [blankProvision(elementOf(placed.node), mint())]);
  const choice = schema.node("options", { guid: mint() }, [option("a")]);
  return {
    ok: true,
    apply(tr) {
      // The provision itself stays: only the choice is put around it, so that positions in it survive.
      const around = new Slice(Fragment.from(choice), 0, 0);
      tr.step(new ReplaceAroundStep(pos, placed.end, pos, placed.end, around, 2, true));
      // Past the provision, the start of the choice and the two ends of its first option.
      tr.insert(placed.end + 3, second);
      return pos;
    },
  };
}

/** Makes the words between two places the first of two alternative wordings; `second` is the other. */
export function makeAlternatives(
  doc: Node,
  from: number,
  to: number,
  second: string,
  mint: Mint,
): Edit {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const { parent } = $from;
  if (!$from.sameParent($to) || !parent.inlineContent) return refused("does-not-fit");
  if (!parent.canReplaceWith($from.index(), $to.indexAfter(), schema.nodes.alternatives))
    return refused("does-not-fit");
  const words = doc.slice(from, to).content;
  const wording = (key: string, content: Fragment) => schema.node("alternative", { key }, content);
  const node = schema.node("alternatives", { id: mint() }, [
    wording("a", words),
    wording("b", second === "" ? Fragment.empty : Fragment.from(schema.text(second))),
  ]);
  return {
    ok: true,
    apply(tr) {
      tr.replaceWith(from, to, node);
      return from;
    },
  };
}

/** Puts a node with words of its own (a footnote, a blank) in the place of what is selected. */
export function insertInline(doc: Node, from: number, to: number, node: Node): Edit {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return refused("does-not-fit");
  if (!$from.parent.canReplaceWith($from.index(), $to.indexAfter(), node.type))
    return refused("does-not-fit");
  return {
    ok: true,
    apply(tr) {
      tr.replaceWith(from, to, node);
      return from;
    },
  };
}

/** What a table, a note or quoted text stands directly in. */
const hosts = ["provision", "body", "annex", "option", "preamble"];

/**
 * Inserts a block (a table, a note, quoted text) after the paragraph around `pos`: never within a
 * heading, a note or a table. An empty paragraph makes way for it.
 */
export function insertBlock(doc: Node, pos: number, block: Node): Edit {
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) {
    const holder = $pos.node(depth - 1);
    if (!hosts.includes(holder.type.name)) continue;
    const child = $pos.node(depth);
    const empty = child.type.name === "p" && child.content.size === 0;
    const index = $pos.index(depth - 1);
    if (!holder.canReplaceWith(empty ? index : index + 1, index + 1, block.type)) continue;
    const [from, to] = [empty ? $pos.before(depth) : $pos.after(depth), $pos.after(depth)];
    return {
      ok: true,
      apply(tr) {
        tr.replaceWith(from, to, block);
        return from;
      },
    };
  }
  return refused("does-not-fit");
}

/** Adds an empty annex at the end of the law. */
export function insertAnnex(doc: Node, mint: Mint): Edit {
  const annex = schema.node("annex", { guid: mint() }, [schema.node("heading"), schema.node("p")]);
  return {
    ok: true,
    apply(tr) {
      tr.insert(doc.content.size, annex);
      return doc.content.size;
    },
  };
}

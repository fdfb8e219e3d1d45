import type { Attrs, Node } from "prosemirror-model";
import { first, settleValue } from "./value";

/** What makes a number: it follows from where the provision came to stand, so it is never asked about. */
const numbering = ["num", "label", "eId"];
/** Records of the text's making, of which the one is as good as the other. */
const quiet = new Set([...numbering, "colwidth", "origin", "suggestions", "marker"]);
/** Settled elsewhere: identity by the key, choices by the options around them. */
const elsewhere = new Set(["guid", "chosen"]);

/** An attribute that both sides changed differently. */
export interface OpenAttribute {
  name: string;
  base: unknown;
  ours: unknown;
  theirs: unknown;
}

/** Attributes of a part as the merged text has them, and what is open. */
export interface SettledAttributes {
  attrs: Attrs;
  open: OpenAttribute[];
}

/** The numbers of one side, whole: a label belongs to its number. */
function settleNumbers(base: Node | undefined, ours: Node, theirs: Node): Record<string, unknown> {
  const pick = (node: Node) => numbering.map((name) => node.attrs[name] as unknown);
  const { value, open } = settleValue(base && pick(base), pick(ours), pick(theirs));
  const chosen = open ? [first(pick(ours), pick(theirs))].flat() : value;
  return Object.fromEntries(numbering.map((name, at) => [name, chosen[at]]));
}

/** Attributes of a part that both sides have; the identity is that of the base, or the first of the two. */
export function settleAttributes(
  base: Node | undefined,
  ours: Node,
  theirs: Node,
): SettledAttributes {
  const attrs: Record<string, unknown> = { ...ours.attrs };
  const open: OpenAttribute[] = [];
  for (const name of Object.keys(attrs)) {
    if (elsewhere.has(name)) continue;
    const [was, mine, yours] = [base, ours, theirs].map((node) => node?.attrs[name] as unknown);
    const settled = settleValue(was, mine, yours);
    attrs[name] = settled.value;
    if (!settled.open) continue;
    if (quiet.has(name)) attrs[name] = first(mine, yours);
    else open.push({ name, base: was, ours: mine, theirs: yours });
  }
  if ("num" in attrs) Object.assign(attrs, settleNumbers(base, ours, theirs));
  if ("guid" in attrs)
    attrs["guid"] = base
      ? (base.attrs["guid"] as unknown)
      : first(ours.attrs["guid"] as unknown, theirs.attrs["guid"] as unknown);
  return { attrs, open };
}

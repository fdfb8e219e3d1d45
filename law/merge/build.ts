import type { Node } from "prosemirror-model";
import { settleAttributes, type OpenAttribute } from "./attributes";
import type { MergeChoice } from "./merged";
import { settleTaken } from "./taken";
import { chosenOf, conflictId, sides, type Texts } from "./texts";
import { holdsWords } from "./tree";
import { settleMarks } from "./value";
import { mergeWords, type OpenWords } from "./words";

/** A conflict as it is found, before it is told where it is. */
export type Finding =
  | { kind: "attribute"; key: string; id: string; open: OpenAttribute }
  | { kind: "words"; key: string; id: string; open: OpenWords };

/** The merged text and what was found on the way, in its order. */
export interface Built {
  doc: Node;
  findings: Finding[];
  /** Keys in the order of the merged text. */
  order: string[];
  /** Identities of parts that both sides brought under different ones: the lost one → the kept one. */
  renamed: Map<string, string>;
}

interface Building extends Omit<Built, "doc"> {
  texts: Texts;
  arranged: ReadonlyMap<string, readonly string[]>;
}

const withChoice = ({ ours, theirs, base }: OpenAttribute, choice: MergeChoice | null): unknown =>
  choice === "ours" ? ours : choice === "theirs" ? theirs : base;

/** A part that both sides have. */
function mergePart(making: Building, key: string, ours: Node, theirs: Node): Node {
  const { texts } = making;
  const base = texts.base.get(key)?.node;
  const { attrs, open } = settleAttributes(base, ours, theirs);
  const settled: Record<string, unknown> = { ...attrs };
  for (const one of open) {
    const id = conflictId("attribute", key, one.name);
    making.findings.push({ kind: "attribute", key, id, open: one });
    const value = withChoice(one, chosenOf(texts, id));
    if (value !== undefined) settled[one.name] = value;
  }
  for (const lost of [ours, theirs].map(({ attrs: { guid } }) => guid as unknown))
    if (typeof lost === "string" && lost !== settled["guid"])
      making.renamed.set(lost, String(settled["guid"]));
  const marks = settleMarks(base?.marks ?? [], ours.marks, theirs.marks);
  const content = ours.isTextblock ? mergedWords(making, key, base, ours, theirs) : null;
  return ours.type.create(settled, content, marks);
}

function mergedWords(
  making: Building,
  key: string,
  base: Node | undefined,
  ours: Node,
  theirs: Node,
): Node[] {
  const idOf = (count: number) => conflictId("words", key, String(count + 1));
  const merged = mergeWords(base ?? ours.type.create(), ours, theirs, {
    shared: making.texts.shared,
    choose: (count) => chosenOf(making.texts, idOf(count)),
  });
  merged.open.forEach((open, count) =>
    making.findings.push({ kind: "words", key, id: idOf(count), open }),
  );
  return merged.content;
}

/** A part as the merged text has it, its words too, but not the parts in it. */
function partOf(making: Building, key: string): Node {
  const { texts } = making;
  const [ours, theirs] = sides.map((side) => texts[side].get(key)?.node);
  if (ours && theirs) return mergePart(making, key, ours, theirs);
  const only = (ours ?? theirs ?? texts.base.get(key)?.node) as Node;
  const identity = texts.base.get(key)?.node.attrs["guid"] as unknown;
  return identity === undefined
    ? only
    : only.type.create({ ...only.attrs, guid: identity }, only.content, only.marks);
}

function build(making: Building, key: string, taken: ReadonlySet<string> | null): Node {
  making.order.push(key);
  const part = partOf(making, key);
  if (holdsWords(part)) return part;
  let inner: ReadonlySet<string> | null = null;
  if (part.type.name === "options") {
    const settled = settleTaken(making.texts, key, Number(part.attrs["max"]));
    inner = settled.taken;
    const id = conflictId("attribute", key, "taken");
    if (settled.open) making.findings.push({ kind: "attribute", key, id, open: settled.open });
  }
  const children = (making.arranged.get(key) ?? []).map((child) => build(making, child, inner));
  const attrs =
    taken && part.type.name === "option" ? { ...part.attrs, chosen: taken.has(key) } : part.attrs;
  return part.type.create(attrs, children, part.marks);
}

const pointers = ["target", "targetEnd", "origin"];

/** References follow the identities that two equal insertions share now. */
function rename(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.isText || names.size === 0) return node;
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]: [string, unknown]) => [
      name,
      pointers.includes(name) && typeof value === "string" ? (names.get(value) ?? value) : value,
    ]),
  );
  const content = node.children.map((child) => rename(child, names));
  return node.type.create(attrs, content, node.marks);
}

/**
 * A paragraph that one side rewrote and the other kept brings the footnotes in it twice. Identities
 * stay unique: the later one gets a name of its own.
 */
function withUniqueIdentities(doc: Node): Node {
  const seen = new Map<string, number>();
  const visit = (node: Node): Node => {
    if (node.isText) return node;
    const guid = node.attrs["guid"] as string | null | undefined;
    const count = guid == null ? 0 : (seen.get(guid) ?? 0);
    if (guid != null) seen.set(guid, count + 1);
    const content = node.children.map(visit);
    if (count === 0 && content.every((child, at) => child === node.child(at))) return node;
    const attrs = count === 0 ? node.attrs : { ...node.attrs, guid: `${guid}-${count + 1}` };
    return node.type.create(attrs, content, node.marks);
  };
  return visit(doc);
}

/** The merged text of what was arranged. Throws RangeError where the schema would forbid it. */
export function buildText(texts: Texts, arranged: ReadonlyMap<string, readonly string[]>): Built {
  const making: Building = { texts, arranged, findings: [], order: [], renamed: new Map() };
  const built = build(making, "doc", null);
  const { findings, order, renamed } = making;
  const doc = withUniqueIdentities(rename(built, renamed));
  doc.check();
  return { doc, findings, order, renamed };
}

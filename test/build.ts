import type { Attrs, Mark, Node } from "prosemirror-model";
import { schema, type Law, type LawMeta, type ProvisionElement } from "../law/schema";

/**
 * Builders of laws for tests.
 *
 *   act(chapter("General", art("Purpose", "This Law …"), art({ num: "1-1" }, "Scope", para("…"))))
 *
 * A plain object among the arguments gives attributes; `key` is short for `guid`.
 * In a unit with a heading the first string is the heading, each further string a
 * paragraph. `act` gives every node that has an identity and no key one by place:
 * "g1", "g2", … in document order.
 */

type NodeName = Extract<keyof typeof schema.nodes, string>;
type MarkName = Extract<keyof typeof schema.marks, string>;

type Given = Record<string, unknown> & { key?: string };
/** What may stand in a block: a node, a string (a paragraph or a text) or attributes. */
export type Part = Node | string | Given;

const isNode = (part: Part): part is Node => typeof part === "object" && "type" in part;

function split(parts: readonly Part[]): { attrs: Attrs; content: (Node | string)[] } {
  const attrs: Record<string, unknown> = {};
  const content: (Node | string)[] = [];
  for (const part of parts) {
    if (typeof part === "string" || isNode(part)) content.push(part);
    else {
      const { key, ...rest } = part;
      Object.assign(attrs, rest, key === undefined ? {} : { guid: key });
    }
  }
  return { attrs, content };
}

const inline = (content: readonly (Node | string)[]): Node[] =>
  content.flatMap((part) =>
    typeof part !== "string" ? [part] : part === "" ? [] : [schema.text(part)],
  );

const blocks = (content: readonly (Node | string)[]): Node[] =>
  content.map((part) => (typeof part === "string" ? p(part) : part.isInline ? p(part) : part));

const inlineNode =
  (name: NodeName) =>
  (...parts: Part[]): Node => {
    const { attrs, content } = split(parts);
    return schema.node(name, attrs, inline(content));
  };

const blockNode =
  (name: NodeName) =>
  (...parts: Part[]): Node => {
    const { attrs, content } = split(parts);
    return schema.node(name, attrs, blocks(content));
  };

/** A node with blocks whose first string is its heading. */
const headed =
  (name: "provision" | "annex", element: ProvisionElement | null) =>
  (...parts: Part[]): Node => {
    const { attrs, content } = split(parts);
    const [first, ...rest] = content;
    const body = typeof first === "string" ? [heading(first), ...blocks(rest)] : blocks(content);
    return schema.node(name, element === null ? attrs : { element, ...attrs }, body);
  };

/** A provision of any element without a heading: every string is a paragraph. */
export const provision = (element: ProvisionElement, ...parts: Part[]): Node => {
  const { attrs, content } = split(parts);
  return schema.node("provision", { element, ...attrs }, blocks(content));
};

const bare =
  (element: ProvisionElement) =>
  (...parts: Part[]): Node =>
    provision(element, ...parts);

export const p = inlineNode("p");
export const heading = inlineNode("heading");
export const docTitle = inlineNode("docTitle");

export const part = headed("provision", "part");
export const title = headed("provision", "title");
export const chapter = headed("provision", "chapter");
export const section = headed("provision", "section");
export const art = headed("provision", "article");
export const annex = headed("annex", null);

export const para = bare("paragraph");
export const subpara = bare("subparagraph");
export const point = bare("point");
export const indent = bare("indent");
export const alinea = bare("alinea");
export const recital = bare("recital");

export const body = blockNode("body");
export const preface = blockNode("preface");
export const preamble = blockNode("preamble");
export const conclusions = blockNode("conclusions");
export const options = blockNode("options");
export const option = blockNode("option");
export const note = blockNode("draftingNote");
export const commentary = blockNode("commentary");
export const quoted = blockNode("quotedStructure");

/** A cell with one paragraph for each string. */
export const td = blockNode("td");
export const th = blockNode("th");
/** A row; a string is a cell. */
export const tr = (...cells: (Node | string)[]): Node =>
  schema.node(
    "tr",
    null,
    cells.map((cell) => (typeof cell === "string" ? td(cell) : cell)),
  );
export const table = (...rows: Node[]): Node => schema.node("table", null, rows);

export const eol = (): Node => schema.node("eol");
/** A reference to the provision of that guid; further attributes may follow. */
export const ref = (target: string | null, attrs: Attrs = {}): Node =>
  schema.node("ref", { target, ...attrs });
/** A blank with its prompt, filled where `value` is given. */
export const placeholder = (prompt: string, attrs: Attrs = {}): Node =>
  schema.node("placeholder", { prompt, ...attrs });
/** Alternative wordings; a string is one wording. Keys are a, b, c, … */
export const alternatives = (...wordings: (Node | string)[]): Node =>
  schema.node(
    "alternatives",
    null,
    wordings.map((wording, i) =>
      typeof wording === "string"
        ? schema.node("alternative", { key: String.fromCharCode(97 + i) }, inline([wording]))
        : wording,
    ),
  );
export const alternative = inlineNode("alternative");
export const footnote = inlineNode("footnote");

const marked =
  (name: MarkName) =>
  (text: string, attrs: Attrs = {}): Node =>
    schema.text(text, [schema.mark(name, attrs)]);
export const b = marked("b");
export const i = marked("i");
export const sup = marked("sup");
export const term = (text: string, id: string): Node => marked("term")(text, { id });

/** Text under several marks, in the schema's order whatever the given one. */
export const withMarks = (text: string, marks: readonly Mark[]): Node =>
  schema.text(
    text,
    marks.reduce((set, mark) => mark.addToSet(set), [] as readonly Mark[]),
  );

const parts = new Set(["preface", "preamble", "body", "conclusions", "annex"]);

/** A document; what is no part of one stands in its body. Attributes: lang, profile. */
export function act(...given: Part[]): Node {
  const { attrs, content } = split(given);
  const children: Node[] = [];
  let loose: Node[] = [];
  const close = () => {
    if (loose.length > 0) children.push(schema.node("body", null, loose));
    loose = [];
  };
  for (const node of blocks(content)) {
    if (!parts.has(node.type.name)) loose.push(node);
    else {
      close();
      children.push(node);
    }
  }
  close();
  return identified(schema.node("doc", attrs, children));
}

/** The same node with an identity wherever one is missing: "g1", "g2", … in document order. */
export function identified(root: Node): Node {
  let count = 0;
  const visit = (node: Node): Node => {
    if (node.isText) return node;
    const wants = "guid" in node.attrs && node.attrs["guid"] === null;
    const attrs = wants ? { ...node.attrs, guid: `g${++count}` } : node.attrs;
    return node.type.create(attrs, node.children.map(visit), node.marks);
  };
  return visit(root);
}

/** A description with nothing known but what is given. */
export const meta = (given: Partial<LawMeta> = {}): LawMeta => ({
  title: "Model law",
  language: "en",
  kind: "model",
  country: null,
  body: null,
  workUri: null,
  date: null,
  source: null,
  licence: null,
  topics: [],
  fictional: false,
  ...given,
});

/** A law of a document: `law(act(…), { country: "kz" })`. */
export const law = (doc: Node, given: Partial<LawMeta> = {}): Law => ({
  meta: meta({ language: String(doc.attrs["lang"]), ...given }),
  doc,
});

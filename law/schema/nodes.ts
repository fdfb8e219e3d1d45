import type { AttributeSpec, DOMOutputSpec, Node, NodeSpec } from "prosemirror-model";
import { readAttribute } from "./dom";

/**
 * Node types of a law. Lenient on purpose (`*`, never `+`, no fixed order):
 * a merge, an accepted suggestion or a rebased step always yields a valid
 * document, and the linter judges legal form.
 *
 * Blocks that stand in a provision before its first child provision are its
 * introduction, those after the last one its closing words.
 */

/** Tracked changes that blocks may carry as node marks. */
const tracked = "ins del split join move change";

const nullable: AttributeSpec = { default: null };

/** Data attributes for every attribute that is set, so that a copy through the clipboard loses nothing. */
const dataAttributes = (node: Node): Record<string, string> =>
  Object.fromEntries(
    Object.entries(node.attrs)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [
        `data-${name.toLowerCase()}`,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
  );

const box =
  (tag: string, className: string) =>
  (node: Node): DOMOutputSpec => [tag, { class: className, ...dataAttributes(node) }, 0];

/** One attribute read back from the data attribute that `dataAttributes` wrote. */
const readData = (element: object, name: string) => {
  const value = readAttribute(element, `data-${name.toLowerCase()}`);
  if (value === null) return undefined;
  return /^(?:true|false|-?\d+|\[.*\]|\{.*\})$/s.test(value) && name !== "num" && name !== "label"
    ? (JSON.parse(value) as unknown)
    : value;
};

const parse = (tag: string, className: string, attrs: Record<string, AttributeSpec> = {}) => [
  {
    tag: `${tag}.${className}`,
    getAttrs: (element: object) =>
      Object.fromEntries(
        Object.keys(attrs)
          .map((name) => [name, readData(element, name)] as const)
          .filter(([, value]) => value !== undefined),
      ),
  },
];

const block = (
  className: string,
  tag: string,
  spec: NodeSpec & { attrs?: Record<string, AttributeSpec> },
): NodeSpec => ({
  ...spec,
  toDOM: box(tag, className),
  parseDOM: parse(tag, className, spec.attrs),
});

/**
 * Attributes of a provision.
 * - `guid`: identity for life, minted once; kept by the first half of a split.
 * - `element`: its Akoma Ntoso element, see ProvisionElement.
 * - `num`: null while the number is automatic, else the fixed number alone ("5-1", "12 bis", "6¹").
 * - `label`: the designation exactly as the source prints it ("§ 45a", "(1)"), when it is not what
 *   the profile makes of `num`.
 * - `eId`: the source's own id, when it is not the computed one.
 * - `weight`: "mandatory" | "optional" | null (as its parent).
 * - `origin`: guid of the baseline provision that it was drafted from.
 * - `suggestions`: tracked structural changes, a list of {op, id, …}, empty when there is none.
 */
export const provisionAttrs = {
  guid: nullable,
  element: { default: "article" },
  num: nullable,
  label: nullable,
  eId: nullable,
  weight: nullable,
  origin: nullable,
  suggestions: { default: [] },
} satisfies Record<string, AttributeSpec>;

const cellAttrs = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: nullable };

const cell = (tag: "td" | "th", role: "cell" | "header_cell"): NodeSpec => ({
  content: "p*",
  marks: tracked,
  attrs: cellAttrs,
  tableRole: role,
  isolating: true,
  toDOM: (node): DOMOutputSpec => [
    tag,
    {
      ...(node.attrs["colspan"] !== 1 ? { colspan: String(node.attrs["colspan"]) } : {}),
      ...(node.attrs["rowspan"] !== 1 ? { rowspan: String(node.attrs["rowspan"]) } : {}),
    },
    0,
  ],
  parseDOM: [
    {
      tag,
      getAttrs: (element: object) => ({
        colspan: Number(readAttribute(element, "colspan") ?? 1) || 1,
        rowspan: Number(readAttribute(element, "rowspan") ?? 1) || 1,
      }),
    },
  ],
});

const optionsAttrs = {
  guid: nullable,
  prompt: { default: "" },
  min: { default: 1 },
  max: { default: 1 },
};
const optionAttrs = {
  guid: nullable,
  key: { default: "a" },
  label: { default: "" },
  chosen: { default: false },
};
const annexAttrs = { guid: nullable, num: nullable, label: nullable, eId: nullable };
const noteAttrs = { guid: nullable };
const refAttrs = {
  target: nullable,
  targetEnd: nullable,
  work: nullable,
  href: nullable,
  text: nullable,
  form: nullable,
};
const placeholderAttrs = {
  id: nullable,
  kind: { default: "other" },
  prompt: { default: "" },
  value: nullable,
};

export const nodes = {
  /** `lang`: BCP 47 of the text; `profile`: id of the numbering profile, empty for the one of laws as printed in `lang`. */
  doc: {
    content: "(preface | preamble | body | conclusions | annex)*",
    marks: tracked,
    attrs: { lang: { default: "en" }, profile: { default: "" } },
  },

  preface: block("preface", "header", {
    content: "(docTitle | block)*",
    marks: tracked,
    isolating: true,
  }),
  docTitle: block("doc-title", "h1", { content: "inline*", defining: true }),
  preamble: block("preamble", "section", {
    content: "(block | provision | movedFrom)*",
    marks: tracked,
    isolating: true,
  }),
  body: block("body", "section", {
    content: "(block | provision | options | movedFrom)*",
    marks: tracked,
    isolating: true,
  }),
  conclusions: block("conclusions", "footer", {
    content: "block*",
    marks: tracked,
    isolating: true,
  }),
  annex: block("annex", "section", {
    content: "(heading | block | provision | options | movedFrom)*",
    marks: tracked,
    attrs: annexAttrs,
    isolating: true,
  }),

  provision: block("provision", "section", {
    content: "(heading | block | provision | options | movedFrom)*",
    marks: tracked,
    attrs: provisionAttrs,
    defining: true,
  }),
  /** Where a provision stood before a suggested move of that `id`; neither text nor a unit of the law. */
  movedFrom: {
    attrs: { id: nullable },
    selectable: false,
    toDOM: (node): DOMOutputSpec => [
      "div",
      { class: "moved-from", "data-id": String(node.attrs["id"] ?? "") },
    ],
    parseDOM: parse("div", "moved-from", { id: nullable }),
  },
  heading: block("heading", "h3", { content: "inline*", defining: true }),

  p: {
    content: "inline*",
    group: "block",
    toDOM: (): DOMOutputSpec => ["p", 0],
    parseDOM: [{ tag: "p" }],
  },
  /** A choice between whole provisions: at least `min` and at most `max` of its options are taken. */
  options: block("options", "section", { content: "option*", marks: tracked, attrs: optionsAttrs }),
  option: block("option", "section", {
    content: "(block | provision | movedFrom)*",
    marks: tracked,
    attrs: optionAttrs,
    defining: true,
  }),
  /** A note to the drafter of a national law; never part of the law. */
  draftingNote: block("drafting-note", "aside", {
    content: "p*",
    group: "block",
    marks: tracked,
    attrs: noteAttrs,
    defining: true,
  }),
  /** What a provision is for and which instrument it answers; never part of the law. */
  commentary: block("commentary", "aside", {
    content: "p*",
    group: "block",
    marks: tracked,
    attrs: noteAttrs,
    defining: true,
  }),
  /** Text of another law, quoted to be inserted or replaced there: its numbers are fixed and its own. */
  quotedStructure: block("quoted-structure", "blockquote", {
    content: "(heading | block | provision | movedFrom)*",
    group: "block",
    marks: tracked,
    attrs: { startQuote: nullable, endQuote: nullable },
    defining: true,
  }),

  table: {
    content: "tr*",
    marks: tracked,
    group: "block",
    tableRole: "table",
    isolating: true,
    toDOM: (): DOMOutputSpec => ["table", ["tbody", 0]],
    parseDOM: [{ tag: "table" }],
  },
  tr: {
    content: "(td | th)*",
    marks: tracked,
    tableRole: "row",
    toDOM: (): DOMOutputSpec => ["tr", 0],
    parseDOM: [{ tag: "tr" }],
  },
  td: cell("td", "cell"),
  th: cell("th", "header_cell"),

  text: { group: "inline" },
  /** A line end inside a paragraph. */
  eol: {
    inline: true,
    group: "inline",
    selectable: false,
    toDOM: (): DOMOutputSpec => ["br"],
    parseDOM: [{ tag: "br" }],
  },
  /**
   * A cross-reference. `target` and `targetEnd`: guids in this law (a range when both);
   * `work`: key of another work; `href`: its address as the source gave it;
   * `text`: the words as printed, null when they follow from the target's number;
   * `form`: the grammatical case of such words, null for the nominative.
   */
  ref: {
    inline: true,
    group: "inline",
    atom: true,
    attrs: refAttrs,
    toDOM: (node): DOMOutputSpec => [
      "a",
      { class: "ref", ...dataAttributes(node) },
      String(node.attrs["text"] ?? ""),
    ],
    parseDOM: parse("a", "ref", refAttrs),
  },
  /** A blank that the enacting State fills. `kind`: authority | period | amount | date | name | law | other. */
  placeholder: {
    inline: true,
    group: "inline",
    atom: true,
    attrs: placeholderAttrs,
    toDOM: (node): DOMOutputSpec => [
      "span",
      { class: "placeholder", ...dataAttributes(node) },
      String(node.attrs["value"] ?? `[${String(node.attrs["prompt"])}]`),
    ],
    parseDOM: parse("span", "placeholder", placeholderAttrs),
  },
  /** Alternative wordings inside a sentence: "[non-liability] [non-punishment]". */
  alternatives: {
    inline: true,
    group: "inline",
    content: "alternative*",
    attrs: { id: nullable },
    toDOM: box("span", "alternatives"),
    parseDOM: parse("span", "alternatives", { id: nullable }),
  },
  alternative: {
    inline: true,
    content: "inline*",
    attrs: { key: { default: "a" }, chosen: { default: false } },
    toDOM: box("span", "alternative"),
    parseDOM: parse("span", "alternative", { key: nullable, chosen: nullable }),
  },
  /** `marker`: as the source prints it, null when counted. */
  footnote: {
    inline: true,
    group: "inline",
    content: "inline*",
    attrs: { guid: nullable, marker: nullable },
    toDOM: box("span", "footnote"),
    parseDOM: parse("span", "footnote", { guid: nullable, marker: nullable }),
  },
} satisfies Record<string, NodeSpec>;

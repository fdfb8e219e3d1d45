import type { DOMOutputSpec, MarkSpec } from "prosemirror-model";
import { readAttribute } from "./dom";

const plain = (tag: string, ...also: string[]): MarkSpec => ({
  toDOM: (): DOMOutputSpec => [tag, 0],
  parseDOM: [tag, ...also].map((name) => ({ tag: name })),
});

const withId = (tag: string, className: string, attr: string): MarkSpec => ({
  attrs: { [attr]: { default: null } },
  toDOM: (mark): DOMOutputSpec => [
    tag,
    { class: className, [`data-${attr}`]: String(mark.attrs[attr] ?? "") },
    0,
  ],
  parseDOM: [
    {
      tag: `${tag}.${className}`,
      getAttrs: (element: object) => ({
        [attr]: readAttribute(element, `data-${attr}`) || null,
      }),
    },
  ],
});

const change: MarkSpec = {
  attrs: { id: { default: null }, from: { default: {} } },
  excludes: "",
  inclusive: false,
  toDOM: (mark, inline): DOMOutputSpec => [
    inline ? "span" : "div",
    {
      class: "suggestion-change",
      "data-id": String(mark.attrs["id"] ?? ""),
      "data-from": JSON.stringify(mark.attrs["from"]),
    },
    0,
  ],
  parseDOM: [
    {
      tag: ".suggestion-change",
      getAttrs: (element: object) => ({
        id: readAttribute(element, "data-id") || null,
        from: JSON.parse(readAttribute(element, "data-from") ?? "{}") as unknown,
      }),
    },
  ],
};

/** Marks; named as the Akoma Ntoso inline elements where there is one. */
export const marks = {
  b: plain("b", "strong"),
  i: plain("i", "em"),
  u: plain("u"),
  sup: plain("sup"),
  sub: plain("sub"),
  /** A term where it is defined; `id` is what uses of it point at. */
  term: withId("dfn", "term", "id"),
  /** A comment thread's anchor; several may overlap. */
  comment: { ...withId("span", "comment", "thread"), excludes: "", inclusive: false },
  /**
   * Tracked changes; `id` names the suggestion. On text and inline nodes, and as node marks on blocks,
   * so that a document without suggestions carries nothing of them.
   * - `ins`: new; rejecting removes it. `del`: to go; accepting removes it (several people may say so).
   * - `split`: the second half of a block that was divided; rejecting joins it to the block before.
   * - `join`: to be joined to the block before; accepting does so.
   * - `move`: stands at a new place; the leaf `movedFrom` of the same id marks the old one.
   * - `change`: attributes or formatting were changed; `from` holds what they were.
   */
  ins: { ...withId("ins", "suggestion", "id"), excludes: "ins", inclusive: false },
  del: { ...withId("del", "suggestion", "id"), excludes: "", inclusive: false },
  split: { ...withId("div", "suggestion-split", "id"), excludes: "split", inclusive: false },
  join: { ...withId("div", "suggestion-join", "id"), excludes: "", inclusive: false },
  move: { ...withId("div", "suggestion-move", "id"), excludes: "", inclusive: false },
  change,
} satisfies Record<string, MarkSpec>;

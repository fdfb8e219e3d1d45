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
  /** Suggested insertion and deletion; `id` names the suggestion. */
  ins: { ...withId("ins", "suggestion", "id"), excludes: "ins", inclusive: false },
  del: { ...withId("del", "suggestion", "id"), excludes: "del", inclusive: false },
} satisfies Record<string, MarkSpec>;

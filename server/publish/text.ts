import type { Mark, Node } from "prosemirror-model";
import { numberLaw, type Numbering } from "../../law/number";
import { refText } from "../../law/unit";
import { html, type Markup } from "./html";

/** What the parts of a page's text share. */
interface Setting {
  numbering: Numbering;
  /** Footnotes called so far, in order; they stand at the end. */
  notes: Node[];
}

/**
 * The text of a law as a reader of an edition sees it: provisions as sections with their eIds as
 * anchors, options and alternatives side by side, commentary set apart. Notes to the drafter are
 * no part of an edition.
 */
export function lawText(doc: Node): Markup {
  const setting: Setting = { numbering: numberLaw(doc), notes: [] };
  const parts = content(doc, -1, 1, setting);
  const notes = setting.notes.map(
    (note, i) =>
      html`<li id="note-${i + 1}">
        ${inline(note, setting)} <a href="#call-${i + 1}" aria-label="↑ ${i + 1}">↑</a>
      </li> `,
  );
  return notes.length > 0
    ? html`${parts}
        <ol class="notes">
          ${notes}
        </ol>`
    : html`${parts}`;
}

/** Everything in a node; `pos` is the position before it, `level` that of headings in it. */
function content(node: Node, pos: number, level: number, setting: Setting): Markup[] {
  const parts: Markup[] = [];
  node.forEach((child, offset) => parts.push(block(child, pos + 1 + offset, level, setting)));
  return parts;
}

/** Deepest heading that HTML has. */
const deepest = 6;

function block(node: Node, pos: number, level: number, setting: Setting): Markup {
  const inside = () => content(node, pos, level, setting);
  switch (node.type.name) {
    case "draftingNote":
    case "docTitle":
      return html``;
    case "p":
      return html`<p>${inline(node, setting)}</p> `;
    case "heading":
      return html`<p class="heading">${inline(node, setting)}</p> `;
    case "provision":
    case "annex":
      return unit(node, pos, level, setting);
    case "options":
      return html`<div class="options">
        <p class="prompt">${String(node.attrs["prompt"])}</p>
        ${inside()}
      </div> `;
    case "option":
      return html`<div class="option">
        <p class="prompt">${String(node.attrs["key"])}) ${String(node.attrs["label"])}</p>
        ${inside()}
      </div> `;
    case "commentary":
      return html`<aside class="commentary">${inside()}</aside> `;
    case "quotedStructure":
      return html`<blockquote>${inside()}</blockquote> `;
    case "table":
      return html`<div class="table">
        <table>
          <tbody>
            ${inside()}
          </tbody>
        </table>
      </div> `;
    case "tr":
      return html`<tr>
        ${inside()}
      </tr> `;
    case "td":
    case "th":
      return cell(node, inside());
    case "preface":
    case "preamble":
    case "body":
    case "conclusions":
      return node.childCount > 0
        ? html`<div class="${node.type.name}">${content(node, pos, 2, setting)}</div> `
        : html``;
    default:
      return node.isInline ? html`${inlineNode(node, setting)}` : html`${inside()}`;
  }
}

function cell(node: Node, inside: Markup[]): Markup {
  const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number };
  return node.type.name === "th"
    ? html`<th colspan="${colspan}" rowspan="${rowspan}">${inside}</th>`
    : html`<td colspan="${colspan}" rowspan="${rowspan}">${inside}</td>`;
}

/** A provision: with a heading a section of its own, without one a paragraph with its label. */
function unit(node: Node, pos: number, level: number, setting: Setting): Markup {
  const numbered = setting.numbering.at(pos);
  const label = numbered?.label ?? "";
  const id = numbered?.eId ?? "";
  const first = node.firstChild?.type.name === "heading" ? node.firstChild : null;
  const kind = String(node.attrs["element"] ?? "annex");
  const optional = node.attrs["weight"] === "optional" ? " optional" : "";
  const parts: Markup[] = [];
  node.forEach((child, offset) => {
    if (child !== first) parts.push(block(child, pos + 1 + offset, level + 1, setting));
  });
  if (!first && kind !== "article" && kind !== "chapter" && node.type.name !== "annex")
    return html`<div class="unit ${kind}${optional}" id="${id}">
      ${label === "" ? null : html`<span class="label">${label}</span>`}
      <div>${parts}</div>
    </div> `;
  const words = first ? inline(first, setting) : null;
  const anchor = html`<a class="anchor" href="#${id}" aria-label="§ ${label}">§</a>`;
  const line = html`<span class="label">${label}</span> ${words} ${anchor}`;
  return html`<section class="${kind}${optional}" id="${id}">
    ${headingOf(Math.min(level, deepest), line)} ${parts}
  </section> `;
}

const headingOf = (level: number, line: Markup): Markup => ({
  markup: `<h${level}>${line.markup}</h${level}>`,
});

function inline(node: Node, setting: Setting): Markup {
  const parts: Markup[] = [];
  node.forEach((child) => parts.push(marked(inlineNode(child, setting), child.marks)));
  return html`${parts}`;
}

const tags: Record<string, string> = {
  b: "strong",
  i: "em",
  u: "u",
  sup: "sup",
  sub: "sub",
  term: "dfn",
};

const marked = (inner: Markup, marks: readonly Mark[]): Markup => ({
  markup: marks.reduceRight((text, { type }) => {
    const tag = tags[type.name];
    return tag === undefined ? text : `<${tag}>${text}</${tag}>`;
  }, inner.markup),
});

function inlineNode(node: Node, setting: Setting): Markup {
  switch (node.type.name) {
    case "ref":
      return reference(node, setting);
    case "eol":
      return html`<br />`;
    case "placeholder": {
      const { value, prompt } = node.attrs as { value: string | null; prompt: string };
      return html`<span class="placeholder">${value ?? `[${prompt}]`}</span>`;
    }
    case "alternatives":
      return html`<span class="alternatives">${inline(node, setting)}</span>`;
    case "alternative":
      return html`[${inline(node, setting)}]`;
    case "footnote": {
      const n = setting.notes.push(node);
      return html`<sup><a id="call-${n}" href="#note-${n}">${n}</a></sup>`;
    }
    default:
      return html`${node.text ?? node.textContent}`;
  }
}

function reference(node: Node, { numbering }: Setting): Markup {
  const words = refText(node, numbering);
  const target = node.attrs["target"] as string | null;
  const found = target === null ? null : numbering.byGuid(target);
  return found ? html`<a href="#${found.eId}">${words}</a>` : html`<cite>${words}</cite>`;
}

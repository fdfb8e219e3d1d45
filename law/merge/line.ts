import type { Mark, Node } from "prosemirror-model";

/** The words of a paragraph as the three texts share them: one sign for each thing that is no text. */
export interface Line {
  text: string;
  /** Marks of each UTF-16 unit of `text`. */
  marks: readonly (readonly Mark[])[];
  /** What stands for a sign, by its place in `text`. */
  things: ReadonlyMap<number, Node>;
}

/** Signs of the private use area, which texts do not use. */
const firstSign = 0xe000;
const lastSign = 0xf8ff;

const value = (node: Node, ...names: string[]): string =>
  JSON.stringify(names.map((name) => node.attrs[name] as unknown));

/** What a thing in a sentence is, whatever was filled in or chosen there. */
function nameOf(node: Node, shared: boolean): string {
  const { name } = node.type;
  switch (name) {
    case "ref":
      return `ref ${value(node, "target", "targetEnd", "work", "href")}${
        node.attrs["target"] === null ? value(node, "text") : ""
      }`;
    case "placeholder":
      return `placeholder ${value(node, ...(node.attrs["id"] === null ? ["kind", "prompt"] : ["id"]))}`;
    case "footnote":
      return `note ${shared && node.attrs["guid"] !== null ? value(node, "guid") : node.textContent}`;
    case "alternatives":
      return node.attrs["id"] === null
        ? `choice ${node.textContent}`
        : `choice ${value(node, "id")}`;
    default:
      return name;
  }
}

/**
 * Lines of the same paragraph in several texts; equal things get equal signs. `shared`: whether
 * identities hold across the texts.
 */
export function linesOf(nodes: readonly Node[], shared: boolean): Line[] {
  const used = new Set(nodes.flatMap((node) => [...node.textContent]));
  const signs = new Map<string, string>();
  let next = firstSign;
  const signOf = (node: Node): string => {
    const name = nameOf(node, shared);
    const known = signs.get(name);
    if (known !== undefined) return known;
    while (used.has(String.fromCharCode(next)) && next < lastSign) next += 1;
    const sign = String.fromCharCode(Math.min(next, lastSign));
    next += 1;
    signs.set(name, sign);
    return sign;
  };
  return nodes.map((node) => {
    let text = "";
    const marks: (readonly Mark[])[] = [];
    const things = new Map<number, Node>();
    node.forEach((child) => {
      const words = child.isText ? (child.text ?? "") : signOf(child);
      if (!child.isText) things.set(text.length, child);
      for (let at = 0; at < words.length; at++) marks.push(child.marks);
      text += words;
    });
    return { text, marks, things };
  });
}

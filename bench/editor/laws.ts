import { Fragment, type Node } from "prosemirror-model";
import { schema } from "../../law/schema";
import { bigLaw } from "../../test/big";

/** Most references, one to every paragraph, and suggestions: insertions and deletions by turns. */
const references = 2_000;
const suggestions = 500;

const guids = (doc: Node): string[] => {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.attrs["element"] === "article") found.push(String(node.attrs["guid"]));
  });
  return found;
};

/** The same node with its paragraphs made anew by `make`, which is told their place in the text. */
function eachParagraph(doc: Node, make: (p: Node, index: number) => Node): Node {
  let index = 0;
  const visit = (node: Node): Node =>
    node.type.name === "p"
      ? make(node, index++)
      : node.isTextblock || node.isText
        ? node
        : node.copy(Fragment.from(node.children.map(visit)));
  return visit(doc);
}

/** An invented law with references from all over it, and with suggestions. */
export function measuredLaw(articles: number): Node {
  const law = bigLaw(articles);
  const targets = guids(law);
  const paragraphs = articles * 5;
  const every = Math.max(1, Math.floor(paragraphs / suggestions));
  return eachParagraph(law, (p, index) => {
    let { content } = p;
    if (index < references) {
      const target = targets[(index * 7919) % targets.length] ?? null;
      content = content.append(
        Fragment.from([schema.text(" See "), schema.node("ref", { target })]),
      );
    }
    if (index % every === 0) {
      const kind = (index / every) % 2 === 0 ? "ins" : "del";
      const words = schema.text(" as suggested", [schema.mark(kind, { id: `s${index}` })]);
      content = content.append(Fragment.from(words));
    }
    return p.copy(content);
  });
}

/** The text that the measured one began from: every twentieth paragraph had other words. */
export const originOf = (law: Node): Node =>
  eachParagraph(law, (p, index) =>
    index % 20 === 0 ? p.copy(Fragment.from(schema.text("Other words stood here before."))) : p,
  );

import type { Node } from "prosemirror-model";
import type { Numbering } from "../number";
import { schema } from "../schema";
import { plainText } from "../unit";

/**
 * Words of inline content as one reads them, with footnotes and with every wording of a choice, the
 * ones not taken too: nothing that was written is left out.
 */
export function sayWords(content: readonly Node[], numbering: Numbering | null): string {
  const say = (node: Node): string => {
    switch (node.type.name) {
      case "text":
        return node.text ?? "";
      case "footnote":
        return ` [${sayWords(node.children, numbering)}]`;
      case "alternatives":
        return `[${node.children.map((one) => sayWords(one.children, numbering)).join(" / ")}]`;
      default:
        return plainText(schema.node("p", null, node), numbering);
    }
  };
  return content.map(say).join("");
}

/** Words of a part with everything in it, one line for each paragraph and heading. */
export function sayPart(node: Node, numbering: Numbering | null): string {
  if (node.isTextblock) return sayWords(node.children, numbering);
  return node.children
    .map((child) => sayPart(child, numbering))
    .filter((line) => line !== "")
    .join("\n");
}

import type { Node, Slice } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { plainText } from "../../law/unit";
import { numbersOf } from "./plugins/numbers";

/** What goes to the clipboard as plain text: a line for each paragraph, with the numbers that the page shows. */
export function plainCopy(slice: Slice, state: EditorState): string {
  const numbering = numbersOf(state);
  const lines: string[] = [];
  const walk = (node: Node, label: string): string => {
    if (node.isTextblock || node.isInline) {
      const words = node.isText ? (node.text ?? "") : plainText(node, numbering);
      lines.push(label === "" ? words : `${label} ${words}`);
      return "";
    }
    const guid = node.attrs["guid"] as string | null | undefined;
    let waiting = (guid == null ? undefined : numbering.byGuid(guid)?.label) ?? "";
    if (waiting === "") waiting = label;
    node.forEach((child) => {
      waiting = walk(child, waiting);
    });
    return waiting;
  };
  if (slice.content.firstChild?.isInline) return inlineCopy(slice);
  slice.content.forEach((node) => walk(node, ""));
  return lines.join("\n");
}

const inlineCopy = (slice: Slice): string =>
  slice.content.content.map((node) => (node.isText ? node.text : plainText(node))).join("");

import type { Node } from "prosemirror-model";
import { numberLaw, type Numbering } from "../number";
import { refText } from "../unit";

/** Words of one style, or a footnote called here. */
export interface InlinePart {
  text: string;
  marks: readonly string[];
  /** The footnote's node; its `text` is then the marker. */
  note: Node | null;
}

/** The words of a paragraph with their marks; references as they are printed, placeholders in brackets. */
export function inlineParts(node: Node, numbering: Numbering): InlinePart[] {
  const parts: InlinePart[] = [];
  node.forEach((child) => {
    const marks = child.marks.map(({ type }) => type.name);
    const say = (text: string) => parts.push({ text, marks, note: null });
    switch (child.type.name) {
      case "text":
        say(child.text ?? "");
        break;
      case "eol":
        say("\n");
        break;
      case "ref":
        say(refText(child, numbering));
        break;
      case "placeholder":
        say(String(child.attrs["value"] ?? `[${String(child.attrs["prompt"])}]`));
        break;
      case "footnote":
        parts.push({ text: String(child.attrs["marker"] ?? "*"), marks, note: child });
        break;
      case "alternatives":
        parts.push(...wordings(child, numbering));
        break;
    }
  });
  return parts;
}

const plain = (text: string): InlinePart => ({ text, marks: [], note: null });

/** The chosen wording, else all of them: "[non-liability / non-punishment]". */
function wordings(alternatives: Node, numbering: Numbering): InlinePart[] {
  const chosen = alternatives.children.find((child) => child.attrs["chosen"] === true);
  if (chosen !== undefined) return inlineParts(chosen, numbering);
  const all = alternatives.children.flatMap((child, i) => [
    ...(i > 0 ? [plain(" / ")] : []),
    ...inlineParts(child, numbering),
  ]);
  return [plain("["), ...all, plain("]")];
}

/** What the writers of linear formats share: the numbering, and a counter of footnotes. */
export interface WriteContext {
  numbering: Numbering;
  notes: Node[];
}

/** A fresh context for one document. */
export const writeContext = (doc: Node): WriteContext => ({ numbering: numberLaw(doc), notes: [] });

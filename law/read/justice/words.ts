import { elementsOf, textOf, type XmlElement, type XmlNode } from "../../xml";
import { trimRuns, type Run, type RunMark } from "../line";

/** What inline elements add to their words; the others add nothing. */
const marksByName: Record<string, RunMark> = {
  Sup: "sup",
  Sub: "sub",
  DefinedTermEn: "b",
  DefinedTermFr: "b",
  DefinitionEnOnly: "b",
};

const marksByStyle: Record<string, RunMark> = {
  italic: "i",
  bold: "b",
  underline: "u",
};

const markOf = ({ name, attrs }: XmlElement): RunMark | null =>
  name === "Emphasis"
    ? (marksByStyle[attrs["style"] ?? ""] ?? null)
    : name === "Language"
      ? "i"
      : (marksByName[name] ?? null);

/** Footnotes of the unit that is read, by id. */
export type Notes = ReadonlyMap<string, XmlElement>;

/** The footnotes right below an element. */
export const notesOf = (unit: XmlElement): Notes =>
  new Map(
    elementsOf(unit)
      .filter(({ name }) => name === "Footnote")
      .map((note) => [note.attrs["id"] ?? "", note]),
  );

const noteWords = (note: XmlElement): Run[] =>
  elementsOf(note)
    .filter(({ name }) => name !== "Label")
    .flatMap((part) => wordsOf(part, new Map()));

/** All words within an element, white space as one space; `notes` are put where they are called. */
export function wordsOf(element: XmlElement, notes: Notes): Run[] {
  const runs: Run[] = [];
  const push = (text: string, marks: readonly RunMark[], note?: Run[]) => {
    const last = runs.at(-1);
    const tail = last?.text.endsWith(" ") ? text.replace(/^ /u, "") : text;
    if (tail === "") return;
    if (last && !last.note && !note && last.marks.join() === marks.join()) last.text += tail;
    else runs.push(note ? { text: tail, marks, note } : { text: tail, marks });
  };
  const walk = (node: XmlNode, marks: readonly RunMark[]): void => {
    if (typeof node === "string") {
      push(node.replace(/\s+/gu, " ").normalize("NFC"), marks);
      return;
    }
    const note = node.name === "FootnoteRef" ? notes.get(node.attrs["idref"] ?? "") : undefined;
    if (note) {
      push(textOf(node), [], noteWords(note));
      return;
    }
    const mark = markOf(node);
    const inner = mark && !marks.includes(mark) ? [...marks, mark] : marks;
    for (const child of node.children) walk(child, inner);
  };
  for (const child of element.children) walk(child, []);
  return trimRuns(runs);
}

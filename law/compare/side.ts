import type { Node } from "prosemirror-model";
import type { ProvisionElement } from "../schema";
import { blockLines, plainText, units, type Unit } from "../unit";
import type { FrameDiff, ParagraphDiff } from "./comparison";

/** A paragraph, table cell or footnote of a unit. */
export interface Line {
  kind: ParagraphDiff["kind"];
  text: string;
}

/** What comparison reads of a unit. Made from a document by `sideOf`, or by hand. */
export interface SideUnit {
  guid: string | null;
  /** guid of the baseline provision that it was drafted from. */
  origin: string | null;
  element: ProvisionElement;
  num: string;
  label: string;
  eId: string;
  heading: string;
  weight: Unit["weight"];
  depth: number;
  parent: number | null;
  children: readonly number[];
  place: Unit["place"];
  lines: readonly Line[];
  /** Choices made in its options: prompt and the keys taken. */
  choices: readonly { guid: string | null; prompt: string; taken: string }[];
  /** Drafting notes and commentary in it, which are no part of the law. */
  notes?: readonly { kind: "drafting-note" | "commentary"; text: string }[];
}

/** One text of a comparison. */
export interface Side {
  units: readonly SideUnit[];
  /** Text around the provisions, by place. */
  frame: ReadonlyMap<FrameDiff["place"], readonly string[]>;
}

const kindsOf = (node: Node): Line["kind"][] =>
  node.children.flatMap((child): Line["kind"][] => {
    switch (child.type.name) {
      case "options":
      case "option":
        return kindsOf(child);
      case "heading":
      case "provision":
        return [];
      case "table":
        return blockLines(child).map(() => "cell" as const);
      default:
        return blockLines(child).map(() => "text" as const);
    }
  });

function footnotesOf(node: Node): string[] {
  return node.children.flatMap((child) => {
    if (child.type.name === "provision" || child.type.name === "commentary") return [];
    if (child.type.name === "draftingNote") return [];
    if (child.type.name === "footnote") return [plainText(child)];
    return child.isLeaf ? [] : footnotesOf(child);
  });
}

function linesOf(unit: Unit): Line[] {
  const texts = unit.text === "" ? [] : unit.text.split("\n");
  const kinds = kindsOf(unit.node);
  // Further headings of a unit come first among its lines and are plain text.
  const ahead = texts.length - kinds.length;
  const lines = texts.map((text, at): Line => ({ kind: kinds[at - ahead] ?? "text", text }));
  return [...lines, ...footnotesOf(unit.node).map((text): Line => ({ kind: "footnote", text }))];
}

function choicesOf(node: Node): SideUnit["choices"][number][] {
  return node.children.flatMap((child) => {
    if (child.type.name !== "options") return [];
    const taken = child.children
      .filter((option) => option.attrs["chosen"] === true)
      .map((option) => String(option.attrs["key"]));
    const guid = child.attrs["guid"] as string | null;
    return [{ guid, prompt: String(child.attrs["prompt"]), taken: taken.join(", ") }];
  });
}

const noteKinds = { draftingNote: "drafting-note", commentary: "commentary" } as const;

function notesOf(node: Node): NonNullable<SideUnit["notes"]>[number][] {
  return node.children.flatMap((child) => {
    const { name } = child.type;
    if (name === "draftingNote" || name === "commentary")
      return [{ kind: noteKinds[name], text: child.textContent }];
    return name === "options" || name === "option" ? notesOf(child) : [];
  });
}

const places: readonly FrameDiff["place"][] = [
  "preface",
  "preamble",
  "body",
  "conclusions",
  "annex",
];

function frameOf(doc: Node): Map<FrameDiff["place"], string[]> {
  const frame = new Map<FrameDiff["place"], string[]>();
  doc.forEach((part) => {
    const place = places.find((name) => name === part.type.name);
    if (!place) return;
    const lines = part.children
      .filter(({ type }) => type.name !== "provision" && type.name !== "options")
      .flatMap((block) => blockLines(block));
    frame.set(place, [...(frame.get(place) ?? []), ...lines]);
  });
  return frame;
}

/** A unit as it was last read of its (immutable) node, with the text that its lines were made of. */
const readBefore = new WeakMap<Node, { text: string; unit: SideUnit }>();

const sameList = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** True where a unit stands where it stood, with the same number and words. */
const stands = (was: SideUnit, unit: Unit): boolean =>
  was.heading === unit.heading &&
  was.num === unit.num &&
  was.label === unit.label &&
  was.eId === unit.eId &&
  was.parent === unit.parent &&
  was.depth === unit.depth &&
  was.place === unit.place &&
  was.weight === unit.weight &&
  sameList(was.children, unit.children);

/** A unit as comparison reads it; the same object as long as nothing about it changes. */
function readUnit(unit: Unit): SideUnit {
  const before = readBefore.get(unit.node);
  if (before && before.text === unit.text && stands(before.unit, unit)) return before.unit;
  const { guid, element, num, label, eId, heading, weight, depth, parent, children, place } = unit;
  const read: SideUnit = {
    guid,
    origin: (unit.node.attrs["origin"] as string | null | undefined) ?? null,
    ...{ element, num, label, eId, heading, weight, depth, parent, children, place },
    lines: linesOf(unit),
    choices: choicesOf(unit.node),
    notes: notesOf(unit.node),
  };
  readBefore.set(unit.node, { text: unit.text, unit: read });
  return read;
}

const known = new WeakMap<Node, Side>();

/** A document as comparison reads it; remembered by the (immutable) document. */
export function sideOf(doc: Node): Side {
  const before = known.get(doc);
  if (before) return before;
  const side: Side = { frame: frameOf(doc), units: units(doc).map(readUnit) };
  known.set(doc, side);
  return side;
}

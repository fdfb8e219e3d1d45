import type { Node } from "prosemirror-model";
import type { Unit } from "../unit";
import { finding, type Finding } from "./finding";
import { ownNodes, type Scope } from "./scope";

const hasNode = (doc: Node, name: string): boolean =>
  doc.children.some((part) => part.type.name === name);

function lawItself(scope: Scope): Finding[] {
  const out: Finding[] = [];
  let title = scope.law.meta.title.trim() !== "";
  scope.law.doc.descendants((node) => {
    if (node.type.name === "docTitle" && node.content.size > 0) title = true;
    return !title && ["doc", "preface"].includes(node.type.name);
  });
  if (!title) out.push(finding("title-missing", null));
  if (!hasNode(scope.law.doc, "body") || scope.units.every((unit) => unit.place !== "body"))
    out.push(finding("body-empty", null));
  return out;
}

const headingsOf = (unit: Unit): number =>
  unit.node.children.filter((child) => child.type.name === "heading" && child.content.size > 0)
    .length;

/** Nodes that are content without a word of their own. */
const contentful = new Set(["placeholder", "alternatives", "ref", "table", "options"]);

/** True where something stands in a unit that gives no words: a quoted text, a choice, a filled table. */
function hasContent(unit: Unit): boolean {
  if (unit.text.trim() !== "" || unit.children.length > 0) return true;
  let content = false;
  ownNodes(unit, (node, inNote) => {
    if (!inNote && contentful.has(node.type.name)) content = true;
  });
  return content;
}

/** Elements of which the larger part of a law has headings or none has. */
function withoutHeading(scope: Scope): Finding[] {
  const byElement = new Map<string, Unit[]>();
  for (const unit of scope.units.filter(({ element }) => element !== "hcontainer"))
    byElement.set(unit.element, [...(byElement.get(unit.element) ?? []), unit]);
  return [...byElement.values()].flatMap((same) => {
    const bare = same.filter((unit) => unit.heading.trim() === "");
    return bare.length * 2 < same.length
      ? bare.map((unit) => finding("heading-missing", unit))
      : [];
  });
}

function unitItself(unit: Unit): Finding[] {
  const out: Finding[] = [];
  const headings = headingsOf(unit);
  if (headings > 1) out.push(finding("heading-second", unit, { count: headings }));
  if (!hasContent(unit))
    out.push(finding(unit.heading.trim() === "" ? "provision-empty" : "text-missing", unit));
  return out;
}

/** What is missing or too much: title, body, headings, text. */
export const checkStructure = (scope: Scope): Finding[] => [
  ...lawItself(scope),
  ...scope.units.flatMap(unitItself),
  ...withoutHeading(scope),
];

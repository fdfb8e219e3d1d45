import type { Node } from "prosemirror-model";
import { plainText, type Unit } from "../unit";
import { finding, type At, type Finding } from "./finding";
import { ownNodes, type Scope } from "./scope";

const chosenOf = (node: Node): number =>
  node.children.filter((child) => child.attrs["chosen"] === true).length;

function openPlaces(node: Node, at: At): Finding[] {
  const value = node.attrs["value"] as string | null;
  switch (node.type.name) {
    case "placeholder":
      return value === null || value.trim() === ""
        ? [finding("placeholder-unfilled", at, { prompt: String(node.attrs["prompt"]) })]
        : [];
    case "alternatives":
      return chosenOf(node) > 0
        ? []
        : [
            finding("alternatives-undecided", at, {
              wordings: node.children.map((child) => `“${plainText(child)}”`).join(", "),
            }),
          ];
    case "draftingNote":
      return [finding("note-left", at)];
    default:
      return [];
  }
}

/** A model leaves choices open; a choice taken must still keep to its limits. */
function choice(node: Node, at: At, national: boolean): Finding[] {
  if (node.type.name !== "options") return [];
  const chosen = chosenOf(node);
  const min = Number(node.attrs["min"]);
  const max = Number(node.attrs["max"]);
  if (national && chosen < Math.min(min, node.childCount))
    return [finding("options-undecided", at, { chosen, min })];
  return chosen > max ? [finding("options-excess", at, { chosen, max })] : [];
}

function inUnit(unit: Unit, national: boolean): Finding[] {
  const out: Finding[] = [];
  ownNodes(unit, (node, inNote) => {
    if (national && !inNote) out.push(...openPlaces(node, unit));
    out.push(...choice(node, unit, national));
  });
  return out;
}

/** Choices directly in the body belong to no unit. */
function inBody(scope: Scope): Finding[] {
  const at = { guid: null, eId: "body", label: "The body" };
  return scope.law.doc.children
    .filter((part) => part.type.name === "body")
    .flatMap((body) => body.children.flatMap((child) => choice(child, at, scope.national)));
}

/** Blanks, wordings and options that a national law must have settled. */
export const checkChoices = (scope: Scope): Finding[] => [
  ...scope.units.flatMap((unit) => inUnit(unit, scope.national)),
  ...inBody(scope),
];

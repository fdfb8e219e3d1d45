import type { Node } from "prosemirror-model";
import { findReferences, resolveReference } from "../reference";
import type { Unit } from "../unit";
import { finding, type Finding } from "./finding";
import { ownNodes, type Scope } from "./scope";

/** A reference that leads nowhere: its target is gone, or it never had one and no words either. */
function isBroken(ref: Node, scope: Scope): boolean {
  const { target, targetEnd, work, href, text } = ref.attrs as Record<string, string | null>;
  const gone = (guid: string | null | undefined) =>
    guid != null && scope.numbering.byGuid(guid) === null;
  if (work != null) return false;
  if (target == null) return href == null && text == null;
  return gone(target) || gone(targetEnd);
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A raised digit belongs to the number before it: "278¹" is not "2781". */
const raised = (text: string) =>
  text.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit);

/** Typed words of a paragraph; what stands in an atom (a reference, a blank) is not typed. */
const typedText = (node: Node): string =>
  node.children
    .map((child) => {
      if (!child.isText) return "\ufffc";
      const text = child.text ?? "";
      return child.marks.some((mark) => mark.type.name === "sup") ? raised(text) : text;
    })
    .join("");

function typed(unit: Unit, node: Node, scope: Scope): Finding[] {
  return findReferences(typedText(node), scope.numbering.profile)
    .filter((reference) => !reference.external)
    .flatMap((reference) => {
      const { missing } = resolveReference(scope.numbering, reference, unit.guid);
      if (missing.length === 0) return [];
      const text = typedText(node).slice(reference.from, reference.to);
      return [finding("reference-unknown", unit, { text, missing: missing.join(", ") })];
    });
}

/** References to provisions that are not there, linked or typed. */
export const checkReferences = (scope: Scope): Finding[] =>
  scope.units.flatMap((unit) => {
    const out: Finding[] = [];
    ownNodes(unit, (node, inNote) => {
      if (node.type.name === "ref" && isBroken(node, scope))
        out.push(finding("reference-broken", unit));
      if (node.type.name === "p" && !inNote) out.push(...typed(unit, node, scope));
    });
    return out;
  });

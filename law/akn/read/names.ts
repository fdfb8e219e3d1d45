import { isProvisionElement } from "../../schema";
import { elementsOf, type XmlElement } from "../../xml";

/** Units by the customary name that the document knows; further ones of Akoma Ntoso and its dialects. */
const furtherUnits: Record<string, string> = { level: "hcontainer", item: "point" };

/** True for a unit that our own writer wrote: it says whether its number is fixed. */
export const isOwnUnit = ({ attrs }: XmlElement): boolean =>
  attrs["m:auto"] !== undefined || attrs["m:num"] !== undefined || attrs["m:label"] !== undefined;

/**
 * The element of a provision for an element of the file; null where that is no unit.
 * The list of other programs is no unit either: its points belong to the unit around it.
 */
export function unitElement(element: XmlElement): string | null {
  const { name } = element;
  if (name === "annex" || (name === "list" && !isOwnUnit(element))) return null;
  return isProvisionElement(name) ? name : (furtherUnits[name] ?? null);
}

/** Elements that hold other blocks and mean nothing more to the document. */
export const transparent = new Set(
  "content intro wrapUp listIntroduction listWrapUp listConclusion blockList list container formula longTitle recitals citations citation tblock toc ul ol foreign block crossHeading component doc act bill body mainBody preface preamble conclusions coverPage interstitial embeddedStructure attachments components collectionBody blockContainer".split(
    " ",
  ),
);

/** Blocks with a meaning of their own. */
const blocks = new Set(
  "p table tr td th li num heading subheading quotedStructure embeddedStructure hcontainer attachment".split(
    " ",
  ),
);

/** Elements of a line: their content may have blocks, they themselves are none. */
const inText = new Set(["authorialNote", "subFlow", "noteRef"]);

/** Inline elements whose meaning the document keeps, or which have none. */
export const understood = new Set(
  "b strong i em u sup sub def ref a rref placeholder eol br eop authorialNote noteRef ins del inline span mod mmod rmod quotedText embeddedText docTitle mref img".split(
    " ",
  ),
);

const known = new WeakMap<XmlElement, boolean>();

/** True for an element that breaks the line: a block, or something unknown with a block in it. */
export function isBlock(element: XmlElement): boolean {
  const { name } = element;
  if (inText.has(name)) return false;
  if (blocks.has(name) || transparent.has(name) || unitElement(element) !== null) return true;
  if (understood.has(name)) return false;
  let block = known.get(element);
  if (block === undefined) {
    block = elementsOf(element).some(isBlock);
    known.set(element, block);
  }
  return block;
}

import type { Node } from "prosemirror-model";
import { isInner, levelsOf } from "../edit";
import { elementOf } from "../number";
// Not through the folder's face: that one brings the readers of XML and Word files, whose parser no browser needs.
import { htmlLines } from "../read/html";
import { recognise } from "../read/recognise";
import { textLines } from "../read/text";
import { schema, type Doubt, type Mint, type ProvisionElement } from "../schema";
import { cleanCopied } from "./clean";

/** What was copied elsewhere. */
export type Copied = { kind: "html"; html: string } | { kind: "text"; text: string };

/** What a copy holds, as provisions; numbers still stand as they were printed. */
export interface Pasted {
  /** Paragraphs and tables before the first provision, or all where there is none. */
  blocks: readonly Node[];
  provisions: readonly Node[];
  doubts: readonly Doubt[];
  /** Tracked changes that were accepted. */
  inserted: number;
  deleted: number;
}

/** Doubts about what a whole law needs say nothing of a part of one. */
const ofWholeLaws = new Set(["title-missing", "no-units", "unit-word-missing", "language-unsure"]);

const asParagraph = (node: Node): Node =>
  node.type.name === "docTitle" || node.type.name === "heading"
    ? schema.node("p", null, node.content)
    : node;

/** Numbered paragraphs without a unit's name are no articles in the middle of a law. */
function lowered(node: Node, element: ProvisionElement): Node {
  if (node.type.name !== "provision" || elementOf(node) !== "article") return node;
  const content = node.children.map(asParagraph);
  return schema.node("provision", { ...node.attrs, element }, content);
}

const firstInner = (doc: Node): ProvisionElement => levelsOf(doc).find(isInner) ?? "paragraph";

/** The provisions in what was copied, as they would stand in `doc`; null where it holds no words. */
export function readCopied(copied: Copied, doc: Node, mint: Mint): Pasted | null {
  const language = String(doc.attrs["lang"]);
  const cleaned = copied.kind === "html" ? cleanCopied(copied.html) : null;
  const page = cleaned === null ? null : htmlLines(cleaned.html);
  const lines = copied.kind === "text" ? textLines(copied.text) : page;
  const result = lines === null ? null : recognise(lines, mint, { language });
  if (!result?.ok) return null;
  const unnamed = result.doubts.some(({ code }) => code === "unit-word-missing");
  const nodes = result.doc.children.flatMap((part) =>
    part.type.name === "annex" ? [part] : part.children,
  );
  const placed = nodes
    .flatMap((node) => (node.type.name === "annex" ? node.children : [node]))
    .map((node) => (unnamed ? lowered(node, firstInner(doc)) : node));
  const provisions = placed.filter(({ type }) => type.name === "provision");
  const before = placed.filter(({ type }) => type.name !== "provision").map(asParagraph);
  return {
    blocks: before,
    provisions,
    doubts: [...result.doubts, ...(page?.doubts ?? [])].filter(
      ({ code }) => !ofWholeLaws.has(code),
    ),
    inserted: cleaned?.inserted ?? 0,
    deleted: cleaned?.deleted ?? 0,
  };
}

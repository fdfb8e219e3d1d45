import type { Node } from "prosemirror-model";
import { schema, type Mint, type ReadResult, type Refusal } from "../../schema";
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from "../../xml";
import { newReading, type Reading } from "./context";
import { oneLine } from "./inline";
import { languageOf, ownBlockOf, readForeignMeta, readOwnMeta } from "./meta";
import { lawInCollection, lawTypes, readParts, type Found } from "./parts";
import { doubtValidity } from "./validity";
import { settleIds, settleTargets } from "./settle";

const notALaw = (message: string, found: string): Refusal => ({
  ok: false,
  reason: "not-a-law",
  message,
  params: { found },
  line: null,
});

/** The documents of a file; components beside one (a dialect of collections) are put into it. */
function documentsOf(root: XmlElement): XmlElement[] {
  const all = elementsOf(root);
  const components = all.filter((element) => element.name === "components");
  return all
    .filter((element) => element.name !== "components")
    .map((element) => ({ ...element, children: [...element.children, ...components] }));
}

/** The law in a file, or what the file is instead. */
function findLaw(root: XmlElement): Found | Refusal {
  if (root.name !== "akomaNtoso")
    return notALaw(
      `This is XML but not Akoma Ntoso: its outermost element is <${root.name}>, not <akomaNtoso>.`,
      root.name,
    );
  const documents = documentsOf(root);
  for (const name of lawTypes) {
    const law = documents.find((element) => element.name === name);
    if (law !== undefined) return { law, before: [], beside: [] };
  }
  for (const collection of documents) {
    const found = lawInCollection(collection);
    if (found !== null) return found;
  }
  const name = documents[0]?.name ?? "nothing";
  return notALaw(`This Akoma Ntoso file holds <${name}>, in which no law was found.`, name);
}

/** Parts of the description that are about other things than the text. */
function doubtMeta(meta: XmlElement | null, reading: Reading): void {
  const kept = new Set(["identification", "references", "notes"]);
  const dropped = meta === null ? [] : elementsOf(meta).filter((part) => !kept.has(part.name));
  const names = [...new Set(dropped.map((part) => part.name))];
  if (names.length > 0)
    reading.context.doubt(
      "note",
      "metadata-dropped",
      `Of the file's description, ${names.join(", ")} were not taken over.`,
      dropped[0] ?? null,
      { names: names.join(", ") },
    );
}

/** Notes of the description that nothing in the text calls, as paragraphs of the conclusions. */
function leftNotes(meta: XmlElement | null, reading: Reading): Node[] {
  const notes = meta === null ? null : childOf(meta, "notes");
  const left =
    notes === null ? [] : elementsOf(notes).filter((n) => !reading.context.usedNotes.has(n));
  return left.flatMap((note) => {
    const words = oneLine(textOf(note)).normalize("NFC");
    if (words === "") return [];
    reading.context.doubt(
      "unsure",
      "note-unreferenced",
      `Line ${note.line}: a note that nothing calls was put at the end of the law.`,
      note,
      { line: note.line },
    );
    return [schema.node("p", null, [schema.text(words)])];
  });
}

function withConclusions(parts: Node[], more: Node[]): Node[] {
  if (more.length === 0) return parts;
  const at = parts.findIndex((part) => part.type === schema.nodes.conclusions);
  const found = parts[at];
  if (found !== undefined)
    return parts.with(
      at,
      found.copy(found.content.append(schema.node("conclusions", null, more).content)),
    );
  const annex = parts.findIndex((part) => part.type === schema.nodes.annex);
  return parts.toSpliced(
    annex < 0 ? parts.length : annex,
    0,
    schema.node("conclusions", null, more),
  );
}

function doubtsAtEnd(reading: Reading, found: Found): void {
  const { context, plain } = reading;
  if (plain.size > 0)
    context.doubt(
      "note",
      "markup-dropped",
      `The words within ${[...plain].join(", ")} were kept, what the mark-up says of them was not.`,
      null,
      { names: [...plain].join(", ") },
    );
  if (found.beside.length > 0)
    context.doubt(
      "unsure",
      "documents-joined",
      `The file holds ${found.beside.length + 1} documents; the first law was read, the others became annexes.`,
      found.beside[0] ?? null,
      { count: found.beside.length + 1 },
    );
}

/**
 * The law of an Akoma Ntoso text: 3.0, its drafts, 2.0, and national dialects
 * that keep the names. What our own writer wrote comes back without loss. Of
 * other files everything that is left out, or was hard to place, is a doubt.
 * Refused with one sentence: a DOCTYPE, too large or deep, malformed, no law.
 */
export function readAkn(xml: string, mint: Mint): ReadResult {
  const parsed = parseXml(xml);
  if (!parsed.ok) return parsed;
  const found = findLaw(parsed.root);
  if ("ok" in found) return found;
  const metaElement = childOf(found.law, "meta");
  const own = ownBlockOf(metaElement);
  const language = own?.attrs["lang"] ?? languageOf(metaElement) ?? "und";
  const reading = newReading(parsed.root, language, own !== null, mint);
  const absent = new Set((own?.attrs["absent"] ?? "").split(" "));
  const parts = readParts(found, absent, reading.context);
  const attrs = { lang: language, profile: own?.attrs["profile"] ?? "" };
  if (own !== null)
    return {
      ok: true,
      meta: readOwnMeta(own),
      doc: schema.node("doc", attrs, parts),
      doubts: reading.doubts,
    };
  const all = withConclusions(parts, leftNotes(metaElement, reading));
  doubtMeta(metaElement, reading);
  doubtValidity(found.law, reading.context);
  doubtsAtEnd(reading, found);
  return {
    ok: true,
    meta: readForeignMeta(found.law, metaElement, language),
    doc: settleIds(settleTargets(schema.node("doc", attrs, all))),
    doubts: reading.doubts,
  };
}

import type { Node } from "prosemirror-model";
import { printedProfile } from "../../number";
import { schema, type Doubt, type LawMeta, type Mint, type ReadResult } from "../../schema";
import { childOf, elementsOf, type XmlElement } from "../../xml";
import { plain, type Run } from "../line";
import { doubt } from "../recognise/doubts";
import { draft, type Draft } from "../recognise/draft";
import { makeIdsUnique } from "../recognise/identity";
import { NodeMaker } from "../recognise/toNodes";
import { DraftReader, type Gathered } from "./body";
import { wordsOf } from "./words";

const wordsIn = (parent: XmlElement | null, name: string): Run[] => {
  const element = parent && childOf(parent, name);
  return element ? wordsOf(element, new Map()) : [];
};

/** Citation, reader's notes and the like, each as a paragraph before the text. */
const prefaceNames = ["Chapter", "InstrumentNumber", "ReaderNote", "EnablingAuthority"];

/** Parts of the identification that only serve the publisher. */
const silent = new Set(["ShortTitle", "LongTitle", "RunningHead", "BillHistory"]);

function prefaceNodes(identification: XmlElement | null, title: Run[], maker: NodeMaker): Node[] {
  const long = wordsIn(identification, "LongTitle");
  const nodes = [schema.node("docTitle", null, maker.inline(title))];
  if (plain(long) !== plain(title) && long.length > 0) nodes.push(maker.paragraph(long));
  for (const part of identification ? elementsOf(identification) : [])
    if (prefaceNames.includes(part.name)) {
      const words = elementsOf(part).flatMap((child) => [
        ...wordsOf(child, new Map()),
        { text: " ", marks: [] },
      ]);
      nodes.push(maker.paragraph(words.length > 0 ? words.slice(0, -1) : wordsOf(part, new Map())));
    }
  return nodes;
}

const rootDraft = (line: number): Draft => draft({ type: "root", element: "hcontainer", line });

function doubtsOf({ histories, unknown }: Gathered, left: readonly string[]): Doubt[] {
  const names = [...unknown].join(", ");
  return [
    ...(histories > 0
      ? [
          doubt(
            "history-left-out",
            `Notes on which act changed a provision were left out (${histories} in the file).`,
            { severity: "note", params: { count: histories } },
          ),
        ]
      : []),
    ...(unknown.size > 0
      ? [
          doubt(
            "markup-dropped",
            `The words within ${names} were kept, what the mark-up says of them was not.`,
            { severity: "note", params: { names } },
          ),
        ]
      : []),
    ...(left.length > 0
      ? [
          doubt(
            "metadata-dropped",
            `Of the file's description, ${left.join(", ")} were not taken over.`,
            { severity: "note", params: { names: left.join(", ") } },
          ),
        ]
      : []),
  ];
}

const metaOf = (root: XmlElement, title: string, language: string): LawMeta => {
  const date = root.attrs["pit-date"] ?? "";
  return {
    title,
    language,
    kind: "national",
    country: "ca",
    body: null,
    workUri: null,
    date: /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null,
    source: null,
    licence: null,
    topics: [],
    fictional: false,
  };
};

/**
 * A statute or regulation in the XML of Justice Canada. Sections are the basic
 * units; a heading holds what follows it until one of its level; amended text
 * is a quotation; schedules are annexes. Notes on amendments are left out.
 */
export function readJusticeLaw(root: XmlElement, mint: Mint): ReadResult {
  const gathered: Gathered = { annexes: [], histories: 0, unknown: new Set() };
  const reader = new DraftReader(gathered);
  const identification = childOf(root, "Identification");
  const short = wordsIn(identification, "ShortTitle");
  const title = short.length > 0 ? short : wordsIn(identification, "LongTitle");
  const preamble = rootDraft(root.line);
  const body = rootDraft(root.line);
  const left = (identification ? elementsOf(identification) : [])
    .map(({ name }) => name)
    .filter((name) => !prefaceNames.includes(name) && !silent.has(name));
  for (const part of elementsOf(root)) {
    if (part === identification) continue;
    if (part.name === "RecentAmendments") left.push(part.name);
    else reader.read({ ...part, children: [part] }, part.name === "Introduction" ? preamble : body);
  }
  makeIdsUnique(body, gathered.annexes);
  const language = root.attrs["xml:lang"] ?? "en";
  const maker = new NodeMaker(mint);
  const before = maker.content(preamble);
  const doc = schema.node("doc", { lang: language, profile: printedProfile(language).id }, [
    schema.node("preface", null, prefaceNodes(identification, title, maker)),
    ...(before.length > 0 ? [schema.node("preamble", null, before)] : []),
    schema.node("body", null, maker.content(body)),
    ...gathered.annexes.map((annex) => maker.annex(annex)),
  ]);
  return {
    ok: true,
    meta: metaOf(root, plain(title), language),
    doc,
    doubts: doubtsOf(gathered, left),
  };
}

import type { ProvisionElement } from "../../schema";
import { childOf, elementsOf, textOf, type XmlElement } from "../../xml";
import { plain, type Run } from "../line";
import { bareNumberUnit } from "../recognise/classify";
import { draft, type Draft, type DraftBlock } from "../recognise/draft";
import { rowsOf } from "./table";
import { notesOf, wordsOf, type Notes } from "./words";

/** What was found beside the words of the law. */
export interface Gathered {
  annexes: Draft[];
  /** Lines below provisions that name the acts which changed them. */
  histories: number;
  /** Names of elements that are not known; their words were kept as paragraphs. */
  unknown: Set<string>;
}

const unitElements: Record<string, ProvisionElement> = {
  Section: "section",
  Subsection: "subsection",
  Paragraph: "paragraph",
  Subparagraph: "subparagraph",
  Clause: "clause",
  Subclause: "subclause",
  Subsubclause: "point",
  Definition: "hcontainer",
  Item: "point",
};

/** Elements that only hold others. */
const wrappers = new Set(
  "Body Order Schedule BillPiece RelatedOrNotInForce SectionPiece DocumentInternal Group List ContinuedSectionSubsection ContinuedSubsection ContinuedParagraph ContinuedSubparagraph ContinuedClause ContinuedDefinition Provision Preamble Enacts Introduction FormGroup ScheduleFormHeading".split(
    " ",
  ),
);

/** Elements whose words are a paragraph. */
const paragraphs = new Set(
  "Text LongTitle Note ReaderNote OriginatingRef MarginalNote Repealed".split(" "),
);

const headingWords: [RegExp, ProvisionElement][] = [
  [/^part(?:ie)?\b/iu, "part"],
  [/^(?:division|section)\b/iu, "division"],
  [/^(?:subdivision|sous-section)\b/iu, "subdivision"],
];

const numberIn = (label: string): string =>
  /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/u.exec(label.replace(/^\p{L}{3,}\s+/u, ""))?.[0] ?? "";

const labelOf = (element: XmlElement): string => {
  const label = childOf(element, "Label");
  const own = label?.children.filter(
    (child) => typeof child === "string" || child.name !== "FootnoteRef",
  );
  return (own ?? []).map(textOf).join("").replace(/\s+/gu, " ").trim();
};

/** Number of a section: "104 and 105" → "104-105". */
function sectionNumber(label: string): string {
  const numeral = bareNumberUnit(label);
  if (!numeral?.numeral) return numberIn(label);
  return `${numeral.numeral.printed}${numeral.until ? `-${numeral.until.printed}` : ""}`;
}

const orNull = (runs: Run[]): Run[] | null => (runs.length > 0 ? runs : null);

/** Reads the children of elements into drafts. State: the headings that are open, widest first. */
export class DraftReader {
  constructor(private readonly gathered: Gathered) {}

  /** Adds everything in an element to a draft. */
  read(element: XmlElement, into: Draft, notes: Notes = new Map()): void {
    const open: Draft[] = [into];
    for (const child of elementsOf(element)) {
      if (child.name === "Heading") openHeading(open, child);
      else this.add(child, open.at(-1) ?? into, notes);
    }
  }

  private add(element: XmlElement, into: Draft, notes: Notes): void {
    const { name, line } = element;
    const unit = unitElements[name];
    if (unit) into.content.push(this.unit(element, unit));
    else if (name === "Schedule") this.gathered.annexes.push(this.schedule(element));
    else if (name === "AmendedText" || name === "QuotedText")
      into.content.push({ type: "quoted", quoted: this.inner(element), line });
    else if (name === "TableGroup")
      into.content.push({ type: "table", rows: rowsOf(element), line });
    else if (name === "HistoricalNote") this.gathered.histories += 1;
    else if (wrappers.has(name)) this.read(element, into, notes);
    else if (name !== "Label" && name !== "Footnote") this.paragraph(element, into, notes);
  }

  private paragraph(element: XmlElement, into: Draft, notes: Notes): void {
    if (!paragraphs.has(element.name)) this.gathered.unknown.add(element.name);
    const runs = wordsOf(element, notes);
    const block: DraftBlock = { type: "p", runs, line: element.line };
    if (plain(runs).trim() !== "") into.content.push(block);
  }

  private inner(element: XmlElement): Draft {
    const quoted = draft({ type: "root", element: "hcontainer", line: element.line });
    this.read(element, quoted);
    return quoted;
  }

  private unit(element: XmlElement, name: ProvisionElement): Draft {
    const notes = notesOf(element);
    const label = labelOf(element);
    const marginal = childOf(element, "MarginalNote");
    const num = name === "section" ? sectionNumber(label) : numberIn(label);
    const unit = draft({
      element: name,
      num,
      label: label === "" ? null : label,
      eId: name === "section" && num !== "" ? `art_${num.toLowerCase()}` : null,
      heading: marginal ? orNull(wordsOf(marginal, notes)) : null,
      line: element.line,
    });
    // A note that is called at the number stands behind the heading, or first.
    const called = childOf(element, "Label");
    const marks = called ? wordsOf(called, notes).filter(({ note }) => note) : [];
    if (unit.heading) unit.heading.push(...marks);
    else if (marks.length > 0) unit.content.push({ type: "p", runs: marks, line: element.line });
    const rest = element.children.filter((child) => child !== marginal);
    this.read({ ...element, children: rest }, unit, notes);
    return unit;
  }

  private schedule(element: XmlElement): Draft {
    const heading = childOf(element, "ScheduleFormHeading");
    const label = heading ? labelOf(heading) : "";
    const title = heading ? childOf(heading, "TitleText") : null;
    const annex = draft({
      type: "annex",
      element: "annex",
      num: numberIn(label),
      label: label === "" ? null : label,
      heading: title ? orNull(wordsOf(title, new Map())) : null,
      line: element.line,
    });
    const rest = elementsOf(element).filter((child) => child !== heading);
    const more = heading
      ? elementsOf(heading).filter(({ name }) => name !== "Label" && name !== "TitleText")
      : [];
    this.read({ ...element, children: [...more, ...rest] }, annex);
    return annex;
  }
}

/** A heading closes those of its level and below, and stands in the next wider one. */
function openHeading(open: Draft[], element: XmlElement): void {
  const level = Number(element.attrs["level"] ?? 1) || 1;
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
  const label = labelOf(element);
  const title = childOf(element, "TitleText");
  const box = draft({
    element: headingWords.find(([word]) => word.test(label))?.[1] ?? "hcontainer",
    num: numberIn(label),
    label: label === "" ? null : label,
    heading: title ? orNull(wordsOf(title, new Map())) : null,
    line: element.line,
    level,
  });
  open.at(-1)?.content.push(box);
  open.push(box);
}

import { describe, expect, it } from "vitest";
import { readLaw } from "../../../law/read";
import { counter, outlineOf, readOk } from "./reading";

/** All laws here are invented. */

const read = (xml: string) => readLaw(xml, "law.xml", counter());

const statute = (body: string, more = "") =>
  `<?xml version="1.0"?><Statute xml:lang="en" xmlns:lims="urn:x" lims:pit-date="2020-01-31"><Identification><LongTitle>An Act respecting harbours</LongTitle><ShortTitle>Harbours Act</ShortTitle></Identification><Body>${body}</Body>${more}</Statute>`;

describe("a law in the XML of Justice Canada", () => {
  it("has its headings, sections and what is numbered in them", () => {
    const law = readOk(
      read(
        statute(
          '<Heading level="1"><Label>PART I</Label><TitleText>Ships</TitleText></Heading>' +
            "<Section><MarginalNote>Fees</MarginalNote><Label>1</Label><Subsection><Label>(1)</Label><Text>A ship pays</Text><Paragraph><Label>(a)</Label><Text>by day; or</Text></Paragraph><ContinuedSectionSubsection><Text>as it likes.</Text></ContinuedSectionSubsection></Subsection></Section>" +
            '<Heading level="2"><TitleText>Boats</TitleText></Heading><Section><Label>2 and 3</Label><Text>[Repealed]</Text></Section>' +
            '<Heading level="1"><TitleText>Light</TitleText></Heading><Section><Label>4</Label><Text>A <DefinedTermEn>lamp</DefinedTermEn> is lit.</Text></Section>',
          "<Schedule><ScheduleFormHeading><Label>SCHEDULE 1</Label><TitleText>Sums</TitleText></ScheduleFormHeading><Section><Label>4</Label><Text>Ten.</Text></Section></Schedule>",
        ),
      ),
    );
    expect(outlineOf(law)).toEqual([
      "part - «PART I» Ships | ",
      "  section art_1 «1» Fees | ",
      "    subsection - «(1)»  | A ship pays / as it likes.",
      "      paragraph - «(a)»  | by day; or",
      "  hcontainer - «» Boats | ",
      "    section art_2-3 «2 and 3»  | [Repealed]",
      "hcontainer - «» Light | ",
      "  section art_4 «4»  | A lamp is lit.",
      "annex annex_1 «SCHEDULE 1» Sums | ",
      "  section annex_1__art_4 «4»  | Ten.",
    ]);
    expect(law.meta).toMatchObject({ title: "Harbours Act", country: "ca", date: "2020-01-31" });
  });

  it("keeps amended text as a quotation, and calls of notes in their place", () => {
    const { doc, doubts } = readOk(
      read(
        statute(
          '<Section><Label><FootnoteRef idref="n">*</FootnoteRef>9</Label><Text>The Act is amended:</Text><AmendedText><Section><Label>7</Label><Text>Ships pay.</Text></Section></AmendedText><Footnote id="n"><Label>*</Label><Text>Not in force.</Text></Footnote><HistoricalNote><HistoricalNoteSubItem>2019, c. 1</HistoricalNoteSubItem></HistoricalNote></Section>',
        ),
      ),
    );
    const names: string[] = [];
    doc.descendants((node) => {
      if (node.type.name === "footnote" || node.type.name === "quotedStructure")
        names.push(`${node.type.name} ${node.textContent}`);
    });
    expect(names).toEqual(["footnote Not in force.", "quotedStructure Ships pay."]);
    expect(doubts.map(({ code }) => code)).toEqual(["history-left-out"]);
  });
});

describe("other XML", () => {
  it("is refused by the name of its outermost element", () =>
    expect(read("<!-- a --><invoice><sum>5</sum></invoice>")).toMatchObject({
      ok: false,
      reason: "not-a-law",
      message: expect.stringContaining("<invoice>") as string,
    }));

  it("is refused where it declares a DOCTYPE, whatever it is", () =>
    expect(read('<!DOCTYPE Statute [<!ENTITY a "b">]><Statute>&a;</Statute>')).toMatchObject({
      ok: false,
      reason: "doctype",
    }));
});

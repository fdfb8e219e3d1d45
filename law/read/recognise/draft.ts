import type { ProvisionElement } from "../../schema";
import type { Run, SourceCell } from "../line";

/** A paragraph, table, quotation of another law or list of the publisher's on its way into the document. */
export type DraftBlock =
  | { type: "p"; runs: Run[]; line: number }
  | { type: "table"; rows: SourceCell[][]; line: number }
  | { type: "quoted"; quoted: Draft; line: number }
  /** Matter of the publisher that is no part of the law, a list of contents say. */
  | { type: "editorial"; paragraphs: Run[][]; line: number };

/** A provision, annex or other box on its way into the document; filled in place. */
export interface Draft {
  type: "provision" | "annex" | "root";
  element: ProvisionElement;
  num: string;
  label: string | null;
  eId: string | null;
  heading: Run[] | null;
  content: (DraftBlock | Draft)[];
  line: number;
  /** Heading level of the source, 0 where it is no heading. */
  level: number;
  /** Style of the marker that a heading without a unit word begins with ("A.", "1."). */
  style: string | null;
  /** Place of that marker in its list. */
  order: number;
}

/** An empty draft; `given` overrides. */
export const draft = (given: Partial<Draft> & Pick<Draft, "element" | "line">): Draft => ({
  type: "provision",
  num: "",
  label: null,
  eId: null,
  heading: null,
  content: [],
  level: 0,
  style: null,
  order: 0,
  ...given,
});

/** True for a box among the content of a draft. */
export const isDraft = (child: DraftBlock | Draft): child is Draft => "content" in child;

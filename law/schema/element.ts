/**
 * The Akoma Ntoso hierarchy elements that a provision may be, from the widest
 * to the narrowest. The order is the customary nesting, not a rule: a national
 * law of any shape fits, and the linter judges.
 * Source: Akoma Ntoso 3.0, group hierElements.
 */
export const provisionElements = [
  "book",
  "tome",
  "part",
  "subpart",
  "title",
  "subtitle",
  "division",
  "subdivision",
  "chapter",
  "subchapter",
  "section",
  "subsection",
  "article",
  "rule",
  "subrule",
  "clause",
  "subclause",
  "paragraph",
  "subparagraph",
  "list",
  "sublist",
  "point",
  "indent",
  "alinea",
  "transitional",
  "proviso",
  "recital",
  "annex",
  "hcontainer",
] as const;

/** The Akoma Ntoso name of a numbered unit, e.g. "article". */
export type ProvisionElement = (typeof provisionElements)[number];

const known: ReadonlySet<string> = new Set(provisionElements);

/** True for a name in {@link provisionElements}. */
export const isProvisionElement = (name: string): name is ProvisionElement => known.has(name);

import { plain } from "../line";
import { isDraft, type Draft, type DraftBlock } from "./draft";

/** Fewer repeated headings than this in a row are no list: a division may have lost its articles. */
const leastInRow = 2;
/** Fewer repeated headings than this in a law are left alone. */
const leastInAll = 4;

/** A division that is named a second time, without anything in it. */
interface Repeated {
  division: Draft;
  parent: Draft;
}

const nameOf = ({ label, heading }: Draft): string =>
  `${label ?? ""} ${plain(heading ?? [])}`.trim().replace(/\s+/gu, " ").toLowerCase();

/** True where a division holds no word but the headings of others. */
const isHollow = (box: Draft): boolean =>
  box.eId === null &&
  box.content.every((child) => isDraft(child) && child.heading !== null && isHollow(child));

function divisionsOf(root: Draft): Repeated[] {
  const found: Repeated[] = [];
  const walk = (parent: Draft): void => {
    for (const division of parent.content)
      if (isDraft(division) && division.eId === null && division.heading !== null) {
        found.push({ division, parent });
        walk(division);
      }
  };
  walk(root);
  return found;
}

/** The heading and what is listed below it, as a list of the publisher's. */
const asList = (division: Draft): DraftBlock => {
  const { label, heading, line, content } = division;
  const own = [...(label === null ? [] : [{ text: `${label} `, marks: [] }]), ...(heading ?? [])];
  const below = content.flatMap((child) =>
    !isDraft(child) && child.type === "editorial" ? child.paragraphs : [],
  );
  return { type: "editorial", paragraphs: [own, ...below], line };
};

/** Lists that stand side by side put together. */
function joinLists(box: Draft): void {
  const joined: Draft["content"] = [];
  for (const child of box.content) {
    const last = joined.at(-1);
    if (
      last &&
      !isDraft(last) &&
      !isDraft(child) &&
      last.type === "editorial" &&
      child.type === "editorial"
    )
      last.paragraphs.push(...child.paragraphs);
    else joined.push(child);
  }
  box.content = joined;
}

/** Rows of hollow divisions of which each bears the name of one that is filled. */
function repeatedRows(all: readonly Repeated[]): Repeated[][] {
  const filled = new Set(
    all.filter(({ division }) => !isHollow(division)).map(({ division }) => nameOf(division)),
  );
  const rows: Repeated[][] = [[]];
  for (const one of all) {
    if (!isHollow(one.division)) rows.push([]);
    else if (filled.has(nameOf(one.division))) rows.at(-1)?.push(one);
  }
  return rows.filter((row) => row.length >= leastInRow);
}

/**
 * Turns headings into lists of the publisher's that stand a second time without
 * a word below them, in rows: some gazettes repeat the headings of a title
 * behind its articles, as a list of contents. Gives those that were turned, in order.
 */
export function repeatedHeadingsAsLists(root: Draft): Draft[] {
  const repeated = repeatedRows(divisionsOf(root)).flat();
  if (repeated.length < leastInAll) return [];
  const turned: Draft[] = [];
  // Innermost first: one that still holds a heading of its own stays.
  for (const { division, parent } of repeated.reverse()) {
    if (division.content.some(isDraft)) continue;
    parent.content.splice(parent.content.indexOf(division), 1, asList(division));
    turned.unshift(division);
  }
  for (const parent of new Set(repeated.map((one) => one.parent))) joinLists(parent);
  return turned;
}

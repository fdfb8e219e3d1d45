import { skeleton, textDiff, wordsOf, type PlacedLine } from "../compare";

/** A provision as a version has it; what stands in it comes after it and names it as parent. */
export interface ReadProvision {
  guid: string;
  parent: string | null;
  label: string;
  heading: string;
  text: string;
}

/** A decided grade, and the provisions that it stands on, by guid. */
export interface DecidedGrade {
  link: number;
  baseline: readonly string[];
  national: readonly string[];
}

/**
 * What happened to the words that a grade stands on.
 *   typographic     spaces, quotation marks, dashes, spelling of characters
 *   numbering-only  labels, and references to other provisions
 *   substantive     anything else, and provisions that are gone
 */
export type StaleClass = "typographic" | "numbering-only" | "substantive";

/** A provision on whose former words a grade stands. */
export interface StaleGrade {
  link: number;
  side: "baseline" | "national";
  guid: string;
  class: StaleClass;
}

/** A provision with all that stands in it: labels apart from words. */
interface Whole {
  labels: string;
  words: string;
}

function wholes(provisions: readonly ReadProvision[]): Map<string, Whole> {
  const known = new Map<string, Whole>();
  const parents = new Map(provisions.map(({ guid, parent }) => [guid, parent]));
  for (const { guid, label, heading, text } of provisions)
    for (let at: string | null = guid; at !== null; at = parents.get(at) ?? null) {
      const whole = known.get(at) ?? { labels: "", words: "" };
      known.set(at, {
        labels: `${whole.labels}\n${label}`,
        words: `${whole.words}\n${heading}\n${text}`,
      });
    }
  return known;
}

const line = (text: string): PlacedLine[] => [{ kind: "text", text, unit: null }];

/** True where the words differ in numbers of provisions alone: figures that say how much, how long or when count as words. */
function onlyReferences(before: string, now: string, language: string): boolean {
  if (skeleton(before) !== skeleton(now)) return false;
  const { paragraphs } = textDiff(line(before), line(now), language);
  return paragraphs.every(({ hunks }) =>
    hunks.every(
      ({ op, typographic, substance = [] }) =>
        op === "equal" || typographic || substance.every(({ kind }) => kind === "reference"),
    ),
  );
}

function classOf(before: Whole, now: Whole | undefined, language: string): StaleClass | null {
  if (!now) return "substantive";
  if (before.words === now.words) return before.labels === now.labels ? null : "numbering-only";
  if (wordsOf(before.words).join(" ") === wordsOf(now.words).join(" "))
    return before.labels === now.labels ? "typographic" : "numbering-only";
  return onlyReferences(before.words, now.words, language) ? "numbering-only" : "substantive";
}

/**
 * Which decided grades no longer stand on the same words in newer versions of
 * the two laws, provision by provision, in the order of the grades. Nothing is
 * said of grades whose words are the same.
 */
export function staleGrades(
  decided: readonly DecidedGrade[],
  versions: Record<
    "baseline" | "national",
    { before: readonly ReadProvision[]; now: readonly ReadProvision[]; language: string }
  >,
): StaleGrade[] {
  const sides = (["baseline", "national"] as const).map((side) => {
    const { before, now, language } = versions[side];
    return { side, language, before: wholes(before), now: wholes(now) };
  });
  return decided.flatMap((grade) =>
    sides.flatMap(({ side, language, before, now }) =>
      grade[side].flatMap((guid): StaleGrade[] => {
        const read = before.get(guid);
        const stale = read && classOf(read, now.get(guid), language);
        return stale ? [{ link: grade.link, side, guid, class: stale }] : [];
      }),
    ),
  );
}

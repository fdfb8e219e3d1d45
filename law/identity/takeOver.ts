import { Fragment, type Node } from "prosemirror-model";
import type { Comparison, Match } from "../compare";

/** A provision of the new text that probably is one of the old text; a person decides. */
export interface IdentityDoubt {
  /** Identity that the provision has now. */
  guid: string;
  label: string;
  heading: string;
  /** The provision of the old text whose identity it might take over. */
  candidate: { guid: string; label: string; heading: string };
  /** 0–1, as the comparison has it. */
  score: number;
}

/** A new text with the identities of the old one. */
export interface TakenOver {
  doc: Node;
  /** Provisions that took over an identity. */
  count: number;
  doubts: IdentityDoubt[];
}

/** What a person answered: identity now → identity to take over, null for none. */
export type IdentityAnswers = Readonly<Record<string, string | null>>;

/**
 * Score from which a provision is the same by itself. Below it, one changed so much that a link on
 * the old one may no longer hold of it, so a person is asked.
 */
const certainScore = 0.75;

/**
 * The new text, in which every provision that certainly answers one of the old text has that one's
 * identity, so that links, comments and references to it hold; what is doubtful is asked for.
 * Of a split the first part keeps the identity, of a merger the first provision's stays.
 * `comparison` must be of these two texts. References within the new text follow.
 */
export function takeOverIdentities(
  doc: Node,
  comparison: Comparison,
  answers: IdentityAnswers = {},
): TakenOver {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const doubts: IdentityDoubt[] = [];
  const take = (from: string, to: string) => {
    if (taken.has(to)) return;
    taken.add(to);
    renamed.set(from, to);
  };
  const pairs = comparison.matches.flatMap((match) => pairOf(comparison, match));
  for (const { guid, candidate } of pairs) {
    const answer = answers[guid];
    if (answer !== undefined && answer === candidate.guid) take(guid, answer);
  }
  for (const { certain, ...pair } of pairs) {
    if (pair.guid in answers || taken.has(pair.candidate.guid)) continue;
    if (certain) take(pair.guid, pair.candidate.guid);
    else doubts.push(pair);
  }
  const moved = [...renamed].filter(([from, to]) => from !== to);
  return { doc: rename(doc, new Map(moved)), count: moved.length, doubts };
}

function pairOf(
  { old, new: now }: Comparison,
  match: Match,
): (IdentityDoubt & { certain: boolean })[] {
  const before = old[match.old[0] ?? -1];
  const after = now[match.new[0] ?? -1];
  if (!before?.guid || !after?.guid) return [];
  const { guid, label, heading } = before;
  const certain = match.basis === "guid" || match.basis === "text" || match.score >= certainScore;
  return [
    {
      guid: after.guid,
      label: after.label,
      heading: after.heading,
      candidate: { guid, label, heading },
      score: match.score,
      certain,
    },
  ];
}

/** Attributes that name a provision: its own identity, and references to it. */
const naming = ["guid", "target", "targetEnd"];

function rename(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.isText || names.size === 0) return node;
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" && naming.includes(name) ? (names.get(value) ?? value) : value,
    ]),
  );
  const content = node.children.map((child) => rename(child, names));
  return node.type.create(attrs, Fragment.from(content), node.marks);
}

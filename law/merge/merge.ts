import type { Node } from "prosemirror-model";
import type { LawMeta } from "../schema";
import { buildText, type Built, type Finding } from "./build";
import { homesOf } from "./home";
import { sharesIdentities, withIdentitiesOf } from "./identity";
import { keyBase, keyVersion } from "./keys";
import { lifeOf, type Dispute } from "./life";
import { locate, placeIn, type Atlas } from "./locate";
import type { MergeChoices, MergeConflict, Merged } from "./merged";
import { mergeMeta } from "./meta";
import { namesOf } from "./names";
import { withPrintedNumbers } from "./numbers";
import { arrange } from "./order";
import { sayPart, sayWords } from "./say";
import { staying } from "./stay";
import { allKeys, chosenOf, type Texts } from "./texts";
import { keyed } from "./tree";
import { uniteTwins } from "./twins";

/** A law as a merge takes it. */
interface Input {
  meta: LawMeta;
  doc: Node;
}

/** The three texts by their parts, under common keys. `shared`: whether they have one lineage. */
function textsOf(
  [base, ours, theirs]: readonly [Node, Node, Node],
  shared: boolean,
  choices: MergeChoices,
): Texts {
  // Readers mint identities for notes and options too; only those of units were carried over.
  const trusted = ({ type }: Node) => shared || type.name === "provision" || type.name === "annex";
  const start = keyBase(base, trusted);
  const [mine, yours] = [
    keyVersion(ours, start, trusted, "<"),
    keyVersion(theirs, start, trusted, ">"),
  ];
  uniteTwins(mine, yours, start);
  return { base: start, ours: keyed(mine), theirs: keyed(yours), shared, choices };
}

const plain = (value: unknown): string =>
  value == null ? "" : typeof value === "string" ? value : JSON.stringify(value);

function found(atlas: Atlas, finding: Finding): MergeConflict {
  const { kind, key, id, open } = finding;
  const common = { id, place: locate(atlas, key), chosen: chosenOf(atlas.texts, id) };
  const { base, ours, theirs } = atlas.names;
  if (kind === "attribute")
    return {
      ...common,
      kind,
      name: open.name,
      base: plain(open.base),
      ours: plain(open.ours),
      theirs: plain(open.theirs),
    };
  return {
    ...common,
    kind,
    base: sayWords(open.base, base.numbering),
    ours: sayWords(open.ours, ours.numbering),
    theirs: sayWords(open.theirs, theirs.numbering),
    before: sayWords(open.before, base.numbering),
    behind: sayWords(open.behind, base.numbering),
  };
}

function disputed(atlas: Atlas, { key, id, deletedBy }: Dispute): MergeConflict {
  const say = (of: "base" | "ours" | "theirs") => {
    const node = atlas.texts[of].get(key)?.node;
    return node ? sayPart(node, atlas.names[of].numbering) : "";
  };
  return {
    id,
    kind: "delete-versus-edit",
    place: locate(atlas, key),
    chosen: chosenOf(atlas.texts, id),
    deletedBy,
    base: say("base"),
    ours: say("ours"),
    theirs: say("theirs"),
  };
}

function movedTwice(atlas: Atlas, key: string, id: string): MergeConflict {
  const [base, ours, theirs] = (["base", "ours", "theirs"] as const).map((of) =>
    placeIn(atlas, of, key),
  ) as [ReturnType<typeof placeIn>, ReturnType<typeof placeIn>, ReturnType<typeof placeIn>];
  const say = ({ within, after }: typeof base) => [within, after].filter(Boolean).join(" › ");
  return {
    id,
    kind: "move-versus-move",
    place: locate(atlas, key),
    chosen: chosenOf(atlas.texts, id),
    at: { base, ours, theirs },
    base: say(base),
    ours: say(ours),
    theirs: say(theirs),
  };
}

/** All conflicts in the order of the merged text; those of what is gone at the end. */
function conflictsIn(
  atlas: Atlas,
  { findings, order }: Built,
  disputes: readonly Dispute[],
  moves: ReadonlyMap<string, string>,
): MergeConflict[] {
  const places = new Map(order.map((key, at) => [key, at]));
  const placed = [
    ...disputes.map((one) => ({ key: one.key, conflict: disputed(atlas, one) })),
    ...[...moves].map(([key, id]) => ({ key, conflict: movedTwice(atlas, key, id) })),
    ...findings.map((one) => ({ key: one.key, conflict: found(atlas, one) })),
  ];
  const place = ({ key }: { key: string }) => places.get(key) ?? Infinity;
  return placed
    .toSorted((a, b) => {
      const [x, y] = [place(a), place(b)];
      return x === y ? (a.conflict.id < b.conflict.id ? -1 : 1) : x - y;
    })
    .map(({ conflict }) => conflict);
}

/** A merged document and its conflicts. */
export interface MergedText {
  doc: Node;
  conflicts: MergeConflict[];
}

/**
 * The text that has the changes of `ours` and of `theirs` to `base`. Provisions are recognised by
 * their identity; where texts share none, as a comparison aligns them. Structure and words are
 * merged alike: what one side inserted, deleted, moved, retitled or reworded holds; what both
 * changed in the same way holds once; what they changed differently is a conflict.
 *
 * Swapping the two sides gives the same text and the mirrored conflicts. What two sides insert at
 * one spot is no conflict: each side's provisions stay together, in an order that follows from
 * their numbers and words. Merging three texts in any order gives the same law when nothing
 * conflicts, except for the order of what more than two of them insert at one spot, or beside
 * something that another deletes or moves.
 */
export function mergeTexts(
  base: Node,
  ours: Node,
  theirs: Node,
  choices: MergeChoices = {},
): MergedText {
  const [mine, yours] = [withIdentitiesOf(base, ours), withIdentitiesOf(base, theirs)];
  const shared = sharesIdentities(base, ours) && sharesIdentities(base, theirs);
  const texts = textsOf([base, mine, yours], shared, choices);
  const stay = staying(texts);
  const life = lifeOf(texts, stay);
  const { homes, moves } = homesOf(texts, stay, life, allKeys(texts));
  const built = buildText(texts, arrange(texts, stay, homes));
  const doc = withPrintedNumbers(built.doc, [base, mine, yours]);
  const names = {
    base: namesOf(base),
    ours: namesOf(mine),
    theirs: namesOf(yours),
    merged: namesOf(doc),
  };
  const atlas: Atlas = { texts, homes, names, renamed: built.renamed };
  return { doc, conflicts: conflictsIn(atlas, built, life.disputes, moves) };
}

/**
 * The law that has the changes of two laws to their common base, see `mergeTexts`; its description
 * is merged too. `choices` answers conflicts by their id.
 */
export function mergeLaws(
  base: Input,
  ours: Input,
  theirs: Input,
  choices: MergeChoices = {},
): Merged {
  const meta = mergeMeta(base.meta, ours.meta, theirs.meta, choices);
  const { doc, conflicts: inText } = mergeTexts(base.doc, ours.doc, theirs.doc, choices);
  const conflicts = [...meta.conflicts, ...inText];
  const open = conflicts.some(({ chosen }) => chosen === null);
  return { status: open ? "conflicts" : "clean", meta: meta.meta, doc, conflicts };
}

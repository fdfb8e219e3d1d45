import { contentOf } from "./keys";
import type { MergeSide } from "./merged";
import { isMoved, type Staying } from "./stay";
import { chosenOf, conflictId, otherSide, sides, type Texts } from "./texts";
import { holdsWords, type Entry } from "./tree";

/** A part, with what stood in it, that one side deleted and the other one changed. */
export interface Dispute {
  /** Key of the outermost part. */
  key: string;
  id: string;
  deletedBy: MergeSide;
}

/** Which parts live on. */
export interface Life {
  dead: Set<string>;
  disputes: Dispute[];
}

/** True where a side changed the part itself: its attributes, its words or its place. */
function isTouched(texts: Texts, stay: Staying, side: MergeSide, key: string): boolean {
  const [was, is] = [texts.base.get(key), texts[side].get(key)];
  if (!was || !is) return false;
  const [a, b] = [was.node, is.node];
  if (isMoved(texts, stay, side, key)) return true;
  if (holdsWords(b)) return !a.eq(b) && contentOf(a) !== contentOf(b);
  return !a.hasMarkup(b.type, { ...b.attrs, ...identityAttr(a.attrs) }, b.marks);
}

const identityAttr = (attrs: Entry["node"]["attrs"]) =>
  "guid" in attrs ? { guid: attrs["guid"] as unknown } : {};

/** True where the side put something into the part that was not there: new, or moved from elsewhere. */
const receives = (texts: Texts, entry: Entry, gone: (key: string) => boolean): boolean =>
  entry.children.some((child) => !gone(child) && texts.base.get(child)?.parent !== entry.key);

/**
 * What `by` deleted: a part that the other side left as it was goes. A part of which anything was
 * changed there stays as a whole, as a conflict, so that nothing that was written is lost.
 */
function deletedBy(texts: Texts, stay: Staying, by: MergeSide, life: Life): void {
  const keeper = otherSide(by);
  const gone = (key: string) => texts.base.has(key) && !texts[by].has(key);
  const group = (top: Entry): string[] => [
    top.key,
    ...top.children.filter(gone).flatMap((key) => group(texts[keeper].get(key)!)),
  ];
  for (const entry of texts[keeper].values()) {
    if (!gone(entry.key) || (entry.parent !== null && gone(entry.parent))) continue;
    const members = group(entry);
    const kept = members.some(
      (key) =>
        isTouched(texts, stay, keeper, key) || receives(texts, texts[keeper].get(key)!, gone),
    );
    const id = conflictId("delete-versus-edit", entry.key);
    if (kept) life.disputes.push({ key: entry.key, id, deletedBy: by });
    if (kept && chosenOf(texts, id) !== by) continue;
    for (const key of members) life.dead.add(key);
  }
}

/** Parts that stand only under what goes go with it, when they are new: the choice was to lose them. */
function withNewcomers(texts: Texts, { dead }: Life): void {
  for (const side of sides)
    for (const { key, parent } of texts[side].values())
      if (parent !== null && dead.has(parent) && !texts.base.has(key))
        if (!texts[otherSide(side)].has(key)) dead.add(key);
}

/** Which parts of the three texts live on in the merged one. */
export function lifeOf(texts: Texts, stay: Staying): Life {
  const life: Life = { dead: new Set(), disputes: [] };
  for (const side of sides) deletedBy(texts, stay, side, life);
  for (const key of texts.base.keys())
    if (!texts.ours.has(key) && !texts.theirs.has(key)) life.dead.add(key);
  withNewcomers(texts, life);
  return life;
}

import { slotBefore, isMoved, type Staying } from "./stay";
import { chosenOf, conflictId, sides, type Texts } from "./texts";
import type { MergeSide } from "./merged";
import type { Life } from "./life";

/** Where a part comes to stand. */
export interface Home {
  parent: string;
  /** Texts whose order places it there; none where it keeps its place of the base. */
  by: readonly MergeSide[];
}

/** Where everything stands, and what two sides put into different places. */
export interface Homes {
  homes: Map<string, Home>;
  /** Parts that both sides moved, or that two moves would put into each other; with the conflict's id. */
  moves: Map<string, string>;
}

/** Places of a part on both sides as one comparable text. */
const placeOn = (texts: Texts, stay: Staying, side: MergeSide, key: string): string =>
  JSON.stringify([texts[side].get(key)?.parent, slotBefore(texts, stay, side, key)]);

/** Where a text has a part, with the texts whose order says so. */
const homeOn = (texts: Texts, by: readonly MergeSide[], key: string): Home => ({
  parent: texts[by[0]!].get(key)!.parent!,
  by,
});

const homeInBase = (texts: Texts, key: string): Home | null => {
  const parent = texts.base.get(key)?.parent;
  return parent == null ? null : { parent, by: [] };
};

/** The home of a part that both sides placed differently. */
function disputedHome(texts: Texts, stay: Staying, life: Life, key: string, id: string): Home {
  const chosen = chosenOf(texts, id);
  if (chosen === "ours" || chosen === "theirs") return homeOn(texts, [chosen], key);
  const old = homeInBase(texts, key);
  if (old && !life.dead.has(old.parent)) return old;
  const [first] = [...sides].sort((a, b) =>
    placeOn(texts, stay, a, key) < placeOn(texts, stay, b, key) ? -1 : 1,
  );
  return homeOn(texts, [first!], key);
}

function homeOf(texts: Texts, stay: Staying, life: Life, key: string, moves: Homes["moves"]): Home {
  const placing = sides.filter((side) => {
    if (!texts[side].has(key)) return false;
    return !texts.base.has(key) || isMoved(texts, stay, side, key);
  });
  if (placing.length === 0) return homeInBase(texts, key)!;
  const old = homeInBase(texts, key);
  const same =
    placing.length === 1 ||
    placeOn(texts, stay, "ours", key) === placeOn(texts, stay, "theirs", key);
  if (same) {
    const home = homeOn(texts, placing, key);
    // Only what a person chose to delete is gone here; what the other side put into it stays where it was.
    return life.dead.has(home.parent) && old && !life.dead.has(old.parent) ? old : home;
  }
  const id = conflictId("move-versus-move", key);
  moves.set(key, id);
  return disputedHome(texts, stay, life, key, id);
}

/** The parts on a circle through this one, empty where the way up ends at the law. */
function circleFrom(homes: Homes["homes"], key: string): string[] {
  const way: string[] = [];
  for (let at: string | undefined = key; at !== undefined; at = homes.get(at)?.parent) {
    const seen = way.indexOf(at);
    if (seen >= 0) return way.slice(seen);
    way.push(at);
  }
  return [];
}

/** Sends parts that would stand in each other back to where they stood, until none does. */
function breakCircles(texts: Texts, { homes, moves }: Homes): void {
  const clear = new Set<string>();
  for (const key of homes.keys()) {
    if (clear.has(key)) continue;
    let circle = circleFrom(homes, key);
    while (circle.length > 0) {
      settleCircle(texts, homes, moves, circle);
      circle = circleFrom(homes, key);
    }
    for (let at: string | undefined = key; at !== undefined; at = homes.get(at)?.parent) {
      if (clear.has(at)) break;
      clear.add(at);
    }
  }
}

/** One side's moves on the circle go back: those of the side that was not chosen, else all of them. */
function settleCircle(
  texts: Texts,
  homes: Homes["homes"],
  moves: Homes["moves"],
  circle: readonly string[],
): void {
  const placed = circle.filter((key) => homes.get(key)!.by.length > 0 && texts.base.has(key));
  for (const key of placed) moves.set(key, conflictId("move-versus-move", key));
  const chosen = placed
    .map((key) => chosenOf(texts, conflictId("move-versus-move", key)))
    .find((choice) => choice === "ours" || choice === "theirs");
  const back = placed.filter((key) => chosen === undefined || !homes.get(key)!.by.includes(chosen));
  for (const key of back.length > 0 ? back : placed) homes.set(key, homeInBase(texts, key)!);
}

/** What stands in something that goes keeps it alive, unless a text has a living place for it. */
function keepAncestors(texts: Texts, { homes }: Homes, { dead }: Life): void {
  for (const key of [...homes.keys()]) {
    for (let at = key; ;) {
      const parent = homes.get(at)?.parent;
      if (parent === undefined || !dead.has(parent)) break;
      dead.delete(parent);
      homes.set(
        parent,
        homeInBase(texts, parent) ?? homeOn(texts, ownersOf(texts, parent), parent),
      );
      at = parent;
    }
  }
}

const ownersOf = (texts: Texts, key: string): MergeSide[] =>
  sides.filter((side) => texts[side].has(key));

/**
 * Where every living part comes to stand: where the one side that moved it put it, else where it
 * stood. Two different moves, and moves of two parts into each other, are conflicts. What would
 * stand in something deleted brings that back to life.
 */
export function homesOf(texts: Texts, stay: Staying, life: Life, keys: Iterable<string>): Homes {
  const found: Homes = { homes: new Map(), moves: new Map() };
  for (const key of keys)
    if (!life.dead.has(key) && key !== "doc")
      found.homes.set(key, homeOf(texts, stay, life, key, found.moves));
  keepAncestors(texts, found, life);
  breakCircles(texts, found);
  keepAncestors(texts, found, life);
  return found;
}

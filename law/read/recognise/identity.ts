import { isDraft, type Draft } from "./draft";

const shortNames: Record<string, string> = {
  book: "book",
  part: "part",
  title: "title",
  chapter: "chp",
  section: "sec",
  subsection: "subsec",
  hcontainer: "hcontainer",
};

/** A unit whose number is that of an earlier one. */
export interface RepeatedNumber {
  draft: Draft;
  /** The id that the first has. */
  eId: string;
}

const stepOf = (box: Draft, index: number): string =>
  `${shortNames[box.element] ?? box.element}_${box.num === "" ? index + 1 : box.num.toLowerCase().replace(/\s+/gu, "")}`;

/**
 * Makes the ids of articles unique: a repeated one gets the path to it in front
 * ("part_2__art_1"), units of an annex always do. Gives the repeated ones.
 */
export function makeIdsUnique(body: Draft, annexes: readonly Draft[]): RepeatedNumber[] {
  const taken = new Set<string>();
  const repeated: RepeatedNumber[] = [];
  const free = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}__${n}`;
    taken.add(id);
    return id;
  };
  const walk = (box: Draft, path: string[], inAnnex: boolean): void => {
    box.content.filter(isDraft).forEach((child, index) => {
      const { eId } = child;
      if (eId !== null) {
        const clash = taken.has(eId);
        if (clash && !inAnnex) repeated.push({ draft: child, eId });
        child.eId = free(clash || inAnnex ? [...path, eId].join("__") : eId);
      }
      walk(child, eId === null ? [...path, stepOf(child, index)] : path, inAnnex);
    });
  };
  walk(body, [], false);
  annexes.forEach((annex, index) => {
    annex.eId = free(
      `annex_${annex.num === "" ? index + 1 : annex.num.toLowerCase().replace(/\s+/gu, "")}`,
    );
    walk(annex, [annex.eId], true);
  });
  return repeated;
}

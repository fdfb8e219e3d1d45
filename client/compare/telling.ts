import { createContext, useContext } from "react";
import type { Comparison, ParagraphDiff } from "../../law/compare/comparison";
import type { Change } from "../../law/compare/comparison";

/** What every part of a comparison's page needs to know of the whole. */
export interface Telling {
  comparison: Comparison;
  /** Language of each text, for voices, hyphens and direction. */
  languages: { old: string; new: string };
  /** False shows words that differ only in typography as they are in the new text. */
  typographic: boolean;
  /** Name of each change in the address and of its line on the page. */
  names: ReadonlyMap<Change, string>;
  /** The line to which a provision of a text leads: name of its change; null where it has none. */
  nameOfUnit: (side: "old" | "new", unit: number) => string | null;
  /** Paragraphs of inserted and deleted provisions of which words were carried elsewhere. */
  carried: { old: ReadonlyMap<number, ParagraphDiff[]>; new: ReadonlyMap<number, ParagraphDiff[]> };
  /** Provisions of the new text that were not compared to the end. */
  limited: { old: ReadonlySet<number>; new: ReadonlySet<number> };
  /** Goes to a change by its name. */
  goTo: (name: string) => void;
}

export const TellingContext = createContext<Telling | null>(null);

/** The comparison around a component. Throws outside of a comparison. */
export function useTelling(): Telling {
  const telling = useContext(TellingContext);
  if (!telling) throw new Error("useTelling stands outside of a comparison");
  return telling;
}

/** What of a Telling follows from the comparison alone. */
export function tellingOf(
  comparison: Comparison,
  names: ReadonlyMap<Change, string>,
): Pick<Telling, "comparison" | "names" | "nameOfUnit" | "carried" | "limited"> {
  const lines = { old: new Map<number, string>(), new: new Map<number, string>() };
  for (const [change, name] of names)
    for (const side of ["old", "new"] as const)
      for (const unit of change[side]) lines[side].set(unit, name);
  const carried = {
    old: new Map<number, ParagraphDiff[]>(),
    new: new Map<number, ParagraphDiff[]>(),
  };
  for (const { side, unit, paragraphs } of comparison.carried) carried[side].set(unit, paragraphs);
  const limited = { old: new Set<number>(), new: new Set<number>() };
  for (const limit of comparison.limits)
    for (const side of ["old", "new"] as const)
      if (limit[side] !== null) limited[side].add(limit[side]);
  return {
    comparison,
    names,
    carried,
    limited,
    nameOfUnit: (side, unit) => lines[side].get(unit) ?? null,
  };
}

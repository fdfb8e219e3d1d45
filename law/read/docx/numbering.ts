import { childOf, elementsOf, type XmlElement } from "../../xml";
import { numberOf, toggleOf, valueOf } from "./attribute";
import type { ListPlace, Styles } from "./styles";

/** One of the nine levels of a list. */
export interface ListLevel {
  format: string;
  /** "%1.%2)": the numbers of levels within fixed words. */
  text: string;
  start: number;
  /** Level (from 1) whose item restarts this one; 0 for none, null for every level above. */
  restart: number | null;
  /** True where numbers of all levels are shown in digits. */
  legal: boolean;
  /** Paragraph style that is tied to this level. */
  style: string | null;
  /** What stands between label and words: "tab" | "space" | "nothing". */
  suffix: string;
}

interface Definition {
  id: string;
  levels: Map<number, ListLevel>;
  /** Numbering style in which the levels really stand. */
  link: string | null;
}

/** A list of a file: a definition, with what this use of it changes. */
export interface List {
  /** Uses of one definition share their counters. */
  definition: string;
  level(index: number): ListLevel | null;
  /** Number that the level starts anew with when this use begins; null where it goes on. */
  startOverride(index: number): number | null;
}

const readLevel = (element: XmlElement): ListLevel => ({
  format: valueOf(formatHolder(element), "numFmt") ?? "decimal",
  text: valueOf(element, "lvlText") ?? "",
  start: numberOf(element, "start") ?? 0,
  restart: numberOf(element, "lvlRestart"),
  legal: toggleOf(element, "isLgl") ?? false,
  style: valueOf(element, "pStyle"),
  suffix: valueOf(element, "suff") ?? "tab",
});

/** Newer formats stand in an alternative beside a fallback in digits. */
function formatHolder(level: XmlElement): XmlElement {
  const alternative = childOf(level, "AlternateContent");
  const choice = alternative && childOf(alternative, "Choice");
  return choice && childOf(level, "numFmt") === null ? choice : level;
}

const levelsOf = (parent: XmlElement): Map<number, ListLevel> =>
  new Map(
    elementsOf(parent)
      .filter(({ name }) => name === "lvl")
      .map((level) => [Number(level.attrs["ilvl"] ?? 0), readLevel(level)]),
  );

/** Numbering styles that a definition may lead through; more is a circle. */
const longestChain = 5;

/** The lists of a file. Source: ECMA-376 part 1, 17.9. */
export class Lists {
  private readonly definitions = new Map<string, Definition>();
  private readonly uses = new Map<string, XmlElement>();
  private readonly made = new Map<string, List | null>();

  constructor(
    root: XmlElement | null,
    private readonly styles: Styles,
  ) {
    for (const element of root ? elementsOf(root) : []) {
      const id = element.attrs["abstractNumId"] ?? "";
      if (element.name === "abstractNum")
        this.definitions.set(id, {
          id,
          levels: levelsOf(element),
          link: valueOf(element, "numStyleLink"),
        });
      if (element.name === "num") this.uses.set(element.attrs["numId"] ?? "", element);
    }
  }

  /** The list of that id; null where the file defines none. */
  list(numId: string): List | null {
    const known = this.made.get(numId);
    if (known !== undefined) return known;
    const list = this.make(numId);
    this.made.set(numId, list);
    return list;
  }

  /** List and level of a paragraph: its own properties first, then those of its style. Null where it is in no list. */
  placeOf(own: ListPlace, style: ListPlace, styleIds: readonly string[]) {
    const numId = own.numId ?? style.numId;
    const list = numId === null || numId === "0" ? null : this.list(numId);
    if (list === null || numId === null) return null;
    const level = own.level ?? (own.numId === null ? this.tiedLevel(list, styleIds) : null);
    return { numId, list, level: Math.min(Math.max(level ?? style.level ?? 0, 0), 8) };
  }

  private tiedLevel(list: List, styleIds: readonly string[]): number | null {
    for (const id of styleIds)
      for (let index = 0; index < 9; index++) if (list.level(index)?.style === id) return index;
    return null;
  }

  private definitionOf(numId: string, depth = 0): Definition | null {
    const use = this.uses.get(numId);
    const found = use ? this.definitions.get(valueOf(use, "abstractNumId") ?? "") : undefined;
    if (!found || depth > longestChain) return null;
    const linked = found.link === null ? null : this.styles.listOf(found.link);
    return linked === null ? found : this.definitionOf(linked, depth + 1);
  }

  private make(numId: string): List | null {
    const definition = this.definitionOf(numId);
    if (!definition) return null;
    const use = this.uses.get(numId) as XmlElement;
    const overrides = new Map(
      elementsOf(use)
        .filter(({ name }) => name === "lvlOverride")
        .map((element) => [
          Number(element.attrs["ilvl"] ?? 0),
          { start: numberOf(element, "startOverride"), levels: levelsOf(element) },
        ]),
    );
    return {
      definition: definition.id,
      level: (index) =>
        overrides.get(index)?.levels.get(index) ?? definition.levels.get(index) ?? null,
      startOverride: (index) => overrides.get(index)?.start ?? null,
    };
  }
}

import { formatNumber } from "./numberFormat";
import type { List, ListLevel } from "./numbering";

/** A label that Word would print in front of a paragraph. */
export interface ListLabel {
  /** With the space behind it, where there is one. */
  text: string;
  bullet: boolean;
}

const dash = /^[-–—‒―−\uf02d]$/u;

/** A bullet drawn by a symbol font says nothing by its code. */
const bulletText = (text: string): string => (dash.test(text.trim()) ? "–" : "•");

/**
 * Counts the items of all lists in document order. State, per definition and
 * level: the last number given, none before its first item or after an item of
 * a level above restarted it.
 */
export class LabelCounter {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  /** Formats that are not known, written in digits. */
  readonly unknownFormats = new Set<string>();

  constructor(private readonly language: string) {}

  /** The label of the next item of a list; null where the level prints none. */
  next(numId: string, list: List, index: number): ListLabel | null {
    const level = list.level(index);
    if (!level) return null;
    const counts = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counts);
    counts[index] = this.nextNumber(numId, list, index, counts);
    restartBelow(counts, list, index);
    for (let above = 0; above < index; above++) counts[above] ??= startOf(list, above);
    const text = this.labelText(list, level, counts);
    if (text.trim() === "") return null;
    const gap = level.suffix === "nothing" ? "" : " ";
    return { text: text + gap, bullet: level.format === "bullet" };
  }

  /** A use that overrides the start begins with it, once. */
  private nextNumber(
    numId: string,
    list: List,
    index: number,
    counts: readonly (number | undefined)[],
  ): number {
    const override = list.startOverride(index);
    const use = `${numId}/${index}`;
    if (override !== null && !this.begun.has(use)) {
      this.begun.add(use);
      return override;
    }
    const last = counts[index];
    return last === undefined ? startOf(list, index) : last + 1;
  }

  private labelText(list: List, level: ListLevel, counts: readonly (number | undefined)[]): string {
    if (level.format === "bullet") return bulletText(level.text);
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const own = list.level(index)?.format ?? "decimal";
      const format = level.legal && own !== "none" ? "decimal" : own;
      const number = formatNumber(counts[index] ?? startOf(list, index), format, this.language);
      if (!number.known) this.unknownFormats.add(format);
      return number.text;
    });
  }
}

const startOf = (list: List, index: number): number =>
  list.startOverride(index) ?? list.level(index)?.start ?? 1;

/** An item restarts the levels below it, but for those that only a higher level restarts. */
function restartBelow(counts: (number | undefined)[], list: List, index: number): void {
  for (let below = index + 1; below < counts.length; below++) {
    const restart = list.level(below)?.restart ?? null;
    if (restart === null || (restart > 0 && index < restart)) counts[below] = undefined;
  }
}

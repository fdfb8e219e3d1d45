import type { Item } from "../align";
import type { Side } from "../side";

/**
 * The whole text of each unit of a side, child provisions and their headings
 * included, one line a paragraph. Texts are made when they are asked for: of
 * two versions of a law most provisions are known without.
 */
export class WholeTexts {
  /** For each unit one past the last unit in it; units are in document order. */
  readonly ends: Int32Array;
  readonly #side: Side;
  readonly #texts: (string | undefined)[];
  readonly #lengths: Int32Array;

  constructor(side: Side) {
    const { units } = side;
    this.#side = side;
    this.#texts = new Array<string | undefined>(units.length);
    this.ends = Int32Array.from(units.keys(), (at) => at + 1);
    /** Characters of each unit with a line end behind each line. */
    this.#lengths = new Int32Array(units.length);
    for (let at = units.length - 1; at >= 0; at--) {
      const { lines, parent, heading } = units[at]!;
      for (const { text } of lines) this.#lengths[at]! += text.length + 1;
      if (parent === null) continue;
      this.#lengths[parent]! += this.#lengths[at]! + (heading ? heading.length + 1 : 0);
      this.ends[parent] = Math.max(this.ends[parent]!, this.ends[at]!);
    }
  }

  of(at: number): string {
    const { lines, children } = this.#side.units[at]!;
    // Most units are one paragraph.
    if (children.length === 0 && lines.length === 1) return lines[0]!.text;
    return (this.#texts[at] ??= this.#lines(at, []).join("\n"));
  }

  /** Length of the text, in characters. */
  lengthOf(at: number): number {
    return Math.max(0, this.#lengths[at]! - 1);
  }

  /** The units in one, itself first. */
  within(at: number): number[] {
    return Array.from({ length: this.ends[at]! - at }, (_, n) => at + n);
  }

  #lines(at: number, into: string[]): string[] {
    const { units } = this.#side;
    for (const { text } of units[at]!.lines) into.push(text);
    for (const child of units[at]!.children) {
      const { heading } = units[child]!;
      if (heading) into.push(heading);
      this.#lines(child, into);
    }
    return into;
  }
}

/** Whole text of each unit; see `WholeTexts`. */
export function wholeTexts(side: Side): string[] {
  const texts = new WholeTexts(side);
  return side.units.map((_, at) => texts.of(at));
}

/** A unit as the alignment reads it. */
class UnitItem implements Item {
  readonly guid: string | null;
  readonly num: string;
  readonly element: string;
  readonly heading: string;
  readonly #texts: WholeTexts;
  readonly #at: number;

  constructor(side: Side, texts: WholeTexts, at: number) {
    const unit = side.units[at]!;
    this.guid = unit.guid;
    this.num = unit.num;
    this.element = unit.element;
    this.heading = unit.heading;
    this.#texts = texts;
    this.#at = at;
  }

  get text(): string {
    return this.#texts.of(this.#at);
  }
}

/** Units as the alignment reads them. */
export const itemsOf = (side: Side, texts: WholeTexts, list: readonly number[]): Item[] =>
  list.map((at) => new UnitItem(side, texts, at));

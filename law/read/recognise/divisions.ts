import type { Draft } from "./draft";
import type { MarkerReading } from "./marker";
import type { Vocabulary } from "./vocabulary";

const goesOn = (open: Draft, reading: MarkerReading): boolean =>
  open.style === reading.style &&
  reading.order > open.order &&
  reading.order <= Math.floor(open.order) + 1.999;

/** Open divisions, outermost first; the root is never closed. */
export class DivisionStack {
  private readonly open: Draft[];
  /** Elements that were seen directly inside another: "chapter/section". */
  private readonly learned = new Set<string>();

  constructor(
    root: Draft,
    private readonly vocabulary: Vocabulary,
  ) {
    this.open = [root];
  }

  get top(): Draft {
    return this.open.at(-1) as Draft;
  }

  /**
   * Opens a named division ("Chapter 3"). It stands beside an open one of its
   * kind; else below the wider ones. A kind that follows another without an
   * article between is taken to nest in it, whatever the custom.
   */
  addNamed(division: Draft): void {
    const beside = this.open.findIndex(
      ({ element, type }) => type === "provision" && element === division.element,
    );
    if (beside > 0) this.open.splice(beside);
    else {
      const nests = (outer: Draft) =>
        outer.type !== "provision" ||
        outer.element === "hcontainer" ||
        this.learned.has(`${outer.element}/${division.element}`) ||
        outer.content.length === 0 ||
        this.rank(outer) < this.rank(division);
      while (this.open.length > 1 && !nests(this.top)) this.open.pop();
      // A crossheading does not hold a named division unless it was opened for it.
      while (
        this.open.length > 1 &&
        this.top.element === "hcontainer" &&
        this.top.content.length > 0
      )
        this.open.pop();
      if (this.top.type === "provision")
        this.learned.add(`${this.top.element}/${division.element}`);
    }
    this.push(division);
  }

  /**
   * Opens a heading without a unit word: beside the heading whose marker it
   * goes on with ("A." … "B."), else by its level.
   */
  addHeading(division: Draft, readings: readonly MarkerReading[]): void {
    const beside = this.open.findLastIndex((open) =>
      readings.some((reading) => goesOn(open, reading)),
    );
    const reading =
      readings.find((candidate) => beside > 0 && goesOn(this.open[beside] as Draft, candidate)) ??
      readings.find(({ order }) => order <= 1.01) ??
      readings[0];
    if (reading)
      Object.assign(division, { num: reading.num, style: reading.style, order: reading.order });
    if (beside > 0) this.open.splice(beside);
    else while (this.open.length > 1 && this.closesFor(division)) this.open.pop();
    this.push(division);
  }

  /** Closes every division: what follows stands in the law itself. */
  closeAll(): void {
    this.open.splice(1);
  }

  private closesFor({ level, style }: Draft): boolean {
    const { top } = this;
    if (top.type !== "provision") return false;
    if (top.element === "hcontainer") {
      if (style === null) return top.level >= level || top.style !== null;
      return top.style === style || (top.style === null && top.level >= level);
    }
    // A division that was only just named is what the heading stands in.
    return level > 0 && top.level >= level && top.content.length > 0;
  }

  private push(division: Draft): void {
    this.top.content.push(division);
    this.open.push(division);
  }

  private rank(division: Draft): number {
    const place = this.vocabulary.divisions.findIndex(([element]) => element === division.element);
    return place < 0 ? 99 : place;
  }
}

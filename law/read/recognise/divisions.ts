import type { Draft } from "./draft";
import type { Vocabulary } from "./vocabulary";

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

  /** Opens a heading without a unit word: by its level, and by its marker among its like. */
  addHeading(division: Draft): void {
    const { level, style } = division;
    if (style !== null) {
      const beside = this.open.findIndex(
        (open) => open.element === "hcontainer" && open.style === style,
      );
      if (beside > 0) this.open.splice(beside);
    } else {
      const closes = (open: Draft) =>
        open.type === "provision" &&
        (open.element === "hcontainer"
          ? open.level >= level || open.style !== null
          : level > 0 && open.level >= level);
      while (this.open.length > 1 && closes(this.top)) this.open.pop();
    }
    while (
      style !== null &&
      level > 0 &&
      this.open.length > 1 &&
      this.top.element !== "hcontainer" &&
      this.top.level > level
    )
      this.open.pop();
    this.push(division);
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

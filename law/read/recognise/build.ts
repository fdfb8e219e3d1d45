import { plain, sliceRuns, trimRuns, type Run } from "../line";
import { closingHeading } from "./closing";
import { looksLikeHeading, type Item } from "./classify";
import { DivisionStack } from "./divisions";
import { draft, type Draft, type DraftBlock } from "./draft";
import {
  boldLead,
  couldBeHeading,
  headedAbove,
  headingGoesOn,
  headsDivision,
  isBare,
  isBracketed,
  restIsHeading,
  type HeadingHabit,
} from "./headings";
import { markerOf } from "./marker";
import { endsSentence } from "./punctuation";
import { ArticleBody, SubheadedBody, type UnsureMarker } from "./nesting";
import { asHeading, isCrossheading, isMarginalNote, lastWords, leadsToUnit } from "./crossheading";
import { repeatedHeadingsAsLists } from "./repeated";
import type { Vocabulary } from "./vocabulary";

/** Everything of a law that stands behind its preface, as drafts. */
export interface BuiltBody {
  body: Draft;
  annexes: Draft[];
  unsure: UnsureMarker[];
  unsureHeadings: number[];
  /** Headings that only repeated those of other divisions, and were turned into lists of the publisher's. */
  repeatedHeadings: Draft[];
}

/** Markers looked at to read an ambiguous one. */
const lookAhead = 8;

const rootDraft = (type: Draft["type"], line: number): Draft =>
  draft({ type, element: "hcontainer", line });

const isUnit = (item: Item | undefined, rank: "article" | "division"): boolean =>
  item?.type === "unit" && item.unit.rank === rank;

/**
 * Builds the body from classified lines. States: in a division (`article` is
 * null) or in an article; a unit line leads from one to the other, an annex
 * starts a new root.
 */
class BodyBuilder {
  readonly annexes: Draft[] = [];
  readonly unsure: UnsureMarker[] = [];
  /** Lines of plain words that were taken for headings. */
  readonly unsureHeadings: number[] = [];
  readonly body = rootDraft("root", 1);
  private divisions: DivisionStack;
  private article: ArticleBody | null = null;
  private at = 0;
  /** A note set apart above a marked paragraph, which is its heading. */
  private marginalNote: Run[] | null = null;
  /** The heading that stood above the designation which comes next. */
  private headingAbove: Run[] | null = null;

  constructor(
    private readonly items: readonly Item[],
    private readonly habit: HeadingHabit,
    private readonly vocabulary: Vocabulary,
  ) {
    this.divisions = new DivisionStack(this.body, vocabulary);
  }

  build(): void {
    while (this.at < this.items.length) {
      const item = this.items[this.at] as Item;
      this.at += 1;
      if (item.type === "unit") this.addUnit(item);
      else if (item.type === "heading") this.addHeading(item);
      else if (this.headsNextUnit(item)) this.addHeading(asHeading(item));
      else this.addContent(item);
    }
    this.closeArticle();
  }

  private get next(): Item | undefined {
    return this.items[this.at];
  }

  private take(): Run[] {
    const item = this.items[this.at] as Item & { type: "text" | "heading" };
    this.at += 1;
    return item.runs;
  }

  private closeArticle(): void {
    if (this.article) this.unsure.push(...this.article.unsure);
    this.article = null;
  }

  private addUnit(item: Item & { type: "unit" }): void {
    this.closeArticle();
    if (item.unit.rank === "annex") this.addAnnex(item);
    else if (item.unit.rank === "division") this.addDivision(item);
    else this.addArticle(item);
  }

  private unitDraft(item: Item & { type: "unit" }): Draft {
    const { numeral, until, element } = item.unit;
    return draft({
      element,
      num: numeral ? `${numeral.printed}${until ? `-${until.printed}` : ""}` : "",
      label: item.label,
      line: item.source.line,
      level: item.level,
    });
  }

  private addAnnex(item: Item & { type: "unit" }): void {
    const annex = { ...this.unitDraft(item), type: "annex" as const };
    annex.heading = this.headingOf(item.rest);
    this.annexes.push(annex);
    this.divisions = new DivisionStack(annex, this.vocabulary);
  }

  private addDivision(item: Item & { type: "unit" }): void {
    const division = this.unitDraft(item);
    division.heading = this.headingOf(item.rest);
    this.divisions.addNamed(division);
  }

  /** The words on the line of a division, with the lines below that go on with them. */
  private headingOf(rest: Run[]): Run[] | null {
    let heading = rest.length > 0 ? rest : null;
    if (!heading && headsDivision(this.next)) heading = this.take();
    while (heading && headingGoesOn(heading, this.next))
      heading = [...heading, { text: " ", marks: [] }, ...this.take()];
    return heading;
  }

  private addArticle(item: Item & { type: "unit" }): void {
    const article = this.unitDraft(item);
    const { numeral, until } = item.unit;
    article.eId = item.source.articleId ?? `art_${numeral?.id ?? ""}${until ? `-${until.id}` : ""}`;
    this.divisions.top.content.push(article);
    this.article = new ArticleBody(article);
    const bold = item.source.kind === "heading" ? null : boldLead(item.rest);
    if (bold && this.habitAllowsLead(bold.lead)) {
      article.heading = trimRuns(bold.lead);
      this.addRest(trimRuns(bold.rest), item);
    } else if (this.headingAbove) article.heading = [...this.headingAbove, ...item.rest];
    else if (isBare(item)) article.heading = this.notedHeading(item.rest);
    else if (restIsHeading(item, this.next, this.habit)) article.heading = item.rest;
    else this.addRest(item.rest, item);
    this.headingAbove = null;
  }

  /** The heading below a bare designation, with the notes called on the line of that. */
  private notedHeading(notes: Run[]): Run[] | null {
    const below = this.headingBelow();
    return below || notes.length > 0 ? [...(below ?? []), ...notes] : null;
  }

  private habitAllowsLead(lead: readonly Run[]): boolean {
    const text = plain(lead).trim();
    return text.length > 2 && text.length < 250 && markerOf(text) === null;
  }

  /** The heading in the line below a bare designation. */
  private headingBelow(): Run[] | null {
    const { next } = this;
    const after = this.items[this.at + 1];
    if (next?.type === "heading" && !leadsToUnit(this.items, this.at)) return this.take();
    if (!couldBeHeading(next)) return null;
    if (isBracketed(plain(next.runs))) return this.take();
    const emphasised = looksLikeHeading(next);
    const content = after !== undefined && after.type !== "unit";
    return (this.habit.below || emphasised) && content ? this.take() : null;
  }

  private addRest(rest: Run[], item: Item): void {
    if (rest.length === 0) return;
    const marker = markerOf(plain(rest));
    if (marker)
      this.article?.addMarked(
        marker,
        trimRuns(sliceRuns(rest, marker.end)),
        item.source.line,
        0,
        this.ahead(),
      );
    else this.article?.addBlock({ type: "p", runs: rest, line: item.source.line }, 0);
  }

  /**
   * A plain line that opens a closing part, or is a heading by its looks and
   * stands right before a unit. Without any looks it needs the units around it:
   * short, no sentence, and the text above is closed.
   */
  private headsNextUnit(item: Item): item is Item & { type: "text" | "marked" } {
    if (item.type !== "text" && item.type !== "marked") return false;
    if (item.type === "text" && closingHeading(item.runs, this.vocabulary) !== null)
      return looksLikeHeading(item);
    let ahead = this.at;
    while (isCrossheading(this.items[ahead])) ahead += 1;
    if (!isUnit(this.items[ahead], "article")) return false;
    if (looksLikeHeading(item)) return true;
    const before = this.items[this.at - 2];
    const closed =
      before === undefined ||
      before.type === "unit" ||
      isCrossheading(before) ||
      endsSentence(lastWords(before));
    if (!closed || !isCrossheading(item)) return false;
    this.unsureHeadings.push(item.source.line);
    return true;
  }

  private addHeading(item: Item & { type: "heading" }): void {
    if (this.habit.above && headedAbove(this.items, this.at)) {
      this.closeArticle();
      this.headingAbove = item.runs;
      return;
    }
    const leads = leadsToUnit(this.items, this.at);
    const level = this.article?.article.level ?? 0;
    const closing = closingHeading(item.runs, this.vocabulary);
    // A heading of the format stands above articles that are plain lines.
    const above = level === 0 ? item.level > 0 : item.level <= level;
    const container = leads || closing !== null || !this.article || above;
    const marked = item.marker?.end ?? 0;
    const named = closing ?? { label: item.marker?.label ?? null, num: "", end: marked };
    const words = trimRuns(sliceRuns(item.runs, named.end));
    const box = draft({
      element: "hcontainer",
      num: named.num,
      label: named.label,
      heading: words.length > 0 ? words : null,
      line: item.source.line,
      level: item.level,
    });
    if (container) {
      this.closeArticle();
      if (closing !== null) this.divisions.closeAll();
      this.divisions.addHeading(box, closing === null ? (item.marker?.readings ?? []) : []);
      if (!leads) this.article = new ArticleBody(box);
      return;
    }
    const { article } = this.article as ArticleBody;
    article.content.push(box);
    if (this.article) this.unsure.push(...this.article.unsure);
    // What follows the subheading belongs to it until the next unit.
    this.article = new SubheadedBody(article, box);
  }

  private ahead() {
    const markers = [];
    for (let i = this.at; i < Math.min(this.items.length, this.at + lookAhead); i++) {
      const item = this.items[i] as Item;
      if (item.type === "unit") break;
      if (item.type === "marked") markers.push(item.marker);
    }
    return markers;
  }

  private addContent(item: Exclude<Item, { type: "unit" | "heading" }>): void {
    const { line, indent } = item.source;
    // Text right below a division stands before its first article.
    this.article ??= new ArticleBody(this.divisions.top);
    if (item.type === "marked") {
      const placed = this.article.addMarked(item.marker, item.runs, line, indent, this.ahead());
      placed.heading = this.marginalNote;
      this.marginalNote = null;
      return;
    }
    if (item.type === "text" && isMarginalNote(item, this.next)) {
      this.marginalNote = item.runs;
      return;
    }
    const block: DraftBlock =
      item.type === "table"
        ? { type: "table", rows: item.source.rows, line }
        : { type: "p", runs: item.runs, line };
    this.article.addBlock(block, indent);
  }
}

/** The body and the annexes that the lines make. */
export function buildBody(
  items: readonly Item[],
  habit: HeadingHabit,
  vocabulary: Vocabulary,
): BuiltBody {
  const builder = new BodyBuilder(items, habit, vocabulary);
  builder.build();
  return {
    body: builder.body,
    annexes: builder.annexes,
    unsure: builder.unsure,
    unsureHeadings: builder.unsureHeadings,
    repeatedHeadings: repeatedHeadingsAsLists(builder.body),
  };
}

import { plain, type Run } from "../line";
import { draft, isDraft, type Draft, type DraftBlock } from "./draft";
import type { Marker, MarkerReading } from "./marker";
import { endsListed, endsOpen, endsSentence, startsLower } from "./punctuation";

/** An open level of numbered text inside an article, outermost first on the stack. */
interface Level {
  style: string;
  /** Order of its last item. */
  order: number;
  /** What the items stand in. */
  parent: Draft;
  /** Its last item. */
  item: Draft;
  /** Indent of its items in the source, in columns. */
  indent: number;
  /** True where the items are parts of one sentence; false where each is a paragraph of its own. */
  listed: boolean;
}

/** A list that unmarked text closed; a marker that goes on with it opens it again. */
interface Dormant {
  levels: Level[];
  holder: Draft;
  /** Where the text that closed it begins in the content of `holder`. */
  from: number;
}

/** A marker that fits no list, for the report. */
export interface UnsureMarker {
  label: string;
  line: number;
  draft: Draft;
}

interface Placing {
  depth: number;
  reading: MarkerReading;
  /** `listed` of the level that it goes on with; null where it opens one. */
  continues: boolean | null;
  unsure: boolean;
}

const lastText = (box: Draft): string => {
  const last = box.content.at(-1);
  return last && !isDraft(last) && last.type === "p" ? plain(last.runs) : "";
};

/**
 * Places marked and unmarked paragraphs of one article. States: the stack of
 * open levels, and at most one dormant list. A marked paragraph goes on with
 * the deepest open level that it fits; else with the dormant list, and then the
 * text between belonged to its last item; else it opens a level. Unmarked text
 * goes on with an item or closes the list that it stands behind.
 */
export class ArticleBody {
  private levels: Level[] = [];
  private dormant: Dormant | null = null;
  readonly unsure: UnsureMarker[] = [];

  constructor(readonly article: Draft) {}

  /** A paragraph that begins with a marker. `ahead`: the markers that follow, nearest first. */
  addMarked(
    marker: Marker,
    runs: Run[],
    line: number,
    indent: number,
    ahead: readonly Marker[],
  ): Draft {
    const place = this.placeOf(marker, indent, ahead);
    const parent = this.levels[place.depth - 1]?.item ?? this.article;
    const { reading } = place;
    const text = plain(runs);
    const listed =
      (place.continues ?? this.opensList(parent)) ||
      /;$/u.test(text) ||
      (startsLower(text) && endsListed(text));
    const item = draft({
      element: elementFor(place.depth, listed, reading),
      num: reading.num,
      label: marker.label,
      line,
      content: runs.length > 0 ? [{ type: "p", runs, line }] : [],
    });
    if (listed && place.continues === false) pointsOf(parent, reading);
    parent.content.push(item);
    this.levels = this.levels.slice(0, place.depth);
    this.levels.push({ style: reading.style, order: reading.order, parent, item, indent, listed });
    if (this.dormant && !this.isOpen(this.dormant.holder)) this.dormant = null;
    if (place.unsure) this.unsure.push({ label: marker.label, line, draft: item });
    return item;
  }

  /** A paragraph or table without a marker. */
  addBlock(block: DraftBlock, indent: number): Draft {
    const holder = this.holderFor(block, indent);
    holder.content.push(block);
    return holder;
  }

  private isOpen(holder: Draft): boolean {
    return holder === this.article || this.levels.some(({ item }) => item === holder);
  }

  /** The item that an unmarked block belongs to; items deeper than it are closed. */
  private holderFor(block: DraftBlock, indent: number): Draft {
    const deepest = this.levels.at(-1);
    if (!deepest) return this.article;
    const before = lastText(deepest.item);
    const goesOn =
      deepest.item.content.length === 0 ||
      (before !== "" && !endsSentence(before) && !endsListed(before) && !endsOpen(before));
    if (goesOn || indent > deepest.indent + 1) return deepest.item;
    if (endsOpen(before) && block.type === "table") return deepest.item;
    return this.closeLists();
  }

  private closeLists(): Draft {
    const outer = this.levels.findIndex(({ listed }) => listed);
    if (outer < 0) return this.levels.at(-1)?.item ?? this.article;
    const closed = this.levels.splice(outer);
    const holder = this.levels.at(-1)?.item ?? this.article;
    this.dormant = { levels: closed, holder, from: holder.content.length };
    return holder;
  }

  private opensList(parent: Draft): boolean {
    if (parent !== this.article) return true;
    const text = lastText(parent);
    return text !== "" && (endsOpen(text) || endsListed(text) || !endsSentence(text));
  }

  private placeOf(marker: Marker, indent: number, ahead: readonly Marker[]): Placing {
    const readings = this.inLikelyOrder(marker, ahead);
    const open = this.continued(readings, indent);
    if (open) return open;
    if (this.wake(readings, indent)) {
      const woken = this.continued(readings, indent);
      if (woken) return woken;
    }
    const first = readings.find(({ order }) => order <= 1.01);
    if (first) return { depth: this.levels.length, reading: first, continues: null, unsure: false };
    const [reading] = readings as [MarkerReading, ...MarkerReading[]];
    // A number was left out or stands out of order: beside its like, where there is one.
    const beside = this.levels.findLastIndex(({ style }) => style === reading.style);
    return beside >= 0
      ? { depth: beside, reading, continues: (this.levels[beside] as Level).listed, unsure: false }
      : { depth: this.levels.length, reading, continues: null, unsure: true };
  }

  private continued(readings: readonly MarkerReading[], indent: number): Placing | null {
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth] as Level;
      const reading = readings.find((candidate) => follows(level, candidate, indent));
      if (reading) return { depth, reading, continues: level.listed, unsure: false };
    }
    return null;
  }

  /** Opens the dormant list again where a marker goes on with it; the text between moves into its last item. */
  private wake(readings: readonly MarkerReading[], indent: number): boolean {
    const { dormant } = this;
    if (!dormant) return false;
    const at = dormant.levels.findLastIndex((level) =>
      readings.some((reading) => follows(level, reading, indent)),
    );
    const level = dormant.levels[at];
    if (!level) return false;
    const depth =
      dormant.holder === this.article
        ? 0
        : this.levels.findIndex(({ item }) => item === dormant.holder) + 1;
    level.item.content.push(...dormant.holder.content.splice(dormant.from));
    this.levels = [...this.levels.slice(0, depth), ...dormant.levels.slice(0, at + 1)];
    this.dormant = null;
    return true;
  }

  /** "(i)" is a letter behind "(h)" or before "(j)", a Roman one elsewhere. */
  private inLikelyOrder(marker: Marker, ahead: readonly Marker[]): MarkerReading[] {
    const [first, second] = marker.readings;
    if (!first || !second) return marker.readings;
    const roman = marker.readings.find(({ style }) => /i/iu.test(style));
    const goesOn = (reading: MarkerReading) =>
      [...this.levels, ...(this.dormant?.levels ?? [])].some((level) =>
        follows(level, reading, level.indent),
      );
    const answered = (reading: MarkerReading) =>
      ahead.some(({ readings }) =>
        readings.some(
          ({ style, order }) =>
            style === reading.style && order > reading.order && order <= reading.order + 1,
        ),
      );
    const letters = marker.readings.filter((reading) => reading !== roman);
    if (roman?.order === 1 && !(letters.some(goesOn) && letters.some(answered) && !answered(roman)))
      return letters.some(goesOn) && !answered(roman) ? [...letters, roman] : [roman, ...letters];
    if (!answered(first) && answered(second) && goesOn(second)) return [second, first];
    return marker.readings;
  }
}

/** True where a marker goes on with the list of a level: 1 → 2, 2 → 2a, z → za, dash → dash. */
function follows(level: Level, reading: MarkerReading, indent: number): boolean {
  if (level.style !== reading.style) return false;
  if (reading.order === 0) return Math.abs(indent - level.indent) < 2;
  return reading.order > level.order && reading.order <= Math.floor(level.order) + 1.999;
}

const elementFor = (depth: number, listed: boolean, reading: MarkerReading): Draft["element"] => {
  if (reading.order === 0) return "indent";
  return depth === 0 && !listed ? "paragraph" : "point";
};

/** A list whose nature showed late: its first items were taken for paragraphs. */
function pointsOf(parent: Draft, reading: MarkerReading): void {
  for (const child of parent.content)
    if (isDraft(child) && child.element === "paragraph" && reading.order !== 0)
      child.element = "point";
}

/** The body below a subheading inside an article; `article` stays the article, so that the next subheading stands beside. */
export class SubheadedBody extends ArticleBody {
  private readonly inner: ArticleBody;
  constructor(article: Draft, box: Draft) {
    super(article);
    this.inner = new ArticleBody(box);
  }
  override addMarked(...given: Parameters<ArticleBody["addMarked"]>): Draft {
    return this.inner.addMarked(...given);
  }
  override addBlock(...given: Parameters<ArticleBody["addBlock"]>): Draft {
    return this.inner.addBlock(...given);
  }
}

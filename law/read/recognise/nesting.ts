import { plain, type Run } from "../line";
import { draft, type Draft, type DraftBlock } from "./draft";
import type { Marker, MarkerReading } from "./marker";

/** An open level of numbered text inside an article, outermost first on the stack. */
interface Level {
  style: string;
  /** Order of its last item. */
  order: number;
  item: Draft;
  /** Indent of its items in the source, in columns. */
  indent: number;
  /** True where the items are parts of one sentence; false where each is a paragraph of its own. */
  listed: boolean;
}

/** A marker that could be read in two ways, for the report. */
export interface UnsureMarker {
  label: string;
  line: number;
  draft: Draft;
}

const endsOpen = (text: string): boolean => /[:—–-]$/u.test(text.trimEnd());
const endsListed = (text: string): boolean =>
  /(?:[;,]|[;,]?\s(?:and|or|и|или|та|або|і|et|ou|und|oder|y|o|e|или|sowie))$/u.test(text.trimEnd());
const endsSentence = (text: string): boolean => /[.!?»”")\]]$/u.test(text.trimEnd());

const lastText = (box: Draft): string => {
  const last = box.content.at(-1);
  return last && "type" in last && last.type === "p" ? plain(last.runs) : "";
};

/**
 * Places marked and unmarked paragraphs of one article. States: the stack of
 * open levels. A marked paragraph continues the deepest level whose list it
 * goes on with, or opens a level below the deepest; everything deeper closes.
 */
export class ArticleBody {
  private readonly levels: Level[] = [];
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
    const kept = this.levels.slice(0, place.depth);
    const parent = kept.at(-1)?.item ?? this.article;
    const listed = place.continues ?? this.opensList(parent);
    const item = draft({
      element: elementFor(place.depth, listed, place.reading),
      num: place.reading.num,
      label: marker.label,
      line,
      content: runs.length > 0 ? [{ type: "p", runs, line }] : [],
    });
    parent.content.push(item);
    this.levels.splice(place.depth);
    this.levels.push({
      style: place.reading.style,
      order: place.reading.order,
      item,
      indent,
      listed: listed || endsListed(plain(runs)),
    });
    if (place.unsure) this.unsure.push({ label: marker.label, line, draft: item });
    return item;
  }

  /** A paragraph or table without a marker: goes on with an open item, or closes the list it stands behind. */
  addBlock(block: DraftBlock, indent: number): Draft {
    const holder = this.holderFor(block, indent);
    holder.content.push(block);
    return holder;
  }

  /** The item that an unmarked block belongs to; items deeper than it are closed. */
  private holderFor(block: DraftBlock, indent: number): Draft {
    const deepest = this.levels.at(-1);
    if (!deepest) return this.article;
    const before = lastText(deepest.item);
    const text = block.type === "p" ? plain(block.runs) : "";
    const goesOn =
      deepest.item.content.length === 0 ||
      (before !== "" && !endsSentence(before) && !endsListed(before) && !endsOpen(before));
    if (goesOn || (indent > deepest.indent + 1 && deepest.indent >= 0)) return deepest.item;
    if (endsOpen(before) && !deepest.listed) return deepest.item;
    if (endsListed(before) && /^\p{Ll}/u.test(text)) return this.closeLists();
    return this.closeLists();
  }

  private closeLists(): Draft {
    const outer = this.levels.findIndex(({ listed }) => listed);
    if (outer >= 0) this.levels.splice(outer);
    return this.levels.at(-1)?.item ?? this.article;
  }

  private opensList(parent: Draft): boolean {
    const text = lastText(parent);
    return parent !== this.article ? true : endsOpen(text) || endsListed(text);
  }

  private placeOf(
    marker: Marker,
    indent: number,
    ahead: readonly Marker[],
  ): { depth: number; reading: MarkerReading; continues: boolean | null; unsure: boolean } {
    const readings = this.inLikelyOrder(marker, ahead);
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth] as Level;
      const next = readings.find((reading) => follows(level, reading, indent));
      if (next) return { depth, reading: next, continues: level.listed, unsure: false };
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

  /** "(i)" is a letter behind "(h)" or before "(j)", a Roman one elsewhere. */
  private inLikelyOrder(marker: Marker, ahead: readonly Marker[]): MarkerReading[] {
    const [first, second] = marker.readings;
    if (!first || !second) return marker.readings;
    const answered = (reading: MarkerReading) =>
      ahead.some(({ readings }) =>
        readings.some(
          ({ style, order }) =>
            style === reading.style && order > reading.order && order <= reading.order + 1,
        ),
      );
    const roman = marker.readings.find(({ style }) => /i/iu.test(style));
    if (
      roman?.order === 1 &&
      !this.levels.some(
        ({ style, order }) =>
          style !== roman.style &&
          marker.readings.some((r) => r.style === style && r.order === order + 1),
      )
    )
      return [roman, ...marker.readings.filter((reading) => reading !== roman)];
    if (!answered(first) && answered(second)) return [second, first];
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
  if (depth === 0 && !listed) return "paragraph";
  return "point";
};

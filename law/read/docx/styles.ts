import { childOf, elementsOf, type XmlElement } from "../../xml";
import type { RunMark } from "../line";
import { numberOf, toggleOf, valueOf } from "./attribute";

/** What a style or direct formatting says of words; a mark that it does not name is as before. */
export interface RunFormat {
  marks: Partial<Record<RunMark, boolean>>;
  hidden: boolean | null;
  struck: boolean | null;
}

/** A list that a paragraph belongs to; `level` null where only the style that is tied to a level tells it. */
export interface ListPlace {
  numId: string | null;
  level: number | null;
}

/** What a paragraph style says, all that it is based on included. */
export interface ParagraphStyle {
  /** Its own id and those that it is based on, nearest first. */
  ids: string[];
  kind: "body" | "title" | "contents" | "quote";
  /** Outline level from 0; null for body text. */
  outline: number | null;
  centred: boolean | null;
  /** Left indent in twentieths of a point. */
  indent: number | null;
  list: ListPlace;
  run: RunFormat;
}

const plainRun: RunFormat = { marks: {}, hidden: null, struck: null };

/** Later formatting over earlier. */
export const over = (under: RunFormat, upper: RunFormat): RunFormat => ({
  marks: { ...under.marks, ...upper.marks },
  hidden: upper.hidden ?? under.hidden,
  struck: upper.struck ?? under.struck,
});

/** Formatting in a run's properties. */
export function runFormat(properties: XmlElement | null): RunFormat {
  if (!properties) return plainRun;
  const marks: RunFormat["marks"] = {};
  for (const mark of ["b", "i", "u"] as const) {
    const on = toggleOf(properties, mark);
    if (on !== null) marks[mark] = on;
  }
  const place = valueOf(properties, "vertAlign");
  if (place !== null) {
    marks.sup = place === "superscript";
    marks.sub = place === "subscript";
  }
  const struck = toggleOf(properties, "strike") ?? toggleOf(properties, "dstrike");
  return { marks, hidden: toggleOf(properties, "vanish"), struck };
}

/** Numbering properties of a paragraph or a style. */
export const listPlace = (properties: XmlElement | null): ListPlace => {
  const list = properties && childOf(properties, "numPr");
  return { numId: valueOf(list, "numId"), level: numberOf(list, "ilvl") };
};

/** Left indent in twentieths of a point; null where none is said. */
export const leftIndent = (properties: XmlElement | null): number | null => {
  const attrs = properties ? childOf(properties, "ind")?.attrs : undefined;
  const left = attrs?.["left"] ?? attrs?.["start"];
  return left === undefined || !/^-?\d+$/u.test(left) ? null : Number(left);
};

/** True for a paragraph set in the middle; null where nothing is said. */
export const centring = (properties: XmlElement | null): boolean | null => {
  const value = valueOf(properties, "jc");
  return value === null ? null : value === "center";
};

/** Outline level from 0; null where there is none. Nine means body text. */
export const outlineLevel = (properties: XmlElement | null): number | null => {
  const level = numberOf(properties, "outlineLvl");
  return level === null || level > 8 || level < 0 ? null : level;
};

const kinds: [RegExp, ParagraphStyle["kind"]][] = [
  [/^title$/iu, "title"],
  [/^toc \d$/iu, "contents"],
  [/^(?:intense )?quote$|^block text$/iu, "quote"],
];

/** Styles that a style may be based on, one on another; more is a circle. */
const longestChain = 20;

/** The styles of a file. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly made = new Map<string, ParagraphStyle>();
  private readonly runs = new Map<string, RunFormat>();
  private defaultId = "";
  private readonly base: RunFormat;
  /** BCP 47 of the file's usual language; "en" where it says none. */
  readonly language: string;

  constructor(root: XmlElement | null) {
    for (const style of root ? elementsOf(root) : []) {
      const id = style.attrs["styleId"];
      if (style.name !== "style" || id === undefined) continue;
      this.byId.set(id, style);
      if (style.attrs["type"] === "paragraph" && toggle(style.attrs["default"]))
        this.defaultId = id;
    }
    const defaults = root && childOf(root, "docDefaults");
    const run = defaults && childOf(defaults, "rPrDefault");
    const properties = run && childOf(run, "rPr");
    this.base = runFormat(properties);
    this.language = (properties && childOf(properties, "lang")?.attrs["val"]) ?? "en";
  }

  /** The paragraph style of that id; the default one for null. */
  paragraph(id: string | null): ParagraphStyle {
    const key = id ?? this.defaultId;
    const known = this.made.get(key);
    if (known) return known;
    const style = this.makeParagraph(this.chain(key));
    this.made.set(key, style);
    return style;
  }

  /** What the character style of that id says. */
  character(id: string): RunFormat {
    const known = this.runs.get(id);
    if (known) return known;
    const format = this.chain(id).reduceRight(
      (under, style) => over(under, runFormat(childOf(style, "rPr"))),
      plainRun,
    );
    this.runs.set(id, format);
    return format;
  }

  /** The list that a numbering style stands for; null where it names none. */
  listOf(id: string): string | null {
    const style = this.byId.get(id);
    return style ? listPlace(childOf(style, "pPr")).numId : null;
  }

  /** The style and those that it is based on, nearest first. */
  private chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (
      let style = this.byId.get(id);
      style && chain.length < longestChain;
      style = this.byId.get(valueOf(style, "basedOn") ?? "")
    )
      chain.push(style);
    return chain;
  }

  private makeParagraph(chain: readonly XmlElement[]): ParagraphStyle {
    const properties = chain.map((style) => childOf(style, "pPr"));
    const nearest = <T>(read: (from: XmlElement | null) => T | null): T | null => {
      for (const from of properties) {
        const value = read(from);
        if (value !== null) return value;
      }
      return null;
    };
    const names = chain.map((style) => valueOf(style, "name") ?? "");
    const kind = kinds.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
    const named = /^heading ([1-9])$/iu.exec(names[0] ?? "")?.[1];
    return {
      ids: chain.map((style) => style.attrs["styleId"] ?? ""),
      kind: kind ?? "body",
      outline: nearest(outlineLevel) ?? (named === undefined ? null : Number(named) - 1),
      centred: nearest(centring),
      indent: nearest(leftIndent),
      list: {
        numId: nearest((from) => listPlace(from).numId),
        level: nearest((from) => listPlace(from).level),
      },
      run: chain.reduceRight(
        (under, style) => over(under, runFormat(childOf(style, "rPr"))),
        this.base,
      ),
    };
  }
}

const toggle = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off)$/u.test(value);

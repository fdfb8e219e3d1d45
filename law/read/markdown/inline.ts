import { resolveEntities } from "../entity";
import type { Run, RunMark } from "../line";

/** What the inline words of a paragraph may refer to. */
export interface InlineContext {
  /** Footnote texts by their label. */
  notes: Map<string, Run[]>;
  /** Labels of the footnotes that were called. */
  called: Set<string>;
}

const tagMarks: Record<string, RunMark> = {
  sup: "sup",
  sub: "sub",
  b: "b",
  strong: "b",
  i: "i",
  em: "i",
  u: "u",
};

const token =
  /\\([!-/:-@[-`{-~])|<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>|<((?:https?|mailto):[^\s<>]+)>|!\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)|\[\^([^\]\s]+)\](?!:)|\[((?:\\.|[^\]\\])*)\]\(((?:[^()\s]|\([^()]*\))*)(?:\s+"[^"]*")?\)(?:\{[^{}]*\})?|(\*\*\*|\*\*|\*|__|_)|\^([^\s^]{1,6})\^/gu;

/** True where an emphasis sign at `index` opens; it must touch a word on its right. */
const opens = (source: string, index: number, sign: string): boolean => {
  const next = source[index + sign.length] ?? " ";
  const previous = source[index - 1] ?? " ";
  if (/\s/u.test(next)) return false;
  if (sign.startsWith("_") && /[\p{L}\p{N}]/u.test(previous)) return false;
  return source.indexOf(sign, index + sign.length + 1) > 0;
};

const closes = (source: string, index: number, sign: string): boolean => {
  if (/\s/u.test(source[index - 1] ?? " ")) return false;
  return !(sign.startsWith("_") && /[\p{L}\p{N}]/u.test(source[index + sign.length] ?? " "));
};

const marksOfSign: Record<string, RunMark[]> = {
  "***": ["b", "i"],
  "**": ["b"],
  __: ["b"],
  "*": ["i"],
  _: ["i"],
};

/** The runs of one Markdown paragraph. Addresses of links go; their words stay. */
export function inlineRuns(source: string, context: InlineContext): Run[] {
  const runs: Run[] = [];
  const active: RunMark[] = [];
  const openSigns: string[] = [];
  const push = (text: string, note?: Run[]) => {
    if (text === "") return;
    const marks = [...new Set(active)];
    const last = runs.at(-1);
    if (last && !last.note && !note && last.marks.join() === marks.join()) last.text += text;
    else runs.push(note ? { text, marks, note } : { text, marks });
  };
  const close = (marks: readonly RunMark[]) => {
    for (const mark of marks) {
      const at = active.lastIndexOf(mark);
      if (at >= 0) active.splice(at, 1);
    }
  };

  let from = 0;
  for (const match of source.matchAll(token)) {
    push(resolveEntities(source.slice(from, match.index)));
    from = match.index + match[0].length;
    const [whole, escaped, slash, tag, address, image, noteLabel, linkText, , sign, raised] = match;
    const mark = tag ? tagMarks[tag.toLowerCase()] : undefined;
    if (escaped !== undefined) push(escaped);
    else if (mark) {
      if (slash) close([mark]);
      else active.push(mark);
    } else if (tag?.toLowerCase() === "br") push(" ");
    else if (tag && /^(?:a|span|div|p|font|small|ins|del|mark|center|abbr)$/i.test(tag)) continue;
    else if (tag) push(whole);
    else if (address !== undefined) push(address);
    else if (image !== undefined) push(image);
    else if (noteLabel !== undefined) {
      const note = context.notes.get(noteLabel);
      context.called.add(noteLabel);
      if (note) push(noteLabel, note);
      else push(whole);
    } else if (linkText !== undefined) {
      for (const run of inlineRuns(linkText, context)) {
        active.push(...run.marks);
        push(run.text, run.note);
        close(run.marks);
      }
    } else if (raised !== undefined) {
      active.push("sup");
      push(raised);
      close(["sup"]);
    } else if (sign !== undefined) {
      const at = openSigns.lastIndexOf(sign);
      if (at >= 0 && closes(source, match.index, sign)) {
        openSigns.splice(at, 1);
        close(marksOfSign[sign] ?? []);
      } else if (opens(source, match.index, sign)) {
        openSigns.push(sign);
        active.push(...(marksOfSign[sign] ?? []));
      } else push(sign);
    }
  }
  push(resolveEntities(source.slice(from)));
  return runs;
}

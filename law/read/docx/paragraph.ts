import { plain, sliceRuns, trimRuns, type Run } from "../line";
import { markerOf } from "../recognise/marker";
import { lineEnd } from "./words";

/** True where a line end inside a paragraph only broke a sentence: the words go on. */
const goesOn = (before: string, after: string): boolean =>
  !/[.;:!?]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after) && markerOf(after.trim()) === null;

/** The last tab before a page number at the end of a line; null where there is none. */
const pageNumber = /\t(?=\s*\d{1,4}\s*$)/u;

/** Tabs and rows of spaces as one space; a tab before a page number stays, for it tells a table of contents. */
function tidied(runs: readonly Run[]): Run[] {
  const kept = pageNumber.exec(plain(runs))?.index ?? -1;
  let at = 0;
  let space = true;
  return runs.flatMap((run) => {
    const text = [...run.text]
      .map((char) => {
        const here = at;
        at += char.length;
        if (here === kept) return "\t";
        const blank = char === " " || char === "\t";
        const dropped = blank && space;
        space = blank;
        return dropped ? "" : blank ? " " : char;
      })
      .join("");
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** The lines of a paragraph: it is cut at its line ends, but where one only broke a sentence. */
export function paragraphLines(runs: readonly Run[]): Run[][] {
  const text = plain(runs);
  const lines: Run[][] = [];
  let from = 0;
  for (const part of text.split(lineEnd)) {
    const line = sliceRuns(runs, from, from + part.length);
    const last = lines.at(-1);
    if (last && goesOn(plain(last), part)) last.push({ text: " ", marks: [] }, ...line);
    else lines.push(line);
    from += part.length + lineEnd.length;
  }
  return lines.map((line) => trimRuns(tidied(line))).filter((line) => plain(line).trim() !== "");
}

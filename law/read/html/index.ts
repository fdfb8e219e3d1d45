import type { Doubt } from "../../schema";
import { plain, type SourceLine, type SourceText } from "../line";
import { doubt } from "../recognise/doubts";
import { markerOf } from "../recognise/marker";
import { isTooDeep, parsePage, tagOf, attribute, type HtmlNode } from "./dom";
import { LineGatherer, plainStyle, type LeftOut } from "./lines";
import { elementsOf, pageNotes } from "./notes";
import { pageStyles } from "./styles";

/** The paragraphs of a page, with what was left out; null where it nests too deep. */
export interface HtmlText extends SourceText {
  doubts: Doubt[];
}

/** Joins a marker that stands alone with the words of the next block ("(a)" beside "products …"). */
function joinMarkers(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const text = last ? plain(last.runs).trim() : "";
    const marker = last?.kind === "paragraph" ? markerOf(`${text} `) : null;
    const alone = marker !== null && marker.label.length === text.length;
    if (
      last &&
      alone &&
      line.kind === "paragraph" &&
      markerOf(plain(line.runs)) === null &&
      line.articleId === null
    )
      last.runs = [...last.runs, { text: " ", marks: [] }, ...line.runs];
    else joined.push({ ...line });
  }
  return joined;
}

const leftOutDoubts = (leftOut: LeftOut): Doubt[] => {
  const say = (code: string, count: number, what: string) =>
    count === 0
      ? []
      : [doubt(code, `${what} (${count} in the page).`, { severity: "note", params: { count } })];
  return [
    ...say("navigation-left-out", leftOut.navigation, "Navigation of the page was left out"),
    ...say("images-left-out", leftOut.images, "Images were left out"),
    ...say("hidden-left-out", leftOut.hidden, "Hidden text was left out"),
    ...say(
      "change-marks-left-out",
      leftOut.changeMarks,
      "Marks that show which act changed a passage were left out",
    ),
  ];
};

function factsOf(root: HtmlNode): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const node of elementsOf(root)) {
    if (tagOf(node) === "title" && !facts["title"])
      facts["title"] = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    const name = attribute(node, "name").toLowerCase();
    if (tagOf(node) === "meta" && name !== "") facts[name] = attribute(node, "content");
  }
  return facts;
}

/** The paragraphs of an HTML page; null where its elements nest deeper than any law's. */
export function htmlLines(source: string): HtmlText | null {
  const root = parsePage(source);
  if (isTooDeep(root)) return null;
  const leftOut: LeftOut = { navigation: 0, images: 0, changeMarks: 0, hidden: 0 };
  const gatherer = new LineGatherer({
    styles: pageStyles(source),
    notes: pageNotes(root),
    leftOut,
  });
  gatherer.gather(root, plainStyle);
  gatherer.flush(plainStyle);
  return {
    lines: joinMarkers(gatherer.lines),
    facts: factsOf(root),
    doubts: leftOutDoubts(leftOut),
  };
}

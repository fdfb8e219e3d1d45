import type { Node } from "prosemirror-model";
import { printedProfile } from "../../number";
import { schema, type Doubt, type LawMeta, type Mint, type ReadResult } from "../../schema";
import { legibleText } from "../legible";
import { plain, trimRuns, type SourceText } from "../line";
import { buildBody, type BuiltBody } from "./build";
import { classifyLine, type Item } from "./classify";
import { doubt } from "./doubts";
import { splitFront, type Front } from "./front";
import { headingHabit } from "./headings";
import { linesOfItems } from "./inlineList";
import { makeIdsUnique, type RepeatedNumber } from "./identity";
import { detectLanguage } from "./language";
import { withoutPages } from "./pages";
import { numbersAsUnits } from "./unnamed";
import { contentsAsText, findContents, setQuotationsApart } from "./quoted";
import { preambleDraft } from "./recitals";
import { surveyLines, type Survey } from "./survey";
import { NodeMaker } from "./toNodes";

/** What the caller knows of the law beside its text. */
export interface RecogniseOptions {
  /** BCP 47; found from the text where it is not given. */
  language?: string;
  /** Where the text was taken from, in words. */
  source?: string;
}

/** Classified lines, with the doubts that arose. */
interface Classified {
  items: Item[];
  doubts: Doubt[];
}

function classify(text: SourceText, survey: Survey): Classified {
  const paged = withoutPages(
    text.lines.filter((line) => line.kind === "table" || plain(line.runs).trim() !== ""),
    survey.unnamed || survey.bareNumbers,
  );
  const { lines, doubts } = linesOfItems(paged.lines);
  doubts.unshift(...paged.doubts);
  const first = lines.map((line) => classifyLine(line, survey));
  const named = survey.unnamed ? numbersAsUnits(first) : first;
  if (survey.unnamed)
    doubts.push(
      named.some(({ type }) => type === "unit")
        ? doubt(
            "unit-word-missing",
            "No word such as “Article” was found; numbered paragraphs were taken for articles.",
          )
        : doubt("no-units", "No numbered provision was found; the text was kept as paragraphs."),
    );
  const { items, quotedUnits } = setQuotationsApart(named);
  for (const line of quotedUnits)
    doubts.push(
      doubt(
        "quoted-units",
        `The quotation that begins in line ${line} holds provisions of another law; they were kept as quoted text.`,
        { severity: "note", line, params: { line } },
      ),
    );
  const contents = findContents(items);
  if (!contents) return { items, doubts };
  const line = items[contents.from]?.source.line ?? 1;
  doubts.push(
    doubt(
      "contents-list",
      `The list of provisions from line ${line} on was taken for a table of contents; it was kept as text.`,
      { line, params: { line } },
    ),
  );
  return { items: contentsAsText(items, contents), doubts };
}

/** Index of the first item of the body: the first unit, with the headings that lead to it. */
function bodyStart(items: readonly Item[]): number {
  const first = items.findIndex(({ type }) => type === "unit");
  if (first < 0) return items.findIndex((item) => item.type === "marked");
  let start = first;
  while (
    start > 1 &&
    items[start - 1]?.type === "heading" &&
    (items[start - 1]?.source.level ?? 0) > 1
  )
    start -= 1;
  return start;
}

const repeatedDoubts = (
  repeated: readonly RepeatedNumber[],
  guids: ReadonlyMap<unknown, string>,
): Doubt[] =>
  repeated.map(({ draft, eId }) =>
    doubt(
      "number-repeated",
      `${draft.label ?? eId} in line ${draft.line} bears a number that an earlier provision has; both were kept.`,
      {
        line: draft.line,
        guid: guids.get(draft) ?? null,
        params: { label: draft.label ?? "", line: draft.line, eId },
      },
    ),
  );

const frontNodes = (front: Front, maker: NodeMaker): Node[] => {
  const lines = (items: readonly Item[]) =>
    items.map((item) =>
      item.type === "table"
        ? maker.block({ type: "table", rows: item.source.rows, line: item.source.line })
        : maker.paragraph(trimRuns(item.source.runs)),
    );
  const preface = lines(front.preface);
  if (front.title)
    preface.splice(
      front.titleAt,
      0,
      schema.node("docTitle", null, maker.inline(trimRuns(front.title))),
    );
  return [
    ...(preface.length > 0 ? [schema.node("preface", null, preface)] : []),
    ...(front.preamble.length > 0
      ? [schema.node("preamble", null, maker.content(preambleDraft(front.preamble)))]
      : []),
  ];
};

const metaOf = (
  text: SourceText,
  title: string,
  language: string,
  options: RecogniseOptions,
): LawMeta => {
  const { facts } = text;
  const country = facts["country"]?.toLowerCase() ?? "";
  const date = facts["publication_date"] ?? facts["date"] ?? "";
  return {
    title: title !== "" ? title : (facts["title"] ?? ""),
    language,
    kind: "national",
    country: /^[a-z]{2}$/u.test(country) ? country : null,
    body: null,
    workUri: null,
    date: /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null,
    source: options.source ?? facts["source"] ?? null,
    licence: facts["licence"] ?? facts["license"] ?? null,
    topics: [],
    fictional: false,
  };
};

/** Below this many characters the names of the units tell the language more surely than the letters. */
const shortText = 600;

const unsureDoubts = ({ unsure }: BuiltBody, maker: NodeMaker): Doubt[] =>
  unsure.map(({ label, line, draft }) =>
    doubt(
      "marker-out-of-order",
      `The marker ${label} in line ${line} goes on with no list; it was taken for the beginning of one.`,
      {
        line,
        guid: maker.guids.get(draft) ?? null,
        params: { label, line },
      },
    ),
  );

const headingDoubts = ({ unsureHeadings }: BuiltBody): Doubt[] =>
  unsureHeadings.map((line) =>
    doubt(
      "heading-unsure",
      `The words in line ${line} were taken for a heading; they might be the end of the text above.`,
      { line, params: { line } },
    ),
  );

const repeatedHeadingDoubts = ({ repeatedHeadings }: BuiltBody): Doubt[] => {
  const [first] = repeatedHeadings;
  if (!first) return [];
  const params = { count: repeatedHeadings.length, line: first.line };
  return [
    doubt(
      "headings-repeated",
      `${params.count} headings that stand above their provisions elsewhere were repeated without any, first in line ${first.line}; the repetitions were kept as a list of contents, which is not compared.`,
      { severity: "note", line: first.line, params },
    ),
  ];
};

/** The law that a source text holds: structure, numbers as printed, and everything doubtful. */
export function recognise(
  source: SourceText,
  mint: Mint,
  options: RecogniseOptions = {},
): ReadResult {
  const text = legibleText(source);
  const words = text.lines
    .map(
      ({ runs, rows }) =>
        plain(runs) +
        rows
          .flat()
          .flatMap(({ paragraphs }) => paragraphs.map(plain))
          .join(" "),
    )
    .join("\n");
  if (words.trim() === "")
    return {
      ok: false,
      reason: "not-a-law",
      message: "The file holds no text.",
      params: {},
      line: null,
    };
  const detected = options.language ?? detectLanguage(words);
  const survey = surveyLines(text.lines, detected);
  const { items, doubts } = classify(text, survey);
  const named = survey.compiled.vocabulary.language;
  const language = detected === "und" || words.length < shortText ? named : detected;
  if (detected === "und")
    doubts.unshift(
      doubt("language-unsure", `The language could not be told; ${language} was assumed.`, {
        params: { language },
      }),
    );

  const start = bodyStart(items);
  const front = splitFront(
    items.slice(0, start < 0 ? items.length : start),
    survey.compiled.vocabulary,
  );
  const bodyItems = start < 0 ? [] : items.slice(start);
  const built = buildBody(bodyItems, headingHabit(bodyItems), survey.compiled.vocabulary);
  const repeated = makeIdsUnique(built.body, built.annexes);

  const maker = new NodeMaker(mint);
  const doc = schema.node("doc", { lang: language, profile: printedProfile(language).id }, [
    ...frontNodes(front, maker),
    schema.node("body", null, maker.content(built.body)),
    ...built.annexes.map((annex) => maker.annex(annex)),
  ]);
  const title = plain(front.title ?? []).trim();
  if (title === "" && !text.facts["title"])
    doubts.push(doubt("title-missing", "No title was found."));
  doubts.push(
    ...repeatedDoubts(repeated, maker.guids),
    ...unsureDoubts(built, maker),
    ...headingDoubts(built),
    ...repeatedHeadingDoubts(built),
  );
  return { ok: true, meta: metaOf(text, title, language, options), doc, doubts };
}

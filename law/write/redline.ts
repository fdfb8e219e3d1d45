import {
  placeName,
  rowsOf,
  type ComparedUnit,
  type Comparison,
  type Hunk,
  type Match,
  type ParagraphDiff,
  type Row,
  type Substance,
  type TellingLanguage,
} from "../compare";
import { escapeHtml, htmlPage } from "./page";
import { filled, redlineWords, tellingLanguageOf, type RedlineWords } from "./redlineWords";

/** A comparison with the words in which it is told. */
interface Telling {
  comparison: Comparison;
  words: RedlineWords;
  telling: TellingLanguage;
  /** Paragraphs of inserted and deleted units of which some words stand elsewhere, by side and unit. */
  carried: ReadonlyMap<string, readonly ParagraphDiff[]>;
}

/** Words that only stand elsewhere now: neither struck through nor underlined, with the place. */
function movedHtml({ op, text, movedFrom, movedTo }: Hunk, told: Telling): string | null {
  const { comparison, words, telling } = told;
  const [units, at, pattern, sign] =
    op === "delete"
      ? ([comparison.new, movedTo, words.movedTo, "→"] as const)
      : ([comparison.old, movedFrom, words.movedFrom, "←"] as const);
  if (at === undefined) return null;
  const place = escapeHtml(filled(pattern, { place: placeName(units, at, telling) }));
  const kind = op === "delete" ? "away" : "here";
  return `<span class="moved ${kind}">${escapeHtml(text)}<small> [${sign} ${place}]</small></span>`;
}

/** What a change flips, as a sign with its explanation behind the words. */
const alarmHtml = (substance: readonly Substance[], { words }: Telling): string => {
  const flips = substance.map(
    ({ kind, from, to }) => `${words.kinds[kind]}: ${from || "–"} → ${to || "–"}`,
  );
  return flips.length === 0
    ? ""
    : `<strong class="alarm" title="${escapeHtml(flips.join("; "))}">!</strong>`;
};

/** Words with their changes. `ins` is underlined and `del` struck through: colour is not needed to tell them. */
function hunksHtml(hunks: readonly Hunk[], told: Telling): string {
  let html = "";
  let flipped: Substance[] = [];
  hunks.forEach((hunk, at) => {
    const { op, text, substance = [] } = hunk;
    if (op === "equal") {
      html += escapeHtml(text);
      return;
    }
    flipped.push(...substance);
    html += movedHtml(hunk, told) ?? whole(text, op);
    const next = hunks[at + 1];
    if (next && next.op !== "equal") return;
    html += alarmHtml(flipped, told);
    flipped = [];
  });
  return html;
}

const whole = (text: string, op: "delete" | "insert"): string => {
  const tag = op === "delete" ? "del" : "ins";
  return text === "" ? "" : `<${tag}>${escapeHtml(text)}</${tag}>`;
};

const labelOf = ({ label, eId }: ComparedUnit): string => label || eId;

const nameOf = (units: readonly ComparedUnit[], indexes: readonly number[]): string =>
  indexes.map((index) => labelOf(units[index]!)).join(" + ");

const section = (depth: number, head: string, paragraphs: readonly string[]): string =>
  `<section style="margin-inline-start:${depth * 1.25}rem">\n<p>${head}</p>\n${paragraphs.join("\n")}\n</section>`;

const paragraphHtml = ({ kind, hunks }: ParagraphDiff, told: Telling): string =>
  `<p${kind === "text" ? "" : ` class="${kind}"`}>${hunksHtml(hunks, told)}</p>`;

const attributesHtml = ({ attributes }: Match, { words }: Telling): string[] =>
  attributes.map(
    ({ name, from, to }) =>
      `<p><small>${escapeHtml(name)}: ${escapeHtml(filled(words.becomes, { from: from || "–", to: to || "–" }))}</small></p>`,
  );

function matchHtml(row: Row & { kind: "match" }, told: Telling): string {
  const { old, new: now, matches } = told.comparison;
  const match = matches[row.match]!;
  const unit = now[row.new]!;
  const first = match.new[0] === row.new;
  const [before, after] = [nameOf(old, match.old), labelOf(unit)];
  const label =
    before === after ? escapeHtml(after) : `${whole(before, "delete")} ${whole(after, "insert")}`;
  const heading =
    first && match.heading.length > 0
      ? hunksHtml(match.heading, told)
      : first
        ? escapeHtml(unit.heading)
        : whole(unit.heading, "insert");
  const kinds = match.classes.filter((name) => name !== "kept" && name !== "changed");
  const note =
    kinds.length > 0
      ? ` <small>[${kinds.map((name) => escapeHtml(told.words.classes[name])).join("; ")}]</small>`
      : "";
  // Headings of what was merged into this unit are gone.
  const gone = first
    ? match.old
        .slice(1)
        .flatMap((at) => (old[at]!.heading ? [`<p>${whole(old[at]!.heading, "delete")}</p>`] : []))
    : [];
  const paragraphs =
    match.paragraphs.length > 0
      ? row.paragraphs.map((one) => paragraphHtml(one, told))
      : unit.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const attributes = first ? attributesHtml(match, told) : [];
  return section(unit.depth, `<strong>${label}</strong> ${heading}${note}`, [
    ...gone,
    ...attributes,
    ...paragraphs,
  ]);
}

function aloneHtml(side: "old" | "new", index: number, told: Telling): string {
  const unit = told.comparison[side][index]!;
  const op = side === "old" ? "delete" : "insert";
  const carried = told.carried.get(`${side} ${index}`);
  return section(
    unit.depth,
    `<strong>${whole(labelOf(unit), op)}</strong> ${whole(unit.heading, op)}`,
    carried
      ? carried.map((one) => paragraphHtml(one, told))
      : unit.paragraphs.map((text) => `<p>${whole(text, op)}</p>`),
  );
}

/** Where a provision stood that is told elsewhere. */
function awayHtml({ match, old }: Row & { kind: "moved-away" }, told: Telling): string {
  const { comparison, words, telling } = told;
  const from = placeName(comparison.old, old, telling);
  const to = placeName(comparison.new, comparison.matches[match]!.new[0]!, telling);
  return section(
    comparison.old[old]!.depth,
    `<small>[${escapeHtml(filled(words.movedAway, { from, to }))}]</small>`,
    [],
  );
}

const rowHtml = (row: Row, told: Telling): string => {
  switch (row.kind) {
    case "match":
      return matchHtml(row, told);
    case "inserted":
      return aloneHtml("new", row.new, told);
    case "deleted":
      return aloneHtml("old", row.old, told);
    case "moved-away":
      return awayHtml(row, told);
  }
};

/** Where the comparison stopped short, and what it shows there. */
function limitsHtml({ comparison, words, telling }: Telling): string[] {
  if (comparison.status === "complete") return [];
  const places = comparison.limits.map((limit) => {
    const [units, at] =
      limit.new !== null ? [comparison.new, limit.new] : [comparison.old, limit.old];
    const place = at === null ? "" : `${placeName(units, at, telling)}: `;
    return `<li>${escapeHtml(place + words.limits[limit.reason])}</li>`;
  });
  return [
    `<div role="alert"><p>${escapeHtml(words.incomplete)}</p><ul>${places.join("")}</ul></div>`,
  ];
}

/** Constant renumberings, each told once. */
const renumberingsHtml = ({ comparison: { old, new: now, renumberings }, words }: Telling) =>
  renumberings.map(
    (run) =>
      `<p><small>${escapeHtml(
        filled(words.renumbered, {
          from: labelOf(old[run.old[0]]!),
          fromEnd: labelOf(old[run.old[1]]!),
          to: labelOf(now[run.new[0]]!),
          toEnd: labelOf(now[run.new[1]]!),
        }),
      )}</small></p>`,
  );

function notComparedHtml({ comparison, words, telling }: Telling): string[] {
  if (comparison.notCompared.length === 0) return [];
  const items = comparison.notCompared.map(({ side, unit, reason }) => {
    const place = unit === null ? "" : `, ${placeName(comparison[side], unit, telling)}`;
    return `<li>${escapeHtml(`${words.sides[side]}${place}: ${words.reasons[reason]}`)}</li>`;
  });
  return [`<h2>${escapeHtml(words.notCompared)}</h2>`, `<ul>${items.join("")}</ul>`];
}

const behind = new Set(["conclusions", "annex"]);

/** Text around the provisions, before the body or behind it. */
const framesHtml = (isBehind: boolean, told: Telling): string[] =>
  told.comparison.frame
    .filter(({ place }) => behind.has(place) === isBehind)
    .flatMap(({ place, paragraphs }) => [
      `<p><small>[${escapeHtml(told.words.frame[place])}]</small></p>`,
      ...paragraphs.map((one) => paragraphHtml(one, told)),
    ]);

const legendHtml = ({ words: { legend } }: Telling): string =>
  `<p><small><del>${escapeHtml(legend.deleted)}</del> · <ins>${escapeHtml(legend.inserted)}</ins> · <span class="moved here">${escapeHtml(legend.moved)}</span> · <strong class="alarm">!</strong> ${escapeHtml(legend.alarm)}</small></p>`;

const style =
  "ins{background:#e3f4e3;text-decoration:underline}del{background:#fbe5e5;text-decoration:line-through}small{color:#555}.moved{background:#eef0fb;border-block-end:2px dotted #555}.away{color:#555}.alarm{color:#8a1c00;padding-inline:.15em}.cell,.footnote{margin-inline-start:1.5rem}.footnote{font-size:.9em}";

/**
 * A comparison as one HTML page in the order of the new text: what was deleted
 * stands where it stood, what only moved is told with its other place and never
 * as deleted or new. Every word of both texts is on it. Notes are in Russian or
 * French for a law in that language, else in English.
 */
export function writeRedline(comparison: Comparison, title: string, language: string): string {
  const telling = tellingLanguageOf(language);
  const told: Telling = {
    comparison,
    telling,
    words: redlineWords[telling],
    carried: new Map(
      comparison.carried.map(({ side, unit, paragraphs }) => [`${side} ${unit}`, paragraphs]),
    ),
  };
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...limitsHtml(told),
    legendHtml(told),
    ...renumberingsHtml(told),
    ...framesHtml(false, told),
    ...rowsOf(comparison).map((row) => rowHtml(row, told)),
    ...framesHtml(true, told),
    ...notComparedHtml(told),
  ];
  return htmlPage({ title, language, style, body });
}

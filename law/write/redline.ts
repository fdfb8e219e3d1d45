import type { ComparedUnit, Comparison, Hunk, Match, ParagraphDiff } from "../compare";
import { escapeHtml, htmlPage } from "./page";

const tags: Record<Hunk["op"], string | null> = { equal: null, delete: "del", insert: "ins" };

/** Words with their changes. `ins` is underlined and `del` struck through: colour is not needed to tell them. */
const hunksHtml = (hunks: readonly Hunk[]): string =>
  hunks
    .map(({ op, text }) => {
      const tag = tags[op];
      return tag === null ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`;
    })
    .join("");

const whole = (text: string, op: Hunk["op"]): string =>
  text === "" ? "" : hunksHtml([{ op, text }]);

const nameOf = (units: readonly ComparedUnit[], indexes: readonly number[]): string =>
  indexes.map((index) => units[index]?.label || units[index]?.eId || "").join(" + ");

const section = (depth: number, head: string, paragraphs: readonly string[]): string =>
  `<section style="margin-inline-start:${depth * 1.25}rem">\n<p>${head}</p>\n${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}\n</section>`;

const paragraphHtml = ({ hunks }: ParagraphDiff): string => hunksHtml(hunks);

function matchHtml(match: Match, { old, new: now }: Comparison): string {
  const unit = now[match.new[0] ?? -1];
  const [before, after] = [nameOf(old, match.old), nameOf(now, match.new)];
  const label =
    before === after ? escapeHtml(after) : `${whole(before, "delete")} ${whole(after, "insert")}`;
  const heading =
    match.heading.length > 0 ? hunksHtml(match.heading) : escapeHtml(unit?.heading ?? "");
  const kinds = match.classes.filter((name) => name !== "kept" && name !== "changed");
  const note = kinds.length > 0 ? ` <small>[${kinds.join(", ")}]</small>` : "";
  const equal = match.new.flatMap((index) => now[index]?.paragraphs.map(escapeHtml) ?? []);
  const paragraphs = match.paragraphs.length > 0 ? match.paragraphs.map(paragraphHtml) : equal;
  return section(unit?.depth ?? 0, `<strong>${label}</strong> ${heading}${note}`, paragraphs);
}

const aloneHtml = (unit: ComparedUnit, op: "delete" | "insert"): string =>
  section(
    unit.depth,
    `<strong>${whole(unit.label || unit.eId, op)}</strong> ${whole(unit.heading, op)}`,
    unit.paragraphs.map((text) => whole(text, op)),
  );

/** Deleted units by the old unit that they stood behind; -1 before all. */
function deletedBehind({ old, deleted }: Comparison): Map<number, ComparedUnit[]> {
  const gone = new Set(deleted);
  const behind = new Map<number, ComparedUnit[]>();
  let last = -1;
  old.forEach((unit, index) => {
    if (!gone.has(index)) last = index;
    else behind.set(last, [...(behind.get(last) ?? []), unit]);
  });
  return behind;
}

function bodyHtml(comparison: Comparison): string[] {
  const behind = deletedBehind(comparison);
  const goneAfter = (index: number) =>
    (behind.get(index) ?? []).map((unit) => aloneHtml(unit, "delete"));
  const matchAt = new Map(comparison.matches.map((match) => [match.new[0], match]));
  const inserted = new Set(comparison.inserted);
  const parts = comparison.new.flatMap((unit, index) => {
    if (inserted.has(index)) return [aloneHtml(unit, "insert")];
    const match = matchAt.get(index);
    return match ? [matchHtml(match, comparison), ...match.old.flatMap(goneAfter)] : [];
  });
  return [...goneAfter(-1), ...parts];
}

const limitsHtml = ({ status, limits }: Comparison): string =>
  status === "complete"
    ? ""
    : `<p role="alert">The comparison is not complete: ${limits.map(({ reason }) => escapeHtml(reason)).join("; ")}.</p>`;

const style =
  "ins{background:#e3f4e3;text-decoration:underline}del{background:#fbe5e5;text-decoration:line-through}small{color:#555}";

/**
 * A comparison as one HTML page in the order of the new text: what was deleted
 * stands where it stood. Every word of both texts is on it.
 */
export function writeRedline(comparison: Comparison, title: string, language: string): string {
  const frame = comparison.frame.flatMap(({ paragraphs }) =>
    paragraphs.map((one) => `<p>${paragraphHtml(one)}</p>`),
  );
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    limitsHtml(comparison),
    ...frame,
    ...bodyHtml(comparison),
  ];
  return htmlPage({ title, language, style, body: body.filter(Boolean) });
}

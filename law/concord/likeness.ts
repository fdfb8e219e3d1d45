import { textDiff, wordsOf, type Hunk, type ParagraphDiff, type Substance } from "../compare";
import { instantiated, isAlternative, promptsOf } from "./blank";
import type { Reason } from "./concordance";

/** What the words of linked sentences say when they are laid side by side. */
export interface Reading {
  /** Flips in sentences that otherwise read alike; blanks do not count. */
  flips: Substance[];
  /** Blanks of the baseline and what the national law put there. */
  filled: Reason[];
  /** True where nothing differs but blanks, references and typography. */
  sameWords: boolean;
  /** Letters of the national sentences, and how many of both sides differ; blanks do not count. */
  letters: number;
  changed: number;
}

/** Conditions that were tied by "and" and are tied by "or" count; a further "and" in a longer list does not. */
const tells = ({ kind, from, to }: Substance): boolean =>
  kind !== "reference" && (kind !== "connective" || (from !== "" && to !== ""));

/** Sentences of which less is kept are different rules, whose words do not flip one another. */
const keptFrom = 0.7;
/** A national sentence of which more goes beyond is no version of the baseline's: what it adds flips nothing. */
const addedUpTo = 0.3;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").length;

const lettersIn = ({ hunks }: ParagraphDiff, op: Hunk["op"]) =>
  hunks.filter((hunk) => hunk.op === op).reduce((sum, { text }) => sum + lettersOf(text), 0);

/** The hunk that stands for the same place on the other side. */
const twinOf = ({ hunks }: ParagraphDiff, at: number): Hunk | undefined => {
  const other = hunks[at]!.op === "delete" ? hunks[at + 1] : hunks[at - 1];
  return other && other.op !== "equal" && other.op !== hunks[at]!.op ? other : undefined;
};

const hasBlank = (hunk: Hunk | undefined) => hunk !== undefined && promptsOf(hunk.text).length > 0;

/** Reads one baseline sentence beside a national one. */
function readPair(from: string, to: string, language: string, into: Reading): void {
  const chosen = instantiated(from, new Set(wordsOf(to)), isAlternative);
  const { paragraphs } = textDiff(
    [{ kind: "text", text: chosen, unit: null }],
    [{ kind: "text", text: to, unit: null }],
    language,
  );
  for (const paragraph of paragraphs) {
    const [equal, gone, come] = (["equal", "delete", "insert"] as const).map((op) =>
      lettersIn(paragraph, op),
    ) as [number, number, number];
    const blanks = promptsOf(chosen).reduce((sum, prompt) => sum + lettersOf(prompt), 0);
    const kept = paragraph.missing === null && equal / (equal + gone - blanks || 1) >= keptFrom;
    const beyond = come / (equal + come || 1) > addedUpTo;
    paragraph.hunks.forEach((hunk, at) => {
      if (hunk.op === "equal" || hunk.typographic) return;
      const twin = twinOf(paragraph, at);
      if (hunk.op === "delete")
        for (const prompt of promptsOf(hunk.text))
          into.filled.push({
            code: "blank-filled",
            params: { prompt, value: twin?.text.trim() ?? "" },
          });
      if (hasBlank(hunk) || hasBlank(twin)) return;
      into.sameWords = false;
      into.changed += lettersOf(hunk.text);
      if (!kept || !hunk.substance || (beyond && hunk.op === "insert" && !twin)) return;
      into.flips.push(...hunk.substance.filter(tells));
    });
  }
}

/** Lays linked sentences side by side, pair by pair. */
export function readTogether(
  pairs: readonly { baseline: string; national: string }[],
  language: string,
): Reading {
  const reading: Reading = { flips: [], filled: [], sameWords: true, letters: 0, changed: 0 };
  for (const { baseline, national } of pairs) {
    reading.letters += lettersOf(national);
    if (baseline !== national) readPair(baseline, national, language, reading);
  }
  return reading;
}

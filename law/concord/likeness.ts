import { textDiff, wordsOf, type Hunk, type ParagraphDiff, type Substance } from "../compare";
import { instantiated, isAlternative, promptsOf } from "./blank";
import type { Reason } from "./concordance";
import type { Reading as Sentence, Vocabulary } from "./term";

/** What the words of linked sentences say when they are laid side by side. */
export interface Reading {
  /** Flips in sentences that otherwise read alike; blanks do not count. */
  flips: Substance[];
  /** Blanks of the baseline and what the national law put there. */
  filled: Reason[];
  /** True where nothing differs but blanks, references and typography. */
  sameWords: boolean;
  /** Letters of the national sentences, and how many of both sides differ at least; blanks do not count. */
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

/** Letters of the words that both have, however they are ordered: no comparison finds more that is equal. */
function lettersShared(a: Sentence, b: Sentence, printed: Vocabulary["printed"]): number {
  const there = new Map<number, number>();
  for (const word of b.words) there.set(word, (there.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a.words) {
    const left = there.get(word) ?? 0;
    if (left === 0) continue;
    there.set(word, left - 1);
    shared += lettersOf(printed(word));
  }
  return shared;
}

const blank = (letters: number): Reading => ({
  flips: [],
  filled: [],
  sameWords: true,
  letters,
  changed: 0,
});

/** Reads one baseline sentence beside a national one, word by word. */
function readWords(from: string, to: string, language: string): Reading {
  const reading = blank(lettersOf(to));
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
          reading.filled.push({
            code: "blank-filled",
            params: { prompt, value: twin?.text.trim() ?? "" },
          });
      if (hasBlank(hunk) || hasBlank(twin)) return;
      reading.sameWords = false;
      reading.changed += lettersOf(hunk.text);
      if (!kept || !hunk.substance || (beyond && hunk.op === "insert" && !twin)) return;
      reading.flips.push(...hunk.substance.filter(tells));
    });
  }
  return reading;
}

/** Reads a pair; word by word only where so much is shared that a word could flip. */
function readPair(from: Sentence, to: Sentence, { printed, language }: Tongue): Reading {
  const letters = lettersOf(to.text);
  if (from.text === to.text) return blank(letters);
  if (!from.text.includes("[")) {
    const wanted = lettersOf(from.text);
    const shared = lettersShared(from, to, printed);
    if (shared / (wanted || 1) < keptFrom)
      return { ...blank(letters), sameWords: false, changed: wanted + letters - 2 * shared };
  }
  return readWords(from.text, to.text, language);
}

type Tongue = Pick<Vocabulary, "printed" | "language">;

/** What pairs of sentences said, by both of them; forgotten with either. */
const known = new WeakMap<Sentence, WeakMap<Sentence, Reading>>();

function remembered(from: Sentence, to: Sentence, tongue: Tongue): Reading {
  const beside = known.get(from) ?? new WeakMap<Sentence, Reading>();
  known.set(from, beside);
  const before = beside.get(to);
  if (before) return before;
  const made = readPair(from, to, tongue);
  beside.set(to, made);
  return made;
}

/** Lays linked sentences of one language side by side, pair by pair. */
export function readTogether(
  pairs: readonly { baseline: Sentence; national: Sentence }[],
  tongue: Tongue,
): Reading {
  const whole = blank(0);
  for (const { baseline, national } of pairs) {
    const reading = remembered(baseline, national, tongue);
    whole.flips.push(...reading.flips);
    whole.filled.push(...reading.filled);
    whole.sameWords &&= reading.sameWords;
    whole.letters += reading.letters;
    whole.changed += reading.changed;
  }
  return whole;
}

import { wordsBetweenSigns } from "./flat";
import { addRun, cutRuns, joinRuns, type Run } from "./runs";
import type { Stretch } from "./stretch";

/** Words fewer characters long are known again within one commit alone: they come up by chance. */
const shortest = 8;
/** Characters of what is remembered as a whole, beside the words in it. */
const longest = 20_000;
/** Pieces of words that are remembered after they were taken away; older ones are forgotten. */
const most = 1000;

/**
 * Words that were taken away, and who wrote them: when the same words come back, by undo, by a move
 * or from the clipboard, they are their first author's again.
 */
export class Removed {
  readonly #kept: Map<string, readonly Run[]>;
  #commit = "";
  #inCommit = new Map<string, readonly Run[]>();

  constructor(kept: Iterable<readonly [string, readonly Run[]]> = []) {
    this.#kept = new Map(kept);
  }

  /** What is remembered, the oldest first. */
  entries(): (readonly [string, readonly Run[]])[] {
    return [...this.#kept];
  }

  /** Remembers the words of a stretch that a commit takes away. */
  take({ text, runs }: Stretch, commit: string): void {
    this.#enter(commit);
    for (const { 0: words, index } of text.matchAll(wordsBetweenSigns)) {
      const whose = cutRuns(runs, index, index + words.length);
      this.#inCommit.set(words, whose);
      this.#keep(words, whose);
    }
    // As a whole too: short headings in it come back with the rest.
    if (text.length <= longest) this.#keep(text, runs);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= most) break;
      this.#kept.delete(oldest);
    }
  }

  /** Whose a text is that a commit brings: of `origin`, but for the words that come back. */
  whose(text: string, origin: number, commit: string): Run[] {
    this.#enter(commit);
    const whole = this.#kept.get(text);
    if (whole) return [...whole];
    const runs: Run[] = [];
    let at = 0;
    for (const { 0: words, index } of text.matchAll(wordsBetweenSigns)) {
      const known = this.#inCommit.get(words) ?? this.#kept.get(words);
      if (!known) continue;
      addRun(runs, index - at, origin);
      for (const { size, origin: first } of known) addRun(runs, size, first);
      at = index + words.length;
    }
    return joinRuns(runs, [{ size: text.length - at, origin }]);
  }

  #keep(text: string, runs: readonly Run[]): void {
    if (text.length < shortest) return;
    this.#kept.delete(text);
    this.#kept.set(text, runs);
  }

  #enter(commit: string): void {
    if (commit === this.#commit) return;
    this.#commit = commit;
    this.#inCommit = new Map();
  }
}

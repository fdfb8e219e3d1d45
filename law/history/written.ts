import type { Node } from "prosemirror-model";
import { ReplaceAroundStep, ReplaceStep, type Step } from "prosemirror-transform";
import { flatDoc, flatSlice, isSign } from "./flat";
import { cutRuns, joinRuns, type Run } from "./runs";
import { Removed } from "./removed";
import { Pieces, type Stretch } from "./stretch";

/** What `Written` was at some head, as it is stored: with the text at that head it goes on from there. */
export interface WrittenState {
  runs: readonly Run[];
  /** Words that were taken away and may come back, with whose they were. */
  removed: readonly (readonly [string, readonly Run[]])[];
}

/** Which session of edits a step is of, and which commit. */
export interface StepSource {
  /** Greater than 0. */
  origin: number;
  commit: string;
}

/**
 * Who wrote which words of a text: each position has one origin. It follows the steps alone, one
 * after the other, without building a document, so that a log of 100,000 steps is read in about a
 * second. What is replaced by itself stays its author's; so do words that are taken away and come
 * back, by a move or by undo. Words that are copied are of whoever put them there.
 */
export class Written {
  readonly #text: Pieces;
  readonly #removed: Removed;

  /** Everything in `doc` is of origin 0, or of those that `state` kept for this very document. */
  constructor(doc: Node, state?: WrittenState) {
    const text = flatDoc(doc);
    const runs = state?.runs ?? [{ size: text.length, origin: 0 }];
    this.#text = new Pieces({ text, runs });
    this.#removed = new Removed(state?.removed);
  }

  /** Follows one step. Throws RangeError where it lies outside of the text. */
  take(step: Step, source: StepSource): void {
    if (step instanceof ReplaceStep) {
      this.#replace(step.from, step.to, flatSlice(step.slice), source);
    } else if (step instanceof ReplaceAroundStep) {
      const brought = flatSlice(step.slice);
      this.#replace(step.gapTo, step.to, brought.slice(step.insert), source);
      this.#replace(step.from, step.gapFrom, brought.slice(0, step.insert), source);
    }
  }

  /** The text, one character for each position of the document, and its runs. */
  whole(): Stretch {
    return this.#text.whole();
  }

  /** To be stored. */
  state(): WrittenState {
    return { runs: this.whole().runs, removed: this.#removed.entries() };
  }

  #replace(from: number, to: number, brought: string, source: StepSource): void {
    if (from === to && brought === "") return;
    this.#text.splice(from, to, (removed) => {
      this.#removed.take(removed, source.commit);
      return { text: brought, runs: this.#whose(removed, brought, source) };
    });
  }

  #whose(removed: Stretch, brought: string, { origin, commit }: StepSource): Run[] {
    const before = sameStart(removed.text, brought);
    const after = sameEnd(removed.text.slice(before), brought.slice(before));
    const middle = brought.slice(before, brought.length - after);
    const length = removed.text.length;
    return joinRuns(
      cutRuns(removed.runs, 0, before),
      this.#removed.whose(middle, origin, commit),
      cutRuns(removed.runs, length - after, length),
    );
  }
}

/** Parts of words are not told apart: who wrote "law" did not write half of "lawful". */
const endsWord = (character: string | undefined): boolean =>
  character === undefined || isSign(character) || /\s/.test(character);

/** Length of what two texts have in common at their starts, in whole words. */
function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  if (length === a.length && length === b.length) return length;
  while (length > 0 && !endsWord(b[length - 1])) length--;
  return length;
}

/** The same at their ends. */
function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-length - 1) === b.at(-length - 1))
    length++;
  while (length > 0 && !endsWord(b.at(-length))) length--;
  return length;
}

import { cutRuns, joinRuns, type Run } from "./runs";

/** A flat text and where each position of it came from. */
export interface Stretch {
  text: string;
  runs: readonly Run[];
}

/** Positions that one piece of a long text holds at most: a splice copies one piece. */
const longestPiece = 8192;

/** A long flat text in pieces, so that a splice costs the same wherever it is. */
export class Pieces {
  #pieces: Stretch[];

  constructor(whole: Stretch) {
    this.#pieces = pieces(whole);
  }

  /** Puts `by` in place of the positions from `from` to `to`; gives what stood there. Throws outside the text. */
  splice(from: number, to: number, by: (removed: Stretch) => Stretch): void {
    const { index, start } = this.#find(from);
    const taken: Stretch[] = [];
    let length = 0;
    while (start + length < to || taken.length === 0) {
      const piece = this.#pieces[index + taken.length];
      if (!piece) throw new RangeError(`Position ${to} is outside of the text`);
      taken.push(piece);
      length += piece.text.length;
    }
    const [whole] = taken.length === 1 ? taken : [join(taken)];
    if (!whole) return;
    const [a, b] = [from - start, to - start];
    const middle = by({ text: whole.text.slice(a, b), runs: cutRuns(whole.runs, a, b) });
    const made = {
      text: whole.text.slice(0, a) + middle.text + whole.text.slice(b),
      runs: joinRuns(cutRuns(whole.runs, 0, a), middle.runs, cutRuns(whole.runs, b, length)),
    };
    if (taken.length === 1 && made.text.length <= longestPiece) this.#pieces[index] = made;
    else this.#pieces.splice(index, taken.length, ...pieces(made));
  }

  whole(): Stretch {
    return join(this.#pieces);
  }

  #find(position: number): { index: number; start: number } {
    let start = 0;
    for (const [index, { text }] of this.#pieces.entries()) {
      const last = index === this.#pieces.length - 1;
      if (position < start + text.length || last) return { index, start };
      start += text.length;
    }
    throw new RangeError(`Position ${position} is outside of the text`);
  }
}

function pieces({ text, runs }: Stretch): Stretch[] {
  const half = longestPiece / 2;
  const count = Math.max(1, Math.ceil(text.length / half));
  if (count === 1) return [{ text, runs }];
  const all: Stretch[] = [];
  // Each piece takes its runs from where the one before ended: a long text has many.
  let at = 0;
  let left = 0;
  let open: Run[] = [];
  let room = half;
  const close = () => {
    all.push({ text: text.slice(at, at + half - room), runs: open });
    at += half - room;
    [open, room] = [[], half];
  };
  for (const run of runs) {
    for (left = run.size; left > 0;) {
      const size = Math.min(left, room);
      open.push({ size, origin: run.origin });
      room -= size;
      left -= size;
      if (room === 0) close();
    }
  }
  if (open.length > 0) close();
  return all;
}

const join = (list: readonly Stretch[]): Stretch => ({
  text: list.map(({ text }) => text).join(""),
  runs: joinRuns(...list.map(({ runs }) => runs)),
});

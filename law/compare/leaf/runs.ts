/**
 * Which pieces of two short stretches stay, chosen so that what stays can be
 * read: runs of words, not words. A plain longest common subsequence keeps
 * stop words here and there between the changes; these islands are dissolved
 * afterwards, and with them words that another choice would have kept.
 */

/** Cells of the table, pieces of the one times pieces of the other: about 1 ms. Past it there is no table. */
export const mostCells = 100_000;

/** What a run must be worth, in words: one of three words is, one of two is not. */
const runCost = 2.1;
/** Worth of a sign beside that of a word: it only decides between choices that keep as many words. */
const signWorth = 0.001;

const skipA = 0;
const skipB = 1;
const begin = 2;
/** Set where a run that came up to a cell goes on through it. */
const goOn = 4;

/**
 * The pairs of pieces that stay, in order, as a flat list a, b, a, b …. Pieces
 * stay where their keys are equal; `isWord` says which pieces of `a` are words. Maximal
 * in words kept less the cost of each run. Quadratic in time.
 */
export function stayingPairs(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  isWord: (at: number) => boolean,
): number[] {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return [];
  const width = m + 1;
  const steps = new Uint8Array((n + 1) * width);
  // Best worth of what is left from a cell on: outside of a run, and inside of one.
  let outside = new Float64Array(width);
  let inside = new Float64Array(width);
  let outsideBelow = new Float64Array(width);
  let insideBelow = new Float64Array(width);
  steps.fill(skipB, n * width);
  for (let i = n - 1; i >= 0; i--) {
    [outside, outsideBelow, inside, insideBelow] = [outsideBelow, outside, insideBelow, inside];
    const key = a[i]!;
    const worth = isWord(i) ? 1 : signWorth;
    outside[m] = 0;
    inside[m] = 0;
    steps[i * width + m] = skipA;
    for (let j = m - 1; j >= 0; j--) {
      const down = outsideBelow[j]!;
      const right = outside[j + 1]!;
      let best = down >= right ? down : right;
      let step = down >= right ? skipA : skipB;
      let held = best;
      if (key === b[j]) {
        const through = worth + insideBelow[j + 1]!;
        if (through - runCost > best) {
          best = through - runCost;
          step = begin;
        }
        held = best;
        if (through >= best) {
          held = through;
          step |= goOn;
        }
      }
      outside[j] = best;
      inside[j] = held;
      steps[i * width + j] = step;
    }
  }
  return walked(steps, n, m);
}

function walked(steps: Uint8Array, n: number, m: number): number[] {
  const pairs: number[] = [];
  let inRun = false;
  for (let i = 0, j = 0; i < n && j < m;) {
    const step = steps[i * (m + 1) + j]!;
    if ((inRun && step & goOn) || (step & 3) === begin) {
      pairs.push(i++, j++);
      inRun = true;
    } else {
      inRun = false;
      if ((step & 3) === skipA) i++;
      else j++;
    }
  }
  return pairs;
}

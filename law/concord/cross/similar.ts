/**
 * Likeness of every baseline text with every national text, as cosines of
 * weighted terms, set against how alike each is with its best neighbours: a
 * text that resembles everything counts for less.
 */

/** Neighbours whose mean likeness is what a text has with anything. */
const neighbours = 4;

const weighted = (texts: readonly string[]) => {
  const bags = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const term of text.split(" ")) if (term) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  });
  return bags;
};

/** Rows of baseline texts, columns of national texts; texts are terms joined by spaces. */
export function cosines(baseline: readonly string[], national: readonly string[]): Float64Array[] {
  const [bagsA, bagsB] = [weighted(baseline), weighted(national)];
  const seen = new Map<string, number>();
  for (const bag of [...bagsA, ...bagsB])
    for (const term of bag.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const total = bagsA.length + bagsB.length;
  const vector = (bag: ReadonlyMap<string, number>) => {
    let squares = 0;
    const values = [...bag].map(([term, count]) => {
      const value = Math.log(1 + total / seen.get(term)!) * (1 + Math.log(count));
      squares += value * value;
      return [term, value] as const;
    });
    const length = Math.sqrt(squares) || 1;
    return values.map(([term, value]) => [term, value / length] as const);
  };
  const postings = new Map<string, [number, number][]>();
  bagsB.map(vector).forEach((values, column) => {
    for (const [term, value] of values) {
      const list = postings.get(term);
      if (list) list.push([column, value]);
      else postings.set(term, [[column, value]]);
    }
  });
  return bagsA.map((bag) => {
    const row = new Float64Array(national.length);
    for (const [term, value] of vector(bag))
      for (const [column, other] of postings.get(term) ?? [])
        row[column] = row[column]! + value * other;
    return row;
  });
}

const meanOfBest = (values: readonly number[]): number => {
  const best = [...values].sort((x, y) => y - x).slice(0, neighbours);
  return best.reduce((sum, value) => sum + value, 0) / (best.length || 1);
};

/** Each value less what its row and its column have with anything. About 0 for a stranger. */
export function standingOut(rows: readonly Float64Array[]): Float64Array[] {
  const columns = rows[0]?.length ?? 0;
  const ofRow = rows.map((row) => meanOfBest([...row]));
  const ofColumn = Array.from({ length: columns }, (_, at) =>
    meanOfBest(rows.map((row) => row[at]!)),
  );
  return rows.map((row, at) =>
    row.map((value, column) => value - (ofRow[at]! + ofColumn[column]!) / 2),
  );
}

/**
 * The assignment of rows to columns with the greatest sum. `gain[row][column]`
 * is 0 where the two must not be paired. Result: column by row, -1 for none.
 * Kuhn–Munkres with potentials, O(n³): for small tables only.
 */
export function bestAssignment(gain: readonly (readonly number[])[]): number[] {
  const rows = gain.length;
  const columns = Math.max(0, ...gain.map((row) => row.length));
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => -(gain[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const way = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    let column = 0;
    do {
      used[column] = 1;
      const from = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const slack = cost(from - 1, other - 1) - rowPotential[from]! - columnPotential[other]!;
        if (slack < least[other]!) {
          least[other] = slack;
          way[other] = column;
        }
        if (least[other]! < delta) {
          delta = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const index = rowOf[other]!;
          rowPotential[index] = rowPotential[index]! + delta;
          columnPotential[other] = columnPotential[other]! - delta;
        } else least[other] = least[other]! - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[way[column]!]!;
      column = way[column]!;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= size; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && row < rows && (gain[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}

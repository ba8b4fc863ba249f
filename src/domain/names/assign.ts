export interface Pairing {
  left: number;
  right: number;
  similarity: number;
}

/**
 * Pairs tokens so that the sum of similarities is the greatest possible, whatever their order (the Hungarian method).
 * @param similarity rows for the left tokens, columns for the right; every row as long as the first
 */
export function assign(similarity: readonly (readonly number[])[]): Pairing[] {
  const columns = similarity[0]?.length ?? 0;
  if (columns === 0) return [];
  if (similarity.length <= columns)
    return solve(similarity.length, columns, (row, column) => similarity[row]?.[column] ?? 0);
  return solve(columns, similarity.length, (row, column) => similarity[column]?.[row] ?? 0).map((pair) => ({
    left: pair.right,
    right: pair.left,
    similarity: pair.similarity,
  }));
}

/** Shortest augmenting paths with potentials; rows ≤ columns. Index 0 stands for "none". */
function solve(rows: number, columns: number, value: (row: number, column: number) => number): Pairing[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    augment(row, { columns, value, rowPotential, columnPotential, rowOf });
  }
  const pairs: Pairing[] = [];
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) pairs.push({ left: row - 1, right: column - 1, similarity: value(row - 1, column - 1) });
  }
  return pairs.sort((first, second) => first.left - second.left);
}

interface Matching {
  columns: number;
  value: (row: number, column: number) => number;
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  rowOf: Int32Array;
}

function augment(row: number, matching: Matching): void {
  const { columns, value, rowPotential, columnPotential, rowOf } = matching;
  const slack = new Float64Array(columns + 1).fill(Infinity);
  const previous = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const current = rowOf[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let j = 1; j <= columns; j++) {
      if (used[j] === 1) continue;
      const cost = 1 - value(current - 1, j - 1) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
      if (cost < (slack[j] ?? 0)) {
        slack[j] = cost;
        previous[j] = column;
      }
      if ((slack[j] ?? 0) < delta) {
        delta = slack[j] ?? 0;
        next = j;
      }
    }
    for (let j = 0; j <= columns; j++) {
      if (used[j] === 1) {
        const owner = rowOf[j] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[j] = (columnPotential[j] ?? 0) - delta;
      } else {
        slack[j] = (slack[j] ?? 0) - delta;
      }
    }
    column = next;
  } while ((rowOf[column] ?? 0) !== 0);
  while (column !== 0) {
    const before = previous[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}

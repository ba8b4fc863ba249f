/**
 * Lines of a table: the first row is its header.
 * @param numbers columns of numbers, by their names in the header
 */
export function table(rows: readonly (readonly string[])[], numbers: ReadonlySet<string> = new Set()): string[] {
  const header = rows[0] ?? [];
  const widths = header.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return numbers.has(header[column] ?? '') ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

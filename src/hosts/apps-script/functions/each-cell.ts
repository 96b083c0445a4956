/** What Google hands a custom function: the value of one cell, or the rows of a range. */
export type CellsInput = unknown | readonly (readonly unknown[])[];

/** Gives a result for each cell of a range with one call; one cell gives one result. */
export function eachCell<R>(cells: CellsInput, give: (value: unknown) => R): R | R[][] {
  return Array.isArray(cells) ? rowsOf(cells).map((row) => row.map(give)) : give(cells);
}

/** The rows of a range; one cell is a row of its own. */
export function rowsOf(cells: CellsInput): unknown[][] {
  if (!Array.isArray(cells)) return [[cells]];
  return cells.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

import { type CellValue, isStillLoading } from '../../../core/index.ts';

/**
 * Rows with the formulas that Google is still computing as what they are: unknown. Until then the cell shows a word for it, which a
 * person may have typed too.
 *
 * @param formulasOf the formulas in the same places, asked for only where some cell shows that word
 */
export function withUnknownCells(
  rows: readonly (readonly CellValue[])[],
  formulasOf: () => readonly (readonly string[])[],
): readonly (readonly CellValue[])[] {
  if (!rows.some((row) => row.some(isLoading))) return rows;
  const formulas = formulasOf();
  return rows.map((row, index) =>
    row.map((value, position) => {
      const formula = isLoading(value) ? formulas[index]?.[position] : undefined;
      return formula ? { formula } : value;
    }),
  );
}

function isLoading(value: CellValue): boolean {
  return typeof value === 'string' && isStillLoading(value);
}

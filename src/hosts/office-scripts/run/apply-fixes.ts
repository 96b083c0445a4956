import type { FixResult, PlacedFix } from '../../../core/index.ts';
import { parseCellReference } from '../../../formats/excel/index.ts';
import { type CellWrite, writeCells } from '../write/write-cells.ts';

/** Makes the changes; a cell that a formula fills is left to its author. */
export function applyFixes(workbook: ExcelScript.Workbook, fixes: readonly PlacedFix[], date1904: boolean): FixResult {
  const done: PlacedFix[] = [];
  const formulas: PlacedFix[] = [];
  for (const sheet of new Set(fixes.map((fix) => fix.sheet))) {
    const tab = workbook.getWorksheet(sheet);
    if (tab === undefined) continue;
    const wanted = fixes.filter((fix) => fix.sheet === sheet);
    const places = wanted.map(({ cell }) => placeOf(cell));
    const rows = places.reduce((last, { row }) => Math.max(last, row), 1);
    const columns = places.reduce((last, { position }) => Math.max(last, position + 1), 1);
    const written = formulasOf(tab, rows, columns);
    const writes: CellWrite[] = [];
    wanted.forEach((fix, index) => {
      const place = places[index];
      if (place === undefined) return;
      if (written[place.row - 1]?.[place.position]?.startsWith('=')) formulas.push(fix);
      else {
        writes.push({ ...place, value: fix.to });
        done.push(fix);
      }
    });
    writeCells(tab, writes, date1904);
  }
  return { done, formulas, changed: [] };
}

function placeOf(cell: string): Pick<CellWrite, 'row' | 'position'> {
  const { row, column } = parseCellReference(cell) ?? { row: 1, column: 1 };
  return { row, position: column - 1 };
}

/** Excel answers at most 5 MB at a time. */
const mostCells = 20_000;

function formulasOf(tab: ExcelScript.Worksheet, rows: number, columns: number): string[][] {
  const formulas: string[][] = [];
  const step = Math.max(1, Math.floor(mostCells / columns));
  for (let row = 0; row < rows; row += step) {
    const block = tab.getRangeByIndexes(row, 0, Math.min(step, rows - row), columns).getFormulas();
    for (const cells of block) formulas.push(cells);
  }
  return formulas;
}

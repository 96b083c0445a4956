import { headerRowOf } from '../records/header-row.ts';
import type { CellValue } from '../workbook/workbook.ts';
import { diffLists } from './diff-lists.ts';
import { diffSheets } from './diff-sheets.ts';
import type { SheetTriple } from './three-way-sheet.ts';
import type { Conflict } from './workbook-merge.ts';

/**
 * What one side has changed in a sheet that the other has removed, as contradictions; none when it has changed nothing but the order. `kept`
 * is the side that still has the sheet.
 */
export function changesInRemovedSheet(
  { definition, base, ours, theirs }: SheetTriple,
  kept: 'ours' | 'theirs',
): Conflict[] {
  const sheet = kept === 'ours' ? ours : theirs;
  const compare = definition?.layout === 'lists' ? diffLists : diffSheets.bind(undefined, definition);
  const diff = compare(base, sheet);
  const headerRow = headerRowOf(definition, sheet?.rows ?? []);
  const conflict = (id: string, row: number | null, column: string, before: CellValue, value: CellValue): Conflict => ({
    kind: 'removed-sheet',
    sheet: sheet?.name ?? '',
    id,
    row: kept === 'ours' ? row : null,
    column,
    base: before,
    ours: kept === 'ours' ? value : null,
    theirs: kept === 'theirs' ? value : null,
  });
  return [
    ...diff.addedColumns.map((header) => conflict('', headerRow, header, null, header)),
    ...diff.changedRows.flatMap(({ id, newRow, cells }) =>
      cells.map(({ column, old, new: fresh }) => conflict(id, newRow, column, old, fresh)),
    ),
    ...diff.addedRows.flatMap(({ id, row, cells }) =>
      cells.map(({ column, value }) => conflict(id, row, column, null, value)),
    ),
    ...diff.removedRows.map(({ id, cells }) =>
      conflict(id, null, cells[0]?.column ?? '', cells[0]?.value ?? null, null),
    ),
  ];
}

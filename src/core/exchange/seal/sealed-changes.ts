import { quotedValue } from '../../workbook/shown-value.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, type Sheet } from '../../workbook/workbook.ts';
import { diffWorkbooks } from '../diff-workbooks.ts';
import { type DiffRow, isChanged, type SheetDiff } from '../workbook-diff.ts';

/** What has changed from one state to another. Swedish, a line a row: `Handlingsplan HP-004, Status: Pågående → Klar`. */
export function sealedChanges(before: readonly Sheet[], after: readonly Sheet[]): string[] {
  const { sheets } = diffWorkbooks({ sheets: withColumnsOf(before, after) }, { sheets: withColumnsOf(after, before) });
  return sheets.filter(isChanged).flatMap(linesOf);
}

/** The same sheets, with the columns that only the other state has something in: a column or sheet without content is no change. */
function withColumnsOf(state: readonly Sheet[], other: readonly Sheet[]): Sheet[] {
  const names = [...state, ...other].map(({ name }) => name);
  return [...new Set(names)].map((name) => {
    const [header = [], ...rows] = state.find((sheet) => sheet.name === name)?.rows ?? [];
    const known = new Set(header.map((cell) => foldText(cellText(cell))));
    const others = other.find((sheet) => sheet.name === name)?.rows[0] ?? [];
    return { name, rows: [[...header, ...others.filter((cell) => !known.has(foldText(cellText(cell))))], ...rows] };
  });
}

function linesOf({ sheet, changedRows, addedRows, removedRows, addedColumns, removedColumns }: SheetDiff): string[] {
  const name = (id: string, row: number | null) =>
    `${sheet} ${id === '' ? (row === null ? '' : `rad ${row}`) : id}`.trim();
  return [
    ...addedColumns.map((column) => `${sheet}: ${column} har tillkommit`),
    ...removedColumns.map((column) => `${sheet}: ${column} har tagits bort`),
    ...changedRows.flatMap(({ id, cells }) =>
      cells.map(({ column, old, new: fresh }) => `${name(id, null)}, ${column}: ${shown(old)} → ${shown(fresh)}`),
    ),
    ...addedRows.map((row) => `${name(row.id, null)} är ny: ${filled(row)}`),
    ...removedRows.map((row) => `${name(row.id, null)} är borttagen: ${filled(row)}`),
  ];
}

/** Cells of a row that are told; the rest can be seen in the workbook. */
const mostTold = 4;

function filled({ id, cells }: Pick<DiffRow, 'id' | 'cells'>): string {
  const others = cells.filter(({ value }) => value !== id);
  const told = others.slice(0, mostTold).map(({ column, value }) => `${column} ${shown(value)}`);
  return others.length > mostTold ? `${told.join(', ')} …` : told.join(', ');
}

/** Characters of a text that are told. */
const longestText = 80;

function shown(value: CellValue): string {
  if (typeof value !== 'string' || value.length <= longestText) return quotedValue(value);
  return quotedValue(`${value.slice(0, longestText - 1)}…`);
}

import { type ChangedRow, type DiffRow, quotedValue, type SheetDiff } from '../../core/index.ts';
import { type DiffReport, diffSummary, sheetNotes } from './diff-report.ts';
import { printable } from './printable.ts';

/** The differences for a person to read, sheet by sheet, ending with how many there are. */
export function diffText({ oldName, newName, diff }: DiffReport): string {
  const summary = `${printable(oldName)} → ${printable(newName)}: ${diffSummary(diff)}.`;
  return `${[...diff.sheets.map(sheetText), summary].join('\n\n')}\n`;
}

function sheetText(sheet: SheetDiff): string {
  return [
    printable(sheet.sheet),
    ...sheetNotes(sheet).map((note) => `  ${printable(note)}`),
    ...sheet.changedRows.flatMap(changedLines),
    ...sheet.addedRows.flatMap((row) => rowLines('Ny', row)),
    ...sheet.removedRows.flatMap((row) => rowLines('Borttagen', row)),
  ].join('\n');
}

function changedLines({ id, newRow, cells }: ChangedRow): string[] {
  return [
    heading('Ändrad', id, newRow),
    ...cells.map(
      ({ column, old, new: fresh }) =>
        `    ${printable(column)}: ${printable(quotedValue(old))} → ${printable(quotedValue(fresh))}`,
    ),
  ];
}

function rowLines(word: string, { id, row, cells }: DiffRow): string[] {
  return [
    heading(word, id, row),
    ...cells.map(({ column, value }) => `    ${printable(column)}: ${printable(quotedValue(value))}`),
  ];
}

function heading(word: string, id: string, row: number | null): string {
  const place = row === null ? '' : `rad ${row}`;
  const name = printable(id);
  return `  ${word.padEnd(9)}  ${name === '' ? place : place === '' ? name : `${name} (${place})`}`;
}

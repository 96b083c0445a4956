import type { CellEdit, KnownValue, Sheet, Workbook, WorkbookEdits } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { UserError } from '../run/user-error.ts';
import { cellInput, dateFormat, generalFormat } from '../write/cell-input.ts';
import { ends } from '../write/ends.ts';
import { growGrid } from '../write/grow-grid.ts';
import { refusalOf } from '../write/refusal-of.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes cells of sheets that are there, in their order. A cell keeps its look; a date gets a format that shows one. Each sheet is read
 * once more right before it is written: people go on typing while a script runs, and what they write may stand where a new row would.
 * @param planned the workbook that the edits were planned for; `null` = the sheets were made just now
 * @throws UserError where a sheet refuses, or has been changed: why, and what is written already; those after it are left alone
 */
export function writeEdits(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { cells }: Pick<WorkbookEdits, 'cells'>,
  planned: Workbook | null,
): void {
  const written: string[] = [];
  for (const { sheet, edits } of cells) {
    if (edits.length === 0) continue;
    try {
      const tab = spreadsheet.getSheetByName(sheet);
      if (tab === null) throw new UserError('bladet finns inte längre.');
      const rows = planned === null ? [] : rowsOf(planned, sheet);
      writeCells(tab, edits, rows.length, () => {
        if (planned === null) return;
        const now = rowsOf(
          readWorkbook(spreadsheet, (name) => name === sheet),
          sheet,
        );
        if (JSON.stringify(now) !== JSON.stringify(rows))
          throw new UserError('någon har ändrat i bladet medan det skrevs.');
      });
      // What Google has put off until later would else be refused where nobody is told.
      SpreadsheetApp.flush();
    } catch (error) {
      const done = written.length === 0 ? 'Inget är ändrat.' : `Detta är redan skrivet: ${written.join(', ')}.`;
      throw new UserError(`Gick inte att skriva ${sheet}: ${refusalOf(error)} ${done} Gör om när det är löst.`);
    }
    written.push(sheet);
  }
}

function rowsOf({ sheets }: Workbook, name: string): Sheet['rows'] {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

/**
 * @param filled rows that the sheet has; those under them are new, and go in with one call
 * @param check called right before the first cell is changed
 */
function writeCells(tab: Tab, edits: readonly CellEdit[], filled: number, check: () => void): void {
  const rows = edits.reduce((last, { row }) => Math.max(last, row), 1);
  const columns = edits.reduce((last, { position }) => Math.max(last, position + 1), 1);
  growGrid(tab, rows, columns);
  const formats = tab.getRange(1, 1, rows, columns).getNumberFormats();
  const blocks = [edits.filter(({ row }) => row > filled), ...runsOf(edits.filter(({ row }) => row <= filled))].flatMap(
    (block) => (block.length === 0 ? [] : [blockOf(tab, block)]),
  );
  check();
  // In a cell of text format the apostrophe of a text might be kept, so that the format comes back afterwards.
  tab.getRangeList(blocks.map(({ range }) => range.getA1Notation())).setNumberFormat(generalFormat);
  for (const { range, values } of blocks) range.setValues(values.map((line) => line.map(cellInput)));
  for (const { range, values } of blocks) {
    const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
    range.setNumberFormats(
      values.map((line, down) =>
        line.map((value, across) =>
          typeof value === 'object' && value !== null
            ? dateFormat(value)
            : (formats[top + down]?.[left + across] ?? generalFormat),
        ),
      ),
    );
  }
}

interface Block {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly values: KnownValue[][];
}

/** The rectangle of edits; a cell of it that has none is empty. */
function blockOf(tab: Tab, edits: readonly CellEdit[]): Block {
  const [top, bottom] = ends(edits.map(({ row }) => row));
  const [left, right] = ends(edits.map(({ position }) => position));
  const values = Array.from({ length: bottom - top + 1 }, () => Array<KnownValue>(right - left + 1).fill(null));
  for (const { row, position, value } of edits) (values[row - top] as KnownValue[])[position - left] = value;
  return { range: tab.getRange(top, left + 1, values.length, right - left + 1), values };
}

/** Edits of cells that stand one under the other, which are written with one call. */
function runsOf(edits: readonly CellEdit[]): CellEdit[][] {
  const runs: CellEdit[][] = [];
  const sorted = [...edits].sort((a, b) => a.position - b.position || a.row - b.row);
  for (const [index, edit] of sorted.entries()) {
    const before = sorted[index - 1];
    const run = runs[runs.length - 1];
    if (run !== undefined && before?.position === edit.position && before.row === edit.row - 1) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

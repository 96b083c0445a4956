import type { CellEdit, WorkbookEdits } from '../../../core/index.ts';
import { UserError } from '../run/user-error.ts';
import { cellInput, dateFormat, generalFormat } from '../write/cell-input.ts';
import { growGrid } from '../write/grow-grid.ts';
import { refusalOf } from '../write/refusal-of.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes cells of sheets that are there, in their order. A cell keeps its look; a date gets a format that shows one.
 * @throws UserError where a sheet refuses: why, and what is written already; those after it are left alone
 */
export function writeEdits(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { cells }: Pick<WorkbookEdits, 'cells'>,
): void {
  const written: string[] = [];
  for (const { sheet, edits } of cells) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab === null || edits.length === 0) continue;
    try {
      writeCells(tab, edits);
      // What Google has put off until later would else be refused where nobody is told.
      SpreadsheetApp.flush();
    } catch (error) {
      const done = written.length === 0 ? 'Inget är ändrat.' : `Detta är redan skrivet: ${written.join(', ')}.`;
      throw new UserError(`Gick inte att skriva ${sheet}: ${refusalOf(error)} ${done} Gör om när det är löst.`);
    }
    written.push(sheet);
  }
}

function writeCells(tab: Tab, edits: readonly CellEdit[]): void {
  const rows = edits.reduce((last, { row }) => Math.max(last, row), 1);
  const columns = edits.reduce((last, { position }) => Math.max(last, position + 1), 1);
  growGrid(tab, rows, columns);
  const formats = tab.getRange(1, 1, rows, columns).getNumberFormats();
  for (const run of runsOf(edits)) {
    const [{ row, position }] = run;
    // In a cell of text format the apostrophe of a text might be kept, so that the format comes back afterwards.
    tab
      .getRange(row, position + 1, run.length, 1)
      .setNumberFormat(generalFormat)
      .setValues(run.map(({ value }) => [cellInput(value)]))
      .setNumberFormats(
        run.map(({ value }, index) => [
          typeof value === 'object' && value !== null
            ? dateFormat(value)
            : (formats[row + index - 1]?.[position] ?? generalFormat),
        ]),
      );
  }
}

type Run = [CellEdit, ...CellEdit[]];

/** Edits of cells that stand one under the other, which are written with one call. */
function runsOf(edits: readonly CellEdit[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...edits].sort((a, b) => a.position - b.position || a.row - b.row);
  for (const [index, edit] of sorted.entries()) {
    const before = sorted[index - 1];
    const run = runs[runs.length - 1];
    if (run !== undefined && before?.position === edit.position && before.row === edit.row - 1) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

import { type CellInput, cellInput } from '../write/cell-input.ts';
import { pixelsOf } from '../write/column-width.ts';
import type { Answer } from './trial.ts';

const headers = ['Fråga', 'Svar', 'Väntat svar', 'Som väntat', 'Millisekunder'];
const widths = [60, 40, 24, 12, 14];

/** Writes the answers, one a row, and the report to send in below them. */
export function writeAnswers(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  answers: readonly Answer[],
  report: string,
): void {
  const rows: CellInput[][] = answers.map(({ question, answer, expected, isExpected, milliseconds }) => [
    cellInput(question),
    cellInput(answer),
    cellInput(expected ?? 'vilket som helst'),
    cellInput(isExpected ? 'Ja' : 'Nej'),
    milliseconds,
  ]);
  const all = [headers.map((header): CellInput => cellInput(header)), ...rows];
  tab.getRange(1, 1, all.length, headers.length).setValues(all);
  tab.getRange(1, 1, 1, headers.length).setFontWeight('bold');
  tab.getRange(all.length + 2, 1, 1, 2).setValues([[cellInput('Att skicka in'), cellInput(report)]]);
  tab.setFrozenRows(1);
  widths.forEach((width, column) => {
    tab.setColumnWidth(column + 1, pixelsOf(width));
  });
}

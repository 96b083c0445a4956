import { checkWorkbook, type Workbook } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from '../run/today.ts';
import type { Trial } from './trial.ts';

/** Cells of the block that is written and read: as many as a large Kontroll has. */
export const blockRows = 1000;
export const blockColumns = 9;
/** Single cells that are written, each by a call that has to reach Google. */
export const singleWrites = 20;

/** How long things take. `work` is what the spreadsheet holds, read by the first of them. */
export function timeTrials(tab: GoogleAppsScript.Spreadsheet.Sheet): Trial[] {
  const block = () => tab.getRange(1, 12, blockRows, blockColumns);
  const rows = Array.from({ length: blockRows }, () => Array.from({ length: blockColumns }, () => 1));
  let workbook: Workbook = { sheets: [] };
  return [
    timed('read-workbook', 'Läsa kalkylarket', () => {
      workbook = readWorkbook(tab.getParent());
      return `${workbook.sheets.length} blad`;
    }),
    timed('check-workbook', 'Kontrollera det, utan anrop till Google', () => {
      return `${checkWorkbook(workbook, { today: today() }).findings.length} anmärkningar`;
    }),
    timed('write-one', `Skriva en cell i taget, ${singleWrites} gånger`, () => {
      for (let row = 1; row <= singleWrites; row += 1) {
        tab.getRange(row, 10).setValue(row);
        SpreadsheetApp.flush();
      }
      return `${singleWrites} celler`;
    }),
    timed('read-one', `Läsa en cell i taget, ${singleWrites} gånger`, () => {
      for (let row = 1; row <= singleWrites; row += 1) tab.getRange(row, 10).getValue();
      return `${singleWrites} celler`;
    }),
    timed('write-block', 'Skriva ett block', () => {
      block().setValues(rows);
      SpreadsheetApp.flush();
      return `${blockRows * blockColumns} celler`;
    }),
    timed('paint-block', 'Färglägga ett block', () => {
      block().setBackgrounds(rows.map((row) => row.map(() => '#e6edf4')));
      SpreadsheetApp.flush();
      return `${blockRows * blockColumns} celler`;
    }),
    timed('read-block', 'Läsa ett block', () => `${block().getValues().length * blockColumns} celler`),
  ];
}

function timed(key: string, question: string, ask: () => string): Trial {
  return { key, question, expected: null, ask };
}

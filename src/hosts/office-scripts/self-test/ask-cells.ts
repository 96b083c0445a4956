import { linkInput } from '../write/cell-input.ts';
import { type Answer, failure } from './answer.ts';

/** Where the trials stand, out of the way of the answers. */
const row = 99;

/** A sheet without values has no used range. */
export function askReading(tab: ExcelScript.Worksheet): Answer {
  const question = 'Tomt blad saknar använt område';
  try {
    const isExpected = tab.getUsedRange(true) === undefined;
    return { question, answer: isExpected ? 'ja' : 'nej', isExpected };
  } catch (thrown) {
    return failure(question, thrown);
  }
}

/** Text stays text, and a date shows its year. */
export function askCells(tab: ExcelScript.Worksheet): Answer {
  const question = 'Text med apostrof, datum som tal';
  try {
    const cells = tab.getRangeByIndexes(row, 0, 1, 3);
    cells.setNumberFormats([['General', 'General', 'yyyy-mm-dd']]);
    cells.setValues([["'=1+1", "'1-2", 46_037]]);
    const [values = []] = cells.getValues();
    const [formulas = []] = cells.getFormulas();
    const shown = tab.getRangeByIndexes(row, 2, 1, 1).getText();
    const isExpected = values[0] === '=1+1' && values[1] === '1-2' && values[2] === 46_037 && shown === '2026-01-15';
    return { question, answer: `${values.join(' | ')}, visas ${shown}, formel ${formulas[0]}`, isExpected };
  } catch (thrown) {
    return failure(question, thrown);
  }
}

/** A link within the workbook is a formula whose value is what it shows. */
export function askLinks(tab: ExcelScript.Worksheet): Answer {
  const question = 'Länk inom arbetsboken som formel';
  try {
    const cell = tab.getRangeByIndexes(row + 1, 0, 1, 1);
    cell.setValues([[linkInput({ sheet: tab.getName(), cell: 'A1' }, 'hit', false)]]);
    const [[value] = []] = cell.getValues();
    return { question, answer: String(value), isExpected: value === 'hit' };
  } catch (thrown) {
    return failure(question, thrown);
  }
}

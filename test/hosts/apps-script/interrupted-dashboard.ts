import { type Sheet, sheetDefinitions } from '../../../src/core/index.ts';
import { type AddOn, contentsOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';

const names = ['Översikt', 'VP-underlag', 'Historik'];

/** The example with few rows a sheet: how often the program calls does not follow them. */
const fewRows = exampleWorkbook.sheets.map(({ name, rows }) => ({
  name,
  rows: sheetDefinitions.some((sheet) => sheet.name === name && sheet.layout === 'records') ? rows.slice(0, 5) : rows,
}));

function textsOf(addOn: AddOn) {
  return names.map((name) => JSON.stringify(contentsOf(addOn.tab(name))));
}

/**
 * Interrupts Uppdatera översikt: each sheet must be as it was or as it becomes, and the next run complete.
 *
 * @param placesOf after how many calls to Google, told how many a whole run makes
 */
export function expectWholeSheets(
  open: (sheets: readonly Sheet[]) => AddOn,
  placesOf: (calls: number) => readonly number[],
): void {
  const written = open(fewRows);
  written.choose('menuDashboard');
  const risks = written.tab('Risker');
  for (let column = 1; column <= risks.lastColumn; column++) risks.cell(4, column).content = '';
  const before = textsOf(written);
  const whole = written.copy();
  whole.choose('menuDashboard');
  const after = textsOf(whole);
  expect(after[0]).not.toBe(before[0]);
  for (const calls of placesOf(whole.runtime.calls.remote)) {
    const slow = written.copy().later({ callTime: 360_000 / calls });
    expect(() => slow.choose('menuDashboard')).toThrow();
    const left = textsOf(slow);
    expect(left.every((text, index) => text === before[index] || text === after[index])).toBe(true);
    const again = slow.later({ callTime: 0 });
    again.choose('menuDashboard');
    expect(textsOf(again)).toEqual(after);
  }
}

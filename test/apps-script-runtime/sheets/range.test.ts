import { newRuntime, runScript } from '../run-script.ts';

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a row beyond the grid', 'sheet.getRange(1001, 1)', /outside the dimensions/],
  ['a column beyond the grid', 'sheet.getRange(1, 27)', /outside the dimensions/],
  [
    'no rows, as getLastRow() - 1 of a header alone gives',
    'sheet.getRange(2, 1, 0, 3)',
    /rows in the range must be at least 1/,
  ],
  ['row 0', 'sheet.getRange(0, 1)', /starting row of the range is too small/],
  ['an address that is none', 'sheet.getRange("hej")', /Range not found/],
  [
    'too few rows of values',
    'sheet.getRange(1, 1, 2, 1).setValues([[1]])',
    /number of rows in the data.*has 1 but the range has 2/,
  ],
  ['a column too many', 'sheet.getRange(1, 1).setNotes([["a", "b"]])', /number of columns.*has 2 but the range has 1/],
  ['a bare value for rows of values', 'sheet.getRange(1, 1).setValues("a")', /don't match the method signature/],
  ['a text of 50,001 characters', 'sheet.getRange(1, 1).setValue("x".repeat(50001))', /more than the maximum of 50000/],
  ['undefined as a value', 'sheet.getRange(1, 1).setValue(undefined)', /wrote undefined/],
  ['a member that is not there', 'sheet.getRange(1, 1).getFoo()', /Range.getFoo is not in the emulator/],
  ['a member of the emulator itself', 'sheet.getRange(1, 1).changeCells()', /Range.changeCells is not in the emulator/],
  ['a name of an enumeration that is not there', 'SpreadsheetApp.WrapStrategy.FOO', /WrapStrategy.FOO/],
  ['a second sheet of a name', 'sheet.getParent().insertSheet("blad1")', /already exists/],
  ['to remove the last sheet', 'sheet.getParent().deleteSheet(sheet)', /can't remove all the sheets/],
  ['more cells than a spreadsheet may have', 'sheet.insertRowsAfter(1000, 400000)', /above the limit of 10000000/],
];

test.each(refused)('a script is refused %s', (_, code, message) => {
  expect(() => runScript(newRuntime(), `sheet.getName(); ${code}`)).toThrow(message);
});

test('a member that is missing ends the run even when the script catches the error', () => {
  expect(() => runScript(newRuntime(), 'try { sheet.getFoo(); } catch { return 1; }')).toThrow(/getFoo/);
});

test('what a service refuses reaches the script as an Error of its own, named Exception', () => {
  const code = 'try { sheet.getRange(0, 1); } catch (error) { return [error instanceof Error, error.name]; }';
  expect(runScript(newRuntime(), code)).toEqual([true, 'Exception']);
});

const typed: readonly (readonly [string, string, unknown])[] = [
  ['an empty cell', '', ''],
  ['a decimal comma', '1,5', 1.5],
  ['a share', '85 %', 0.85],
  ['a truth', 'SANT', true],
  ['an id that looks like a date', '1-2', '2026-02-01'],
  ['a month', '2026-01', '2026-01-01'],
  ['leading zeros', '007', 7],
  ['text after an apostrophe', "'007", '007'],
  ['a formula', '="hej"', 'hej'],
  ['plain text', 'hej', 'hej'],
];

test.each(typed)('%s is read as if typed: %s', (_, text, expected) => {
  const code = `const range = sheet.getRange(1, 1).setValue(${JSON.stringify(text)}); const value = range.getValue();
    return value instanceof Date ? Utilities.formatDate(value, 'Europe/Stockholm', 'yyyy-MM-dd') : value;`;
  expect(runScript(newRuntime(), code)).toBe(expected);
});

test.each([
  ['1-2', '1-2', ''],
  ['007', '007', ''],
  ['="a"', 'a', '="a"'],
])('a cell with text format takes %s', (text, value, formula) => {
  const code = `const range = sheet.getRange(1, 1).setNumberFormat('@').setValue(${JSON.stringify(text)}); return [range.getValue(), range.getFormula()];`;
  expect(runScript(newRuntime(), code)).toEqual([value, formula]);
});

test('content counts for the last row; formats, notes and empty text do not', () => {
  const code = `sheet.getRange(5, 2).setValue(1); sheet.getRange(9, 9).setNote('a').setBackground('#ff0000').setValue('');
    return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
  expect(runScript(newRuntime(), code)).toEqual([5, 2, 1000, 26]);
});

test('an empty sheet has last row 0 and a data range of one cell', () => {
  expect(runScript(newRuntime(), 'return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];')).toEqual([
    0,
    'A1',
  ]);
});

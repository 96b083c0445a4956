import { newRuntime, runScript } from '../run-script.ts';

const spreadsheet = 'const spreadsheet = sheet.getParent();';

test.each([
  [
    'its cells move down',
    "sheet.getRange('A2').setValue('x'); sheet.insertRowsBefore(2, 3); return [sheet.getRange('A5').getValue(), sheet.getMaxRows()];",
    ['x', 1003],
  ],
  [
    'its cells move right',
    "sheet.getRange('B1').setValue('x'); sheet.insertColumnsAfter(1, 2); return [sheet.getRange('D1').getValue(), sheet.getMaxColumns()];",
    ['x', 28],
  ],
  [
    'its cells move up',
    "sheet.getRange('A5').setValue('x'); sheet.deleteRows(2, 3); return [sheet.getRange('A2').getValue(), sheet.getMaxRows()];",
    ['x', 997],
  ],
  [
    'a row is added at the end of what it holds',
    "sheet.getRange('C7').setValue('x'); sheet.appendRow(['a', 'b']); return sheet.getRange('A8:B8').getValues();",
    [['a', 'b']],
  ],
  [
    'what setValues does not fit is never grown for',
    'try { sheet.getRange(1000, 1, 2, 1); } catch { return sheet.getMaxRows(); }',
    1000,
  ],
  ['frozen rows', 'sheet.setFrozenRows(2); return sheet.getFrozenRows();', 2],
  [
    'the width of a column',
    'sheet.setColumnWidth(2, 50); return [sheet.getColumnWidth(1), sheet.getColumnWidth(2)];',
    [100, 50],
  ],
  ['a sheet that is missing is null', "return sheet.getParent().getSheetByName('x');", null],
  ['whole rows', "return sheet.getRange('2:3').getA1Notation();", 'A2:Z3'],
  ['a column from a row on', "return sheet.getRange('B3:B').getA1Notation();", 'B3:B1000'],
  [
    'a range of another sheet by its name',
    `${spreadsheet} spreadsheet.insertSheet('A b'); return spreadsheet.getRange("'A b'!B2").getSheet().getName();`,
    'A b',
  ],
  [
    'a new sheet comes to the front',
    `${spreadsheet} spreadsheet.insertSheet('Ny', 0); return [spreadsheet.getActiveSheet().getName(), spreadsheet.getSheets()[0].getName()];`,
    ['Ny', 'Ny'],
  ],
  [
    'a named range',
    `${spreadsheet} spreadsheet.setNamedRange('Namn', sheet.getRange('B2')); return spreadsheet.getRangeByName('Namn').getA1Notation();`,
    'B2',
  ],
  [
    'a number in one of several notes gets a decimal',
    'return sheet.getRange(1, 1).setNotes([[25]]).getNote();',
    '25.0',
  ],
  ['a number in a note gets none', 'return sheet.getRange(1, 1).setNote(25).getNote();', '25'],
  [
    'a colour that was taken away',
    "return sheet.getRange(1, 1).setBackground('#FF0000').setBackground(null).getBackground();",
    '#ffffff',
  ],
  [
    'several ranges at once',
    "sheet.getRangeList(['A1', 'C3']).setBackground('#00ff00'); return [sheet.getRange('A1').getBackground(), sheet.getRange('B2').getBackground(), sheet.getRange('C3').getBackground()];",
    ['#00ff00', '#ffffff', '#00ff00'],
  ],
  [
    'a formula and its result',
    'const range = sheet.getRange(1, 1).setFormula(\'=HYPERLINK("#gid=0";"a""b")\'); return [range.getFormula(), range.getValue()];',
    ['=HYPERLINK("#gid=0";"a""b")', 'a"b'],
  ],
  [
    'clearing keeps looks, notes and rules',
    "const range = sheet.getRange(1, 1).setValue(1).setNote('n').setBackground('#00ff00'); range.clearContent(); return [range.getValue(), range.getNote(), range.getBackground()];",
    ['', 'n', '#00ff00'],
  ],
  [
    'values as people see them',
    "return [sheet.getRange(1, 1).setValue(0.855).setNumberFormat('0%').getDisplayValue(), sheet.getRange(1, 2).setValue(1.5).getDisplayValue(), sheet.getRange(1, 3).setValue(true).getDisplayValue()];",
    ['86%', '1,5', 'SANT'],
  ],
])('%s', (_, code, expected) => {
  expect(runScript(newRuntime(), code)).toEqual(expected);
});

test.each([
  ['to hide the only sheet', 'sheet.hideSheet();', /can't hide all/],
  ['to freeze every row', 'sheet.setFrozenRows(1000);', /can't freeze all/],
  ['to delete every row', 'sheet.deleteRows(1, 1000);', /can't delete all/],
  ['a column beyond the grid', 'sheet.setColumnWidth(27, 10);', /out of bounds/],
  [
    'a second filter',
    "sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter();",
    /already has a filter/,
  ],
  ['a colour that is none', "sheet.getRange(1, 1).setBackground('rödaktig');", /setBackground was given/],
  ['a rule without criteria', 'SpreadsheetApp.newDataValidation().build();', /without criteria/],
  [
    'more than 500 values in a list',
    'SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String));',
    /Google takes 500/,
  ],
  [
    'a rule of colours without ranges',
    "SpreadsheetApp.newConditionalFormatRule().setGradientMaxpoint('#000000').build();",
    /must have ranges/,
  ],
  [
    'a rule of colours for another sheet',
    `${spreadsheet} const other = spreadsheet.insertSheet('b');
    other.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMaxpoint('#000000').setRanges([sheet.getRange(1, 1)]).build()]);`,
    /different sheet/,
  ],
  [
    'a chart without a type',
    'sheet.newChart().addRange(sheet.getRange(1, 1)).setPosition(1, 1, 0, 0).build();',
    /no type/,
  ],
  [
    'a chart that draws nothing',
    'sheet.newChart().setChartType(Charts.ChartType.BAR).setPosition(1, 1, 0, 0).build();',
    /draws no cells/,
  ],
  ['a chart beyond the grid', 'sheet.newChart().setPosition(1001, 1, 0, 0);', /outside the dimensions/],
  ['a text where a range is wanted', "sheet.newChart().addRange('A1');", /don't match the method signature/],
  ['a formula that nobody can calculate', "sheet.getRange(1, 1).setValue('=SUM(A2:A3)');", /Nobody knows the result/],
  [
    'to move rows under a filter',
    "sheet.getRange('A1:B9').createFilter(); sheet.insertRowsBefore(2, 1);",
    /are not moved in the emulator/,
  ],
])('a script is refused %s', (_, code, message) => {
  expect(() => runScript(newRuntime(), `sheet.getName(); ${code}`)).toThrow(message);
});

test('the test calculates what the emulator cannot', () => {
  const runtime = newRuntime({ calculate: (formula) => (formula === '=SUM(A2:A3)' ? 5 : 0) });
  expect(runScript(runtime, "return sheet.getRange(1, 1).setValue('=SUM(A2:A3)').getValue();")).toBe(5);
});

test('a rule warns of other values by default, and takes its list from cells', () => {
  const code = `const range = sheet.getRange('B2:B3');
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('Z1:Z9')).build());
    const rule = range.getDataValidations()[1][0];
    return [rule.getAllowInvalid(), rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, rule.getCriteriaValues()[0].getA1Notation(), sheet.getRange('B4').getDataValidation()];`;
  expect(runScript(newRuntime(), code)).toEqual([true, true, 'Z1:Z9', null]);
});

test('a protection that only warns is told by its kind', () => {
  const code = `sheet.protect().setDescription('Hela').setWarningOnly(true); sheet.getRange('1:1').protect().setDescription('Rad');
    const of = (type) => sheet.getProtections(type).map((found) => [found.getDescription(), found.isWarningOnly(), found.getRange().getA1Notation()]);
    return [of(SpreadsheetApp.ProtectionType.SHEET), of(SpreadsheetApp.ProtectionType.RANGE)];`;
  expect(runScript(newRuntime(), code)).toEqual([[['Hela', true, 'A1:Z1000']], [['Rad', false, 'A1:Z1']]]);
});

test('a chart is kept with its cells, its place and its options until it is removed', () => {
  const runtime = newRuntime();
  runScript(
    runtime,
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3'))
    .setNumHeaders(1).setPosition(5, 1, 0, 0).setOption('title', 'Rubrik').build());`,
  );
  expect(runtime.spreadsheet.active.charts).toEqual([
    {
      id: 1,
      type: 'COLUMN',
      ranges: [{ sheet: runtime.spreadsheet.active, area: { row: 1, column: 1, rows: 3, columns: 2 } }],
      position: { row: 5, column: 1, x: 0, y: 0 },
      options: { title: 'Rubrik' },
      headers: 1,
    },
  ]);
  runScript(runtime, 'for (const chart of sheet.getCharts()) sheet.removeChart(chart);');
  expect(runtime.spreadsheet.active.charts).toEqual([]);
});

test('lines are drawn around and between cells, and taken away where a side is told false', () => {
  const runtime = newRuntime();
  runScript(
    runtime,
    `sheet.getRange('A1:B1').setBorder(true, true, true, true, false, false, '#D0D7DE', SpreadsheetApp.BorderStyle.SOLID);
    sheet.getRange('A1').setBorder(false, null, null, null, null, null);`,
  );
  expect(runtime.spreadsheet.active.peek(1, 1)?.look.borders).toEqual({ left: '#D0D7DE', bottom: '#D0D7DE' });
});

test.each([
  [false, 'x'],
  [true, "'x"],
])('a cell with text format that keeps apostrophes (%s) holds %s', (keepsApostrophe, expected) => {
  expect(
    runScript(
      newRuntime({ keepsApostrophe }),
      `return sheet.getRange(1, 1).setNumberFormat('@').setValue("'x").getValue();`,
    ),
  ).toBe(expected);
});

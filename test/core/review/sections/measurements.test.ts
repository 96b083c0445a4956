import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { soundMeasurement } from '../../../support/sound-rows.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Measurement = RowCells<typeof measurements.columns>;

function told(...rows: Measurement[]) {
  return writtenSection(
    'matning',
    sheetOf(
      measurements,
      rows.map((row) => ({ ...soundMeasurement, ...row })),
    ),
  );
}

/** Id, indicator, period, goal, outcome, whether the goal is reached, source. */
function cellsOf(row: Measurement) {
  return (
    told(row)
      .split('\n')
      .find((line) => line.startsWith('MV-001 |'))
      ?.split(' | ') ?? []
  );
}

const high = { direction: 'Högt är bra' };

test.each([
  ['high enough', { ...high, outcome: 31 }, '[grön] Ja'],
  ['at the goal where high is good', { ...high, outcome: 30 }, '[grön] Ja'],
  ['too low', { ...high, outcome: 29 }, '[röd] Nej'],
  ['low enough', { outcome: 29 }, '[grön] Ja'],
  ['at the goal where low is good', { outcome: 30 }, '[grön] Ja'],
  ['too high', { outcome: 31 }, '[röd] Nej'],
  ['missing', { outcome: null }, '–'],
  ['without a goal', { target: null }, '–'],
  ['without a direction', { direction: null }, '–'],
])('an outcome that is %s is judged so', (_name, row, expected) => {
  expect(cellsOf(row)[5]).toBe(expected);
});

test.each([
  ['a number with its unit', { unit: 'dagar', outcome: 27 }, '27\u00A0dagar'],
  ['short of its goal', { ...high, unit: '%', target: 0.95, outcome: 0.946 }, '94,6\u00A0%'],
  ['short of a goal that two decimals reach', { ...high, unit: 'poäng', target: 3, outcome: 2.999 }, '2,99\u00A0poäng'],
  ['two decimals at most', { unit: 'poäng', outcome: 3.456 }, '3,46\u00A0poäng'],
  ['a number without a unit', { unit: null, outcome: 27 }, '27'],
  ['a share as percent', { unit: '%', target: 0.95, outcome: 0.87 }, '87\u00A0%'],
  ['the whole as percent', { unit: '%', target: 0.95, outcome: 1 }, '100\u00A0%'],
  ['nothing of a share', { unit: '%', target: 0.95, outcome: 0 }, '0\u00A0%'],
  ['percent that are written as such', { unit: '%', target: 95, outcome: 87.5 }, '87,5\u00A0%'],
  ['a dash for nothing', { outcome: null }, '–'],
])('an outcome is shown as %s', (_name, row, expected) => {
  expect(cellsOf(row)[4]).toBe(expected);
});

test.each([
  ['below one percent', [{ unit: '%', target: 5, outcome: 0.8 }], '5\u00A0% | 0,8\u00A0%'],
  ['of one percent', [{ unit: '%', target: 5, outcome: 1 }], '5\u00A0% | 1\u00A0%'],
  ['of shares by another name', [{ unit: 'andel', target: 0.95, outcome: 0.87 }], '95\u00A0% | 87\u00A0%'],
  [
    'in percent that an earlier period shows to be no share',
    [
      { unit: '%', target: 1, outcome: 0.8 },
      { id: 'MV-002', unit: '%', target: 1, outcome: 2, period: '2024' },
    ],
    '1\u00A0% | 0,8\u00A0%',
  ],
  [
    'in shares beside another indicator in percent',
    [
      { unit: '%', target: 1, outcome: 0.8 },
      { id: 'MV-002', indicator: 'Frånvaro', unit: '%', target: 5, outcome: 4 },
    ],
    '100\u00A0% | 80\u00A0%',
  ],
])('goal and outcome %s are shown alike', (_name, rows, expected) => {
  expect(told(...rows)).toContain(`MV-001 | Svarstid | 2025 | ${expected} |`);
});

test('measurements of a part of the year are there, those without a period are not', () => {
  const text = told({ period: '2025-T1' }, { id: 'MV-002', period: null });
  expect(text).toContain('MV-001 | Svarstid | tertial 1 2025');
  expect(text).not.toContain('MV-002 |');
});

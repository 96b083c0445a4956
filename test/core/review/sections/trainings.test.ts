import type { settings } from '../../../../src/core/records/settings/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { soundTraining } from '../../../support/sound-rows.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Training = RowCells<typeof trainings.columns>;

function told(row: Training, values: RowCells<typeof settings.columns> = {}) {
  return writtenSection('utbildning', settingsSheet(values), sheetOf(trainings, [{ ...soundTraining, ...row }]));
}

test.each([
  ['short of the goal', { completed: 94 }, 'Ja | 100 | 94 | [röd] 94\u00A0%'],
  [
    'short of the goal by less than whole percent tell',
    { audienceSize: 500, completed: 473 },
    'Ja | 500 | 473 | [röd] 94,6\u00A0%',
  ],
  ['at the goal', { completed: 95 }, 'Ja | 100 | 95 | [grön] 95\u00A0%'],
  ['above the goal', { completed: 96 }, 'Ja | 100 | 96 | [grön] 96\u00A0%'],
  ['taken by more than its audience', { completed: 120 }, 'Ja | 100 | 120 | [grön] 100\u00A0%'],
  ['that nobody has to take', { mandatory: 'Nej', completed: 20 }, 'Nej | 100 | 20 | 20\u00A0%'],
  ['that may or may not be mandatory', { mandatory: null }, '– | 100 | 94 | 94\u00A0%'],
  ['of an unknown audience', { audienceSize: null }, 'Ja | – | 94 | –'],
  ['that is not counted', { completed: null }, 'Ja | 100 | – | –'],
  ['of nobody', { audienceSize: 0, completed: 0 }, 'Ja | 0 | 0 | –'],
])('a training %s has its cells and light', (_name, row, expected) => {
  expect(told(row)).toContain(`Grunder | Alla | ${expected}`);
});

test("the goal is the workbook's own", () => {
  const text = told({ completed: 80 }, { trainingTarget: 0.8 });
  expect(text).toContain('Målet är att 80\u00A0% av målgruppen ska ha genomfört varje obligatorisk utbildning.');
  expect(text).toContain('[grön] 80\u00A0%');
});

test('a goal between whole percent is told with its decimal', () => {
  expect(told({ completed: 95 }, { trainingTarget: 0.945 })).toContain('Målet är att 94,5\u00A0% av målgruppen');
});

test('the goal is left out where there is no training', () => {
  expect(told({ year: 2024 })).not.toContain('Målet är');
});

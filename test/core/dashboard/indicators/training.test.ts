import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Training = RowCells<typeof trainings.columns>;

function courses(...rows: readonly Training[]) {
  return sheetOf(
    trainings,
    rows.map((row, index) => ({ id: `UT-00${index + 1}`, training: 'Grund', year: 2025, mandatory: 'Ja', ...row })),
  );
}

function trained(completed: number | null, audienceSize: number | null): Training {
  return { completed, audienceSize };
}

test.each<[case_: string, rows: Training[], value: number | null, status: string]>([
  ['people are counted, not courses', [trained(90, 100), trained(10, 20)], 100 / 120, 'gul'],
  ['on target', [trained(95, 100)], 0.95, 'grön'],
  ['just below target', [trained(94, 100)], 0.94, 'gul'],
  ['more trained than in the group do not make up for others', [trained(150, 100), trained(0, 100)], 0.5, 'röd'],
  ['other years are not counted', [{ ...trained(1, 10), year: 2024 }], null, 'ingen'],
  ['a group of nobody', [trained(0, 0)], null, 'ingen'],
  ['a number that is missing', [trained(null, 10)], null, 'ingen'],
])('U1: %s', (_case, rows, value, status) => {
  expect(indicatorOf('U1', courses(...rows))).toMatchObject({ value, status });
});

test('U1 per course: judged where it is mandatory, one course however its name is spelt', () => {
  const u1 = indicatorOf(
    'U1',
    courses(
      { training: 'Grund', ...trained(10, 10) },
      { training: 'grund ', ...trained(0, 10) },
      { training: 'Fördjupning', mandatory: 'Nej', ...trained(1, 10) },
    ),
  );
  expect(valuesOf(u1.breakdown[0])).toEqual({ Fördjupning: 0.1, Grund: 0.5 });
  expect(u1.breakdown[0]?.groups.map(({ status }) => status)).toEqual(['ingen', 'röd']);
});

test('U1 that misses its goal by less than half a percent does not seem to meet it', () => {
  const u1 = indicatorOf('U1', courses(trained(946, 1000)));
  expect(u1).toMatchObject({ status: 'gul', valueText: '94,6\u00A0%', target: 0.95 });
  expect(u1.breakdown[0]?.chart?.alternativeText).toContain('94,6\u00A0%');
});

test('U1 follows the goal of the settings', () => {
  expect(indicatorOf('U1', settingsSheet({ trainingTarget: 0.8 }), courses(trained(8, 10)))).toMatchObject({
    target: 0.8,
    status: 'grön',
  });
});

test('U1 is of the year that is followed up, and tells the courses that it cannot count', () => {
  const rows = courses({ ...trained(8, 10), year: 2024 }, { ...trained(null, 10), year: 2024 }, trained(1, 10));
  expect(indicatorOf('U1', settingsSheet({ followedUpYear: 2024 }), rows)).toMatchObject({
    ofYear: 2024,
    value: 0.8,
    notJudged: '1 av 2\u00A0utbildningar saknar antal i målgruppen eller antal genomförda.',
  });
});

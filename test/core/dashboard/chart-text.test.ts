import { type BreakdownPart, breakdownOf } from '../../../src/core/dashboard/breakdown.ts';

const part: BreakdownPart = {
  title: 'Öppna per ansvarig',
  groupTitle: 'Ansvarig',
  unit: 'antal',
  series: ['Öppna'],
  groups: [],
  chart: 'bar',
};
function groupsOf(...values: readonly (number | null)[]) {
  return values.map((value, index) => ({ label: `Roll ${index + 1}`, cells: [{ rows: [], value }] }));
}

function chartOf(changes: Partial<BreakdownPart>) {
  return breakdownOf({ ...part, ...changes }, 'A6', () => []).chart;
}

test.each<[case_: string, changes: Partial<BreakdownPart>]>([
  ['without groups', {}],
  ['of nothing but 0', { groups: groupsOf(0, 0) }],
  ['of nothing but missing values', { groups: groupsOf(null), unit: 'andel' }],
  ['that is not wanted', { groups: [{ label: 'Roll 1', cells: [{ rows: [], value: 3 }] }], chart: undefined as never }],
])('there is no chart %s', (_case, changes) => {
  expect(chartOf(changes)).toBeNull();
});

test('shares of 0 are worth a chart', () => {
  expect(chartOf({ groups: groupsOf(0), unit: 'andel' })?.series[0]?.values).toEqual([0]);
});

test('the name of a series gives its colour, and what a category is judged by its decimals', () => {
  const yardstick = { limits: [0.95], bound: 'minst' } as const;
  const groups = [
    { label: 'Roll 1', cells: [{ rows: [], value: 0.946 }], yardstick },
    { label: 'Roll 2', cells: [{ rows: [], value: 0.946 }] },
  ];
  const chart = chartOf({ groups, series: ['Klar'], unit: 'andel' });
  expect(chart?.series[0]?.role).toBe('good');
  expect(chart?.yardsticks).toEqual([yardstick, { limits: [], bound: 'minst' }]);
  expect(chart?.alternativeText).toContain('Roll 1 94,6\u00A0% och Roll 2 95\u00A0%.');
  expect(chartOf({ groups, series: ['Klar'], roles: [undefined] })?.series[0]).not.toHaveProperty('role');
});

test('a missing value is a gap, not 0', () => {
  expect(chartOf({ groups: groupsOf(null, 2) })?.series[0]?.values).toEqual([null, 2]);
});

test('the text names every group while they are few, the highest first', () => {
  expect(chartOf({ groups: groupsOf(1, 5) })?.alternativeText).toBe(
    'Liggande stapeldiagram. Öppna per ansvarig. Roll 2 5\u00A0st och Roll 1 1\u00A0st.',
  );
});

test('of many groups the text names the highest, and says how many more there are and how high they are at most', () => {
  const text = chartOf({ groups: groupsOf(...Array.from({ length: 20 }, (_, index) => index + 1)) })?.alternativeText;
  expect(text).toContain('Högst: Roll 20 20\u00A0st, Roll 19 19\u00A0st');
  expect(text).toContain('12\u00A0till har högst 12\u00A0st; alla står i tabellen.');
});

test('with several series the text names what each group has, and tells nothing from no value', () => {
  const groups = [
    {
      label: '2025',
      cells: [
        { rows: [], value: 2 },
        { rows: [], value: 0 },
      ],
    },
    {
      label: '2026',
      cells: [
        { rows: [], value: 0 },
        { rows: [], value: 0 },
      ],
    },
    {
      label: '2027',
      cells: [
        { rows: [], value: null },
        { rows: [], value: null },
      ],
    },
  ];
  expect(chartOf({ groups, series: ['Klar', 'Pågående'], chart: 'column' })?.alternativeText).toBe(
    'Stapeldiagram. Öppna per ansvarig. 2025: Klar 2\u00A0st. 2026: inga. 2027: inget värde.',
  );
});

test('in a matrix the groups are the rows and the series the columns', () => {
  const groups = [
    {
      label: 'Sannolikhet 5',
      cells: [
        { rows: [], value: 1 },
        { rows: [], value: 2 },
      ],
    },
  ];
  const chart = chartOf({ groups, series: ['Konsekvens 1', 'Konsekvens 2'], chart: 'matrix' });
  expect(chart).toMatchObject({
    categories: ['Konsekvens 1', 'Konsekvens 2'],
    series: [{ name: 'Sannolikhet 5', values: [1, 2] }],
  });
});

test('of many groups with several series the text names the first, and says how many rows more there are', () => {
  const groups = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      label: `Roll ${index + 1}`,
      cells: [
        { rows: [], value: index + 1 },
        { rows: [], value: null },
      ],
    }));
  const textOf = (count: number) => chartOf({ groups: groups(count), series: ['Öppna', 'Klara'] })?.alternativeText;
  expect(textOf(8)).toMatch(/Roll 8: Öppna 8\u00A0st\.$/);
  expect(textOf(9)).toMatch(/Roll 8: Öppna 8\u00A0st\. 1\u00A0rad till finns i tabellen\.$/);
  expect(textOf(10)).toMatch(/Roll 8: Öppna 8\u00A0st\. 2\u00A0rader till finns i tabellen\.$/);
});

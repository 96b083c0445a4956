import { packData, scriptJson } from '../../../../src/formats/html/data/pack-data.ts';
import { packColumn, stepsOf, unpack } from '../../../../src/formats/html/data/packed-data.ts';
import {
  aBreakdown,
  aDashboard,
  aFinding,
  anIndicator,
  aRecord,
  cellOf,
  recordsOf,
} from '../../../support/dashboard-builder.ts';
import { fullDashboard } from '../../../support/full-dashboard.ts';

function asThePageReadsIt(...given: Parameters<typeof packData>) {
  return unpack(JSON.parse(scriptJson(packData(...given))));
}

describe('what the page holds as data', () => {
  const records = recordsOf(
    aRecord('HP-001'),
    aRecord('IK-001', { sheet: 'Informationsklassning', year: null, sensitive: true }),
    aRecord('HP-002', { title: '</script><b>' }),
  );
  const indicator = anIndicator({
    rows: ['HP-002', 'HP-001'],
    population: ['HP-001', 'HP-002', 'IK-001'],
    measures: { 'HP-001': 0.5 },
    breakdown: [aBreakdown({ groups: [{ label: 'Styrning', status: 'röd', cells: [cellOf('HP-002'), cellOf()] }] })],
  });
  const dashboard = aDashboard({ records, indicators: [indicator] });
  const data = asThePageReadsIt(dashboard, [aFinding(), aFinding({ sheet: 'Risker' }), aFinding({ row: 6 })]);

  test('is each row once, those of a sheet together', () => {
    expect(data.records.map(({ id }) => id)).toEqual(['HP-001', 'HP-002', 'IK-001']);
  });

  test('is of a row what the page shows of it', () => {
    const { sensitive: _, ...shown } = aRecord('HP-002', { title: '</script><b>' });
    expect(data.records[1]).toEqual(shown);
    expect(data.records[2]).not.toHaveProperty('sensitive');
  });

  test('names the rows of a figure and its parts by their places, in the order of the figure', () => {
    const [figure] = data.indicators;
    expect(figure?.rows).toEqual([1, 0]);
    expect(figure?.population).toEqual([0, 1, 2]);
    expect(figure?.measures).toEqual({ 0: 0.5 });
    expect(figure?.breakdown[0]?.groups).toEqual([
      {
        label: 'Styrning',
        cells: [
          { value: 1, rows: [1] },
          { value: 0, rows: [] },
        ],
      },
    ]);
  });

  test('is the findings by sheet, the sheets in the order of their first', () => {
    expect(data.findings.map(({ sheet, findings }) => [sheet, findings.map(({ row }) => row)])).toEqual([
      ['Handlingsplan', [5, 6]],
      ['Risker', [5]],
    ]);
  });

  test('cannot end the element that it stands in', () => {
    expect(scriptJson(packData(dashboard, [aFinding({ message: '<!--<script>' })]))).not.toContain('<');
  });

  test('is refused when a figure counts a row that is not there', () => {
    const astray = aDashboard({ records, indicators: [anIndicator({ rows: ['HP-009'] })] });
    expect(() => packData(astray, [])).toThrow('HP-009 is counted but is no record');
  });
});

test('a dashboard with every kind of figure has the same figures and rows in its page', () => {
  const { records, indicators } = asThePageReadsIt(fullDashboard, []);
  const idsOf = (places: readonly number[]) => places.map((place) => records[place]?.id);
  expect(indicators.map(({ id, value, rows, population }) => [id, value, idsOf(rows), idsOf(population)])).toEqual(
    fullDashboard.indicators.map(({ id, value, rows, population }) => [id, value, rows, population]),
  );
});

test.each([
  ['places in a row', [4, 5, 6], [4, 1, 1]],
  ['places that go back', [3, 1], [3, -2]],
  ['none', [], []],
])('steps of %s', (_, places, steps) => {
  expect(stepsOf(places)).toEqual(steps);
});

test.each<[string, unknown[], unknown]>([
  ['few values of many rows, each once', ['Klar', 'Klar', '', 'Klar'], { distinct: ['Klar', ''], rows: [0, 0, 1, 0] }],
  ['values that are mostly unlike, as they are', ['a', 'b', 'b'], ['a', 'b', 'b']],
  ['no value as a value', [null, null], { distinct: [null], rows: [0, 0] }],
  ['a number apart from its text', [1, '1', 1, '1'], { distinct: [1, '1'], rows: [0, 1, 0, 1] }],
])('a column holds %s', (_, values, expected) => {
  expect(packColumn(values)).toEqual(expected);
});

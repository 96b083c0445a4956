import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Risk = RowCells<typeof risks.columns>;

function register(...rows: readonly Risk[]) {
  return sheetOf(
    risks,
    rows.map((row, index) => ({ id: `R-${String(index + 1).padStart(3, '0')}`, source: 'RSA', risk: 'Risk', ...row })),
  );
}

const plan = sheetOf(actionPlan, [{ id: 'HP-001' }]);
function at(likelihood: number, impact: number): Risk {
  return { likelihood, impact };
}

test('K1 places open risks in a 5×5 matrix, likelihood from the top and impact from the left', () => {
  const k1 = indicatorOf(
    'K1',
    register(
      { ...at(5, 1), likelihoodAfter: 1, impactAfter: 1 },
      at(1, 5),
      at(1, 5),
      { ...at(3, 3), status: 'Stängd' },
      { likelihood: 4 },
      at(6, 1),
    ),
  );
  expect(k1).toMatchObject({ value: 3, rows: ['R-001', 'R-002', 'R-003'] });
  const [before, after] = k1.breakdown;
  expect(before?.groups.map(({ label }) => label)).toEqual([5, 4, 3, 2, 1].map((step) => `Sannolikhet ${step}`));
  expect(before?.groups[0]?.cells.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0]);
  expect(before?.groups[4]?.cells[4]).toEqual({ value: 2, rows: ['R-002', 'R-003'] });
  expect(after?.title).toBe('Risker efter åtgärd (1 av 3 bedömda)');
  expect(after?.groups[4]?.cells[0]?.rows).toEqual(['R-001']);
  expect(before?.chart).toMatchObject({ kind: 'matrix', categories: before?.series });
  expect(before?.chart?.series[4]?.values).toEqual([0, 0, 0, 0, 2]);
  expect(before?.chart?.shading?.places).toEqual([
    [1, 2, 3, 3, 3],
    [0, 1, 2, 3, 3],
    [0, 1, 1, 2, 3],
    [0, 0, 1, 1, 2],
    [0, 0, 0, 0, 1],
  ]);
  expect(before?.chart?.alternativeText).toContain('Flest, 2\u00A0risker, har sannolikhet 1 och konsekvens 5.');
});

test('K2 counts values of 15 or more and lists the highest first', () => {
  const k2 = indicatorOf('K2', register(at(3, 5), at(2, 5), { ...at(5, 5), status: 'Stängd' }, at(4, 4)));
  expect(k2).toMatchObject({ value: 2, status: 'röd', rows: ['R-001', 'R-004'] });
  expect(k2.breakdown[0]?.title).toBe('De högsta riskerna: 3 av 3');
  expect(Object.entries(valuesOf(k2.breakdown[0])).map(([label, value]) => [label, value])).toEqual([
    ['R-004 Risk', { 'Före åtgärd': 16, 'Efter åtgärd': null }],
    ['R-001 Risk', { 'Före åtgärd': 15, 'Efter åtgärd': null }],
    ['R-002 Risk', { 'Före åtgärd': 10, 'Efter åtgärd': null }],
  ]);
});

test('K2 lists every high risk, and of lower ones all that are as high as the tenth', () => {
  const many = Array.from({ length: 30 }, (_, index) => at(index < 12 ? 5 : 1, 3));
  expect(indicatorOf('K2', register(...many)).breakdown[0]?.groups).toHaveLength(12);
  const tied = Array.from({ length: 12 }, (_, index) => at(index < 9 ? 2 : 1, 3));
  expect(indicatorOf('K2', register(...tied)).breakdown[0]?.groups).toHaveLength(12);
});

test.each<[case_: string, risk: Risk, counted: number]>([
  ['high without action', at(3, 5), 1],
  ['value 14 or less', at(2, 5), 0],
  ['with an action', { ...at(5, 5), actions: 'HP-001' }, 0],
  ['with an action that does not exist', { ...at(5, 5), actions: 'HP-077' }, 1],
  ['closed', { ...at(5, 5), status: 'Stängd' }, 0],
])('K3: %s', (_case, risk, counted) => {
  expect(indicatorOf('K3', register(risk), plan).value).toBe(counted);
});

test('with four steps the matrix is four by four, and a risk is high from 10', () => {
  const four = settingsSheet({ riskSteps: 4 });
  const sheets = [four, register(at(4, 4), at(3, 4), at(3, 3)), plan] as const;
  const [before] = indicatorOf('K1', ...sheets).breakdown;
  expect(before?.groups.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [0, 0, 0, 1],
    [0, 0, 1, 1],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(before?.chart?.shading?.places[0]).toEqual([1, 2, 3, 3]);
  expect(before?.chart?.alternativeText).toContain('från 4 till 1');
  expect(indicatorOf('K2', ...sheets)).toMatchObject({
    value: 2,
    definition: expect.stringContaining('10 eller högre'),
  });
  expect(indicatorOf('K3', ...sheets).rows).toEqual(['R-001', 'R-002']);
});

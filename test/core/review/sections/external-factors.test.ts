import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Factor = RowCells<typeof externalFactors.columns>;

const factor: Factor = { id: 'OV-001', type: 'Lagstiftning', heading: 'Ny lag' };

const plan = sheetOf(actionPlan, [
  { id: 'HP-001', action: 'Öva' },
  { id: 'HP-002', action: 'Utbilda' },
]);

function told(...rows: Factor[]) {
  return writtenSection(
    'omvarld',
    plan,
    sheetOf(
      externalFactors,
      rows.map((row) => ({ ...factor, ...row })),
    ),
  );
}

test.each([
  ['is yet to come', { entryIntoForce: { date: '2025-11-25' } }, ' Träder i kraft den 25\u00A0november\u00A02025.'],
  ['comes today', { entryIntoForce: { date: '2025-11-24' } }, ' Trädde i kraft den 24\u00A0november\u00A02025.'],
  ['has come', { entryIntoForce: { date: '2025-01-15' } }, ' Trädde i kraft den 15\u00A0januari\u00A02025.'],
  ['has an impact', { impact: 'Fler anmälningar' }, ' Påverkan: Fler anmälningar.'],
  ['leads to actions', { actions: 'HP-001; HP-002' }, ' Åtgärder: Öva; Utbilda.'],
  ['leads to an action that is not in the plan', { actions: 'HP-009' }, ''],
  ['has a source', { source: 'SFS 2025:1506' }, '[fotnot: SFS 2025:1506.]'],
  [
    'has a source of a certain day',
    { source: 'SFS 2025:1506', validAsOf: { date: '2025-11-01' } },
    '[fotnot: SFS 2025:1506. Kontrollerad den 1\u00A0november\u00A02025.]',
  ],
  ['is a heading alone', {}, ''],
])('a change that %s says so', (_name, row, expected) => {
  expect(told(row)).toBe(`### Lagstiftning\n**Ny lag.**${expected}`);
});

test.each([
  ['is yet to come', '2025-11-25', 'Införs'],
  ['has come', '2025-11-24', 'Infördes'],
])('what is no law is introduced: one that %s', (_name, date, expected) => {
  expect(told({ type: 'Teknik', entryIntoForce: { date } })).toContain(`${expected} den `);
});

test('a change without a heading goes by its id', () => {
  expect(told({ heading: null, impact: 'Stor' })).toContain('**OV-001.** Påverkan: Stor.');
});

test('a change without heading and id has a dash', () => {
  expect(told({ id: null, heading: null, impact: 'Stor' })).toContain('**–** Påverkan: Stor.');
});

test('the kinds come in the order of the list, those without changes not at all', () => {
  const text = told({ type: 'Trend', heading: 'En trend' }, { type: 'Hot', heading: 'Ett hot' });
  expect(text).toBe('### Hot\n**Ett hot.**\n### Trend\n**En trend.**');
});

test.each([null, 'Okänd'])('a change whose kind is %j is not lost, and comes last', (type) => {
  const text = told({ type, heading: 'En nyhet' }, { type: 'Hot', heading: 'Ett hot' });
  expect(text).toBe('### Hot\n**Ett hot.**\n### Övrigt\n**En nyhet.**');
});

test("kinds of the workbook's own come in its order", () => {
  const ownKinds = { name: 'Listor', rows: [['Omvärldstyp'], ['Politik'], ['Klimat']] };
  const rows = [
    { ...factor, type: 'Klimat' },
    { ...factor, type: 'Politik' },
  ];
  expect(writtenSection('omvarld', ownKinds, sheetOf(externalFactors, rows))).toBe(
    '### Politik\n**Ny lag.**\n### Klimat\n**Ny lag.**',
  );
});

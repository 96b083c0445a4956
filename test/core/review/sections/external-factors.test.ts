import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Factor = RowCells<typeof externalFactors.columns>;

const factor: Factor = { id: 'OV-001', type: 'Lagstiftning', heading: 'Ny lag' };

function told(...rows: Factor[]) {
  return writtenSection(
    'omvarld',
    sheetOf(
      externalFactors,
      rows.map((row) => ({ ...factor, ...row })),
    ),
  );
}

test.each([
  ['is yet to come', { entryIntoForce: { date: '2025-11-25' } }, ' Träder i kraft 25\u00A0november\u00A02025.'],
  ['comes today', { entryIntoForce: { date: '2025-11-24' } }, ' Trädde i kraft 24\u00A0november\u00A02025.'],
  ['has come', { entryIntoForce: { date: '2025-01-15' } }, ' Trädde i kraft 15\u00A0januari\u00A02025.'],
  ['has an impact', { impact: 'Fler anmälningar' }, ' Påverkan: Fler anmälningar.'],
  ['leads to actions', { actions: 'HP-001; HP-002' }, ' Åtgärder: HP-001, HP-002.'],
  ['has a source', { source: 'SFS 2025:1506' }, '[fotnot: SFS 2025:1506.]'],
  [
    'has a source of a certain day',
    { source: 'SFS 2025:1506', validAsOf: { date: '2025-11-01' } },
    '[fotnot: SFS 2025:1506. Uppgiften stämdes av 2025-11-01.]',
  ],
  ['is a heading alone', {}, ''],
])('a change that %s says so', (_name, row, expected) => {
  expect(told(row)).toBe(`### Lagstiftning\n**Ny lag.**${expected}`);
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
  expect(text).toBe('### Hot\n**Ett hot.**\n### Utan typ\n**En nyhet.**');
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

import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type InformationSet = RowCells<typeof informationClassification.columns>;

/** Information sets IK-001, IK-002 … that are classified, with what the case is about. */
function sets(...rows: readonly InformationSet[]) {
  return sheetOf(
    informationClassification,
    rows.map((row, index) => ({
      id: `IK-00${index + 1}`,
      informationSet: `Mängd ${index + 1}`,
      personalData: 'Inga',
      status: 'Klassad',
      ...row,
    })),
  );
}

const plan = sheetOf(actionPlan, [{ id: 'HP-001' }]);
const register = sheetOf(processingRecord, [{ id: 'RF-001' }]);

test('C1 is classified over all, under way counted as classified', () => {
  const c1 = indicatorOf(
    'C1',
    sets({}, { status: 'Omklassning pågår' }, { status: 'Inventerad' }, { status: 'Vet ej' }),
  );
  expect(c1).toMatchObject({ value: 0.5, status: 'röd', rows: ['IK-001', 'IK-002'] });
  expect(valuesOf(c1.breakdown[0])).toEqual({
    'Ej inventerad': 0,
    Inventerad: 1,
    Klassad: 1,
    'Omklassning pågår': 1,
    'Utan giltig status': 1,
  });
});

test('C2 places each information set once an aspect, by name and scale', () => {
  const c2 = indicatorOf(
    'C2',
    sets({ confidentiality: 3, integrity: '1 Måttlig', availability: 2 }, { confidentiality: 3 }, {}),
  );
  expect(c2).toMatchObject({ value: 2, rows: ['IK-001', 'IK-002'], polarity: 'neutral', status: 'ingen' });
  const [breakdown] = c2.breakdown;
  expect(breakdown?.title).toBe('Informationsmängder per nivå (KLASSA)');
  expect(valuesOf(breakdown)).toMatchObject({
    Konfidentialitet: { '3 Allvarlig': 2, 'Utan nivå': 0 },
    Riktighet: { '1 Måttlig': 1, 'Utan nivå': 1 },
    Tillgänglighet: { '2 Betydande': 1, 'Utan nivå': 1 },
  });
  for (const { cells } of breakdown?.groups ?? []) {
    expect(cells.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(c2.value);
  }
});

test.each<[case_: string, row: InformationSet, overdue: number]>([
  ['classified 24 months ago to the day', { classifiedDate: '2023-11-24' }, 0],
  ['classified a day longer ago', { classifiedDate: '2023-11-23' }, 1],
  ['its own date wins', { classifiedDate: '2010-01-01', reclassifyBy: '2025-11-24' }, 0],
  ['its own date has passed', { classifiedDate: '2025-01-01', reclassifyBy: '2025-11-23' }, 1],
  ['under way', { status: 'Omklassning pågår', classifiedDate: '2010-01-01' }, 1],
  ['never classified', { status: 'Inventerad', reclassifyBy: '2010-01-01' }, 0],
  ['no date', {}, 0],
])('C3: %s', (_case, row, overdue) => {
  expect(indicatorOf('C3', sets(row)).value).toBe(overdue);
});

test('C3 follows the setting', () => {
  const sheets = [settingsSheet({ reclassificationMonths: 12 }), sets({ classifiedDate: '2024-11-23' })];
  expect(indicatorOf('C3', ...sheets).rows).toEqual(['IK-001']);
});

test.each<[case_: string, row: InformationSet, value: number | null]>([
  ['sensitive', { personalData: 'Känsliga' }, 1],
  ['privacy-sensitive, not classified', { personalData: 'Integritetskänsliga', status: 'Inventerad' }, 0],
  ['NIS2', { nis2: 'Ja' }, 1],
  ['NIS2 not settled has no priority', { nis2: 'Utreds' }, null],
  ['plain personal data have no priority', { personalData: 'Personuppgifter' }, null],
])('C4: %s', (_case, row, value) => {
  expect(indicatorOf('C4', sets(row)).value).toBe(value);
});

test.each<[case_: string, row: InformationSet, counted: number]>([
  ['no reference', { personalData: 'Personuppgifter' }, 1],
  ['a reference to nothing', { personalData: 'Känsliga', processings: 'RF-009' }, 1],
  ['one of two exists', { personalData: 'Känsliga', processings: 'RF-009; RF-001' }, 0],
  ['no personal data', { personalData: 'Inga' }, 0],
])('C5: %s', (_case, row, counted) => {
  expect(indicatorOf('C5', sets(row), register).value).toBe(counted);
});

test.each<[case_: string, row: InformationSet, counted: number]>([
  ['level 3', { integrity: 3 }, 1],
  ['level 3 of traceability', { traceability: '3 Allvarlig' }, 1],
  ['level 2', { confidentiality: 2, integrity: 2, availability: 2, traceability: 2 }, 0],
  ['level 4 with an action', { confidentiality: 4, actions: 'HP-001' }, 0],
  ['level 4 with an action that does not exist', { confidentiality: 4, actions: 'HP-002' }, 1],
  ['level 3 with a reason but no action', { integrity: 3, motivation: 'Skyddet räcker' }, 1],
])('C6: %s', (_case, row, counted) => {
  expect(indicatorOf('C6', sets(row), plan).value).toBe(counted);
});

test('C5 and C6 say which sheet they lack', () => {
  expect(indicatorOf('C5', sets({})).missing).toBe('Bladet Registerförteckning saknas.');
  expect(indicatorOf('C6', sets({})).missing).toBe('Bladet Handlingsplan saknas.');
});

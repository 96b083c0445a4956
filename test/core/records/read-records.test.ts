import { readRecords, selectRecords } from '../../../src/core/records/read-records.ts';
import { catalogue } from '../../../src/core/review/catalogue.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { incidents } from '../../../src/core/sheets/incidents/columns.ts';
import { processingRecord } from '../../../src/core/sheets/processing-record/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, sheetOf, testDay, workbookOf } from '../../support/workbook-builder.ts';

const plan = sheetOf(actionPlan, [
  { id: 'HP-001', action: 'Öva', year: 2025, endDate: { date: '2025-06-30' } },
  { id: 'hp-002', action: 'Utbilda', done: '45 %', sensitive: true },
]);
const riskSheet = sheetOf(risks, [
  { id: 'R-001', risk: 'Brand', actions: 'HP-001, HP-002' },
  { id: 'R-002', risk: 'Intrång', actions: 'HP-002; HP-002' },
]);

describe('rows', () => {
  test('hold the meaning of their cells under the keys of the columns', () => {
    const [first, second] = recordsOf(plan).rows(actionPlan);
    expect(first).toMatchObject({ rowNumber: 2, id: 'HP-001', action: 'Öva', year: 2025, endDate: '2025-06-30' });
    expect(second).toMatchObject({ rowNumber: 3, id: 'HP-002', done: 0.45, sensitive: true, year: undefined });
  });

  test.each<[string, Sheet]>([
    ['empty rows', { ...plan, rows: [...plan.rows, [], [null, ''], ['  ', '\u00A0']] }],
    ['rows with nothing but empty checkboxes', { ...plan, rows: [...plan.rows, plan.rows[0]?.map(() => false) ?? []] }],
    [
      "rows with values only in columns of the user's own",
      {
        ...plan,
        rows: plan.rows
          .map((row, index) => [...row, index === 0 ? 'Egen' : 'x'])
          .concat([[...Array(24).fill(null), 'x']]),
      },
    ],
  ])('leave out %s', (_case, sheet) => {
    expect(
      recordsOf(sheet)
        .rows(actionPlan)
        .map(({ id }) => id),
    ).toEqual(['HP-001', 'HP-002']);
  });

  test('keep the row numbers of the sheet when rows between them are empty', () => {
    const [header = [], first = [], second = []] = plan.rows;
    const sheet = { ...plan, rows: [header, [], first, [], [], second] };
    expect(
      recordsOf(sheet)
        .rows(actionPlan)
        .map(({ rowNumber }) => rowNumber),
    ).toEqual([3, 6]);
  });

  test('are read below the headers, wherever those stand among the first ten rows', () => {
    const records = recordsOf({ ...plan, rows: [['Handlingsplan 2025'], [], ['HP-009', 'Ovanför'], ...plan.rows] });
    expect(records.headerRow(actionPlan)).toBe(4);
    expect(records.rows(actionPlan).map(({ rowNumber, id }) => [rowNumber, id])).toEqual([
      [5, 'HP-001'],
      [6, 'HP-002'],
    ]);
  });

  test('are not the totals of a table, but what stands beside them in their row', () => {
    const width = plan.rows[0]?.length ?? 0;
    const sum = ['Summa', ...Array(width - 1).fill(2025)];
    const rows = [...plan.rows, sum];
    const records = (last: number) => recordsOf({ ...plan, rows, totals: [{ row: 4, first: 0, last }] });
    expect(records(width - 1).rows(actionPlan)).toHaveLength(2);
    const beside = records(1).rows(actionPlan)[2];
    expect([beside?.rowNumber, beside?.id, beside?.priority, beside?.year]).toEqual([4, undefined, undefined, 2025]);
    expect(recordsOf({ ...plan, rows }).rows(actionPlan)).toHaveLength(3);
  });

  test('may be shorter or longer than the header', () => {
    const sheet = { name: 'Handlingsplan', rows: [['ID', 'Åtgärd'], ['HP-001'], ['HP-002', 'Öva', 'utanför']] };
    expect(
      recordsOf(sheet)
        .rows(actionPlan)
        .map(({ id, action }) => [id, action]),
    ).toEqual([
      ['HP-001', undefined],
      ['HP-002', 'Öva'],
    ]);
  });

  test('of a sheet without any row, even without header, are none', () => {
    expect(recordsOf({ name: 'Handlingsplan', rows: [] }).rows(actionPlan)).toEqual([]);
  });
});

describe('look-ups', () => {
  const planAndRisks = () => recordsOf(plan, riskSheet);

  test('find a row by its id, in any sheet or in one', () => {
    const records = planAndRisks();
    expect(records.find('R-002')?.row).toBe(records.row(risks, 'R-002'));
    expect(records.find('R-002')?.table.name).toBe('Risker');
    expect(records.row(actionPlan, 'R-002')).toBeUndefined();
    expect(records.find('X-001')).toBeUndefined();
  });

  test('find the rows that name an id, each once', () => {
    const referrers = planAndRisks().referrers(risks, 'actions');
    expect(referrers.get('HP-002')?.map(({ id }) => id)).toEqual(['R-001', 'R-002']);
    expect(referrers.get('HP-009')).toBeUndefined();
  });

  test('tell which sheets and columns are there', () => {
    const records = planAndRisks();
    expect(records.has(risks, 'actions')).toBe(true);
    expect(recordsOf(sheetOf(risks, [], { omit: ['actions'] })).has(risks, 'actions')).toBe(false);
    expect(records.has(incidents)).toBe(false);
    expect(records.table(incidents)).toBeUndefined();
    expect(records.rows(incidents)).toEqual([]);
  });

  test('take the first row of an id that is used twice', () => {
    const doubled = recordsOf(
      sheetOf(risks, [
        { id: 'R-001', risk: 'A' },
        { id: 'R-001', risk: 'B' },
      ]),
    );
    expect(doubled.row(risks, 'R-001')?.risk).toBe('A');
  });

  test('compute what is wanted once a workbook', () => {
    const records = planAndRisks();
    let times = 0;
    const compute = () => ++times;
    expect([records.once('test', compute), records.once('test', compute)]).toEqual([1, 1]);
  });

  test('are not led astray by ids that are names of object members', () => {
    const records = planAndRisks();
    expect(records.find('__proto__')).toBeUndefined();
    expect(records.referrers(risks, 'actions').get('constructor')).toBeUndefined();
  });
});

describe('a selection of records', () => {
  const selection = () => {
    const all = recordsOf(plan, riskSheet);
    return { all, open: selectRecords(all, (row) => row['sensitive'] !== true) };
  };

  test('shows the left-out row in no table, look-up or reference index', () => {
    const { open } = selection();
    expect(open.rows(actionPlan).map(({ id }) => id)).toEqual(['HP-001']);
    expect(open.row(actionPlan, 'HP-002')).toBeUndefined();
    expect(open.find('HP-002')).toBeUndefined();
    expect(open.rows(risks)).toHaveLength(2);
  });

  test('leaves the whole as it was', () => {
    const { all, open } = selection();
    expect(all.row(actionPlan, 'HP-002')).toBeDefined();
    expect(all.settings).toBe(open.settings);
  });
});

test('a processing may rest on more than one legal basis', () => {
  const record = sheetOf(processingRecord, [{ id: 'RF-001', legalBasis: 'avtal; Rättslig förpliktelse' }]);
  expect(recordsOf(record).rows(processingRecord)[0]?.legalBasis).toEqual(['Avtal', 'Rättslig förpliktelse']);
});

describe('the workbook', () => {
  test('may count dates from 1904', () => {
    const sheet = {
      name: 'Handlingsplan',
      rows: [
        ['ID', 'Slutdatum'],
        ['HP-001', 44285],
      ],
    };
    const records = readRecords({ ...workbookOf(sheet), date1904: true }, catalogue, { today: testDay });
    expect(records.row(actionPlan, 'HP-001')?.endDate).toBe('2025-03-31');
  });

  test('with two tabs of one name gives the first', () => {
    const records = recordsOf(plan, { name: 'handlingsplan', rows: [] });
    expect(records.rows(actionPlan)).toHaveLength(2);
  });
});

test.each([
  [['ID', 'Betydande incident'], true],
  [['ID', 'NIS2-incident'], true],
  [['ID', 'Rubrik'], false],
])(
  'with the headers %p the answer whether the column or the one that it has replaced is there is %p',
  (header, there) => {
    expect(recordsOf({ name: 'Incidenter', rows: [header] }).has(incidents, 'significantIncident')).toBe(there);
  },
);

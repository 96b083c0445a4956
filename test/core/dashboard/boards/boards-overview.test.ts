import { boardsOverview } from '../../../../src/core/dashboard/boards/boards-overview.ts';
import { type Delivery, deliveryOf } from '../../../../src/core/dashboard/boards/delivery.ts';
import { readBoardReport } from '../../../../src/core/dashboard/boards/read-board-report.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { reviewWorkbook } from '../../../../src/core/tasks/review-workbook.ts';
import type { CellValue, Workbook } from '../../../../src/core/workbook/workbook.ts';
import { settingsSheet, sheetOf, testDay, workbookOf } from '../../../support/workbook-builder.ts';

/** A board whose rows follow from its number. */
function boardWorkbook(number: number, settings: Parameters<typeof settingsSheet>[0] = {}): Workbook {
  const actions = Array.from({ length: 3 + (number % 5) }, (_, index) => ({
    id: `HP-${String(index + 1).padStart(3, '0')}`,
    year: 2025,
    area: 'Utbildning',
    action: `Åtgärd ${index}`,
    owner: 'Roll',
    endDate: { date: `2025-${String(1 + ((number + index) % 12)).padStart(2, '0')}-15` },
    status: ['Pågående', 'Klar', 'Ej påbörjad', 'Avbruten'][(number + index) % 4] as string,
    sensitive: index === 1 && number % 3 === 0 ? 'Ja' : null,
  }));
  const sets = Array.from({ length: 2 + (number % 4) }, (_, index) => ({
    id: `IK-${String(index + 1).padStart(3, '0')}`,
    informationSet: `Mängd ${index}`,
    personalData: 'Inga',
    status: (number + index) % 3 === 0 ? 'Inventerad' : 'Klassad',
  }));
  const dangers = Array.from({ length: number % 3 }, (_, index) => ({
    id: `R-${String(index + 1).padStart(3, '0')}`,
    source: 'RSA',
    risk: `Risk ${index} i nämnd ${number}`,
    likelihood: 3 + (index % 3),
    impact: 5,
    status: 'Öppen',
  }));
  return workbookOf(
    settingsSheet({ board: `Nämnd ${String(number).padStart(2, '0')}`, ...settings }),
    sheetOf(actionPlan, actions),
    sheetOf(informationClassification, sets),
    sheetOf(risks, dangers),
  );
}

function reportOf(workbook: Workbook) {
  return reviewWorkbook(workbook, { today: testDay }).report;
}

/** Counted over the cells themselves, without any of the program's own counting. */
function recount(
  workbooks: readonly Workbook[],
  sheet: string,
  counts: (cells: Readonly<Record<string, CellValue>>) => boolean,
): number {
  return workbooks.reduce((sum, { sheets }) => {
    const [headers = [], ...rows] = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const records = rows.map((cells) =>
      Object.fromEntries(headers.map((header, index) => [String(header), cells[index] ?? null])),
    );
    return sum + records.filter(counts).length;
  }, 0);
}

const workbooks = Array.from({ length: 40 }, (_, number) =>
  boardWorkbook(number, number === 7 ? { scale: 'MSB' } : number === 9 ? {} : { decisionDate: { date: '2025-11-20' } }),
);
const reports = workbooks.map(reportOf);
const deliveries = reports.map((report, number) => deliveryOf(`namnd-${number}.xlsx`, report));
const expected = Array.from({ length: 41 }, (_, number) => ({
  board: `Nämnd ${String(number).padStart(2, '0')}`,
  administration: '',
}));

test('forty boards: the figures of the city are those of a recount over the cells of the workbooks', () => {
  const { figures } = boardsOverview(deliveries, expected, { today: testDay, due: '2025-11-22' });
  const city = (id: string) => figures.find((figure) => figure.id === id)?.city;
  const overdue = recount(
    workbooks,
    'Handlingsplan',
    (cells) =>
      (cells['Slutdatum'] as { date: string }).date < testDay &&
      !['Klar', 'Avbruten'].includes(String(cells['Status'])),
  );
  const classified = recount(workbooks, 'Informationsklassning', ({ Status }) => Status === 'Klassad');
  const all = recount(workbooks, 'Informationsklassning', () => true);
  expect(city('A3')).toMatchObject({ numerator: overdue, denominator: null, value: overdue });
  expect(city('C1')).toMatchObject({ numerator: classified, denominator: all, value: classified / all });
  expect(city('A9')).toBeNull();
});

test('forty boards: one missing, one draft after the day and one other scale are told, and nothing else', () => {
  const { findings } = boardsOverview(deliveries, expected, { today: testDay, due: '2025-11-22' });
  expect(findings.map(({ rule, board, severity }) => [rule, board, severity])).toEqual([
    ['SN-02', 'Nämnd 07', 'Varning'],
    ['SN-04', 'Nämnd 07', 'Varning'],
    ['SN-02', 'Nämnd 09', 'Varning'],
    ['SN-01', 'Nämnd 40', 'Fel'],
  ]);
});

test('rows that a board keeps to itself are counted, and never named', () => {
  const { boards, figures } = boardsOverview(deliveries, expected, { today: testDay });
  expect(boards.some(({ delivery }) => (delivery?.report.protected ?? 0) > 0)).toBe(true);
  const plan = figures.find(({ id }) => id === 'A1')?.city;
  expect(plan?.numerator).toBe(recount(workbooks, 'Handlingsplan', () => true));
});

function of(number: number, changes: Partial<Delivery['report']>, source = `${number}.json`): Delivery {
  return deliveryOf(source, { ...(reports[number] as (typeof reports)[number]), ...changes });
}

test.each<[string, readonly Delivery[], unknown[]]>([
  ['another year', [of(1, {}), of(2, {}), of(3, { year: 2024 })], [['SN-03', 'Nämnd 03', 'Fel']]],
  ['figures older than sixty days', [of(1, { today: '2025-08-01' })], [['SN-05', 'Nämnd 01', 'Varning']]],
  [
    'two files of one board',
    [of(1, {}), of(1, { today: '2025-11-01' }, 'gammal.json')],
    [['SN-06', 'Nämnd 01', 'Fel']],
  ],
  ['public and internal mixed', [of(1, {}), of(2, { edition: 'Offentlig' })], [['SN-07', 'Nämnd 02', 'Varning']]],
])('tells of %s', (_, given, told) => {
  const { findings } = boardsOverview(given, [], { today: testDay });
  expect(findings.map(({ rule, board, severity }) => [rule, board, severity])).toEqual(told);
});

test('the high risks of all boards stand together, the highest first and then by board', () => {
  const { risks: together } = boardsOverview(deliveries, expected, { today: testDay });
  const high = reports.flatMap((report) => report.risks.map(({ value }) => [value, report.board] as const));
  expect(high.length).toBeGreaterThan(10);
  expect(together.map(({ value, board }) => [value, board])).toEqual(
    high.sort(([a, one], [b, other]) => b - a || one.localeCompare(other, 'sv')),
  );
});

test('what is asked of the city is told with the board that asks it', () => {
  const asked = { id: null, category: 'Resurser', text: 'Gemensam utbildning' };
  const overview = boardsOverview([of(1, { cityDecisions: [asked] }), of(2, {})], [], { today: testDay });
  expect(overview.decisions).toEqual([{ ...asked, board: 'Nämnd 01', id: '' }]);
});

test('of two files of one board the one that is decided counts, whichever is newer, and the other is named', () => {
  const draft = of(1, { decisionDate: null, state: 'Utkast', today: '2025-11-20' }, 'utkast.json');
  const decided = of(1, { decisionDate: '2025-11-10', today: '2025-11-10' }, 'beslutad.json');
  const { boards, findings } = boardsOverview([draft, decided], [], { today: testDay });
  expect(boards[0]).toMatchObject({ delivery: { source: 'beslutad.json' }, others: [{ source: 'utkast.json' }] });
  expect(findings.map(({ message }) => message)).toContain(
    'Nämnd 01 finns i flera filer: beslutad.json gäller, och utkast.json är inte med. Ta bort den som är fel.',
  );
});

test('a board of another year is not among the figures of the city, and an older file of a board neither', () => {
  const { figures } = boardsOverview(
    [of(1, {}), of(1, { today: '2025-01-01' }, 'gammal.json'), of(2, {}), of(3, { year: 2024 })],
    [],
    { today: testDay },
  );
  const own = recount([workbooks[1], workbooks[2]] as Workbook[], 'Informationsklassning', () => true);
  expect(figures.find(({ id }) => id === 'C1')?.city?.denominator).toBe(own);
});

const sound = JSON.parse(JSON.stringify(reports[1])) as Record<string, unknown>;
test.each<[string, unknown, string]>([
  ['nothing', null, 'är inget dashboard.json'],
  ['schema 1', { ...sound, schema: 1 }, 'har schema 1'],
  ['a field that is gone', { ...sound, board: undefined }, '(board)'],
  ['a list in place of figures', { ...sound, indicators: [] }, '(indicators)'],
  [
    'a figure that its rows contradict',
    { ...sound, indicators: { A3: { ...(sound['indicators'] as { A3: object }).A3, value: 999 } } },
    'A3 stämmer inte',
  ],
])('refuses %s', (_, data, fault) => {
  expect(readBoardReport(data)).toEqual({ fault: expect.stringContaining(fault) });
});

test('takes a report as it was written', () => {
  expect(readBoardReport(sound)).toEqual({ report: sound });
});

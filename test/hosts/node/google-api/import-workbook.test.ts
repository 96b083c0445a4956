import fc from 'fast-check';
import { type CellValue, cellText, type Workbook } from '../../../../src/core/index.ts';
import type { HostError } from '../../../../src/formats/host-error.ts';
import { type ConnectOptions, connect } from '../../../../src/hosts/node/google-api/connect.ts';
import { type ImportOptions, importWorkbook } from '../../../../src/hosts/node/google-api/import-workbook.ts';
import { spreadsheetState, valueFields } from '../../../../src/hosts/node/google-api/spreadsheet-state.ts';
import type { CellFixture } from '../../../google-api-server/spreadsheet-model.ts';
import { writeKeyFile } from '../../../google-api-server/test-account.ts';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';

const { folder, server } = googleOnThisMachine();
const waits: number[] = [];
const retryHost = { sleep: async (time: number) => void waits.push(time), random: () => 0, now: () => 0 };
const inherited = { ...process.env };

beforeEach(() => {
  waits.length = 0;
  Object.assign(process.env, {
    LIS_GOOGLE_API_URL: server().url,
    GOOGLE_APPLICATION_CREDENTIALS: writeKeyFile(folder()),
    NO_PROXY: '127.0.0.1,.googleapis.com',
  });
});
afterEach(() => {
  for (const name of ['LIS_GOOGLE_API_URL', 'GOOGLE_APPLICATION_CREDENTIALS', 'NO_PROXY']) {
    if (inherited[name] === undefined) delete process.env[name];
    else process.env[name] = inherited[name];
  }
});

function google(options: ConnectOptions = {}) {
  return connect({ write: true, retryHost, timeout: 3000, ...options });
}

const header = ['ID', 'Åtgärd', 'Status', 'Kommentar'];
function action(number: number, ...cells: CellValue[]) {
  return [`HP-${String(number).padStart(3, '0')}`, ...cells];
}

function plan(...rows: CellValue[][]): Workbook {
  return { sheets: [{ name: 'Handlingsplan', rows: [header, ...rows] }] };
}

function fixture(value: CellValue): CellFixture {
  return typeof value === 'object' && value !== null ? { userEnteredValue: { stringValue: cellText(value) } } : value;
}

/** A spreadsheet that holds the workbook, with some blank rows below. */
function addSpreadsheet({ sheets }: Workbook, blankRows = 5) {
  return server().add(
    spreadsheet,
    'Plan',
    sheets.map(({ name, rows }) => ({
      title: name,
      rows: rows.map((cells) => cells.map(fixture)),
      rowCount: rows.length + blankRows,
      columnCount: 6,
    })),
  );
}

const baseRows: CellValue[][] = [
  action(1, 'Rutin', 'Pågår', null),
  action(2, 'Utbildning', 'Pågår', 'a'),
  action(3, 'Säkerhetskopia', 'Klar', 'b'),
];
const base = plan(...baseRows);

async function importFile(file: Workbook, options: ImportOptions = {}) {
  return importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost, ...options });
}
function writes() {
  return server().log.filter((line) => line.startsWith('POST')).length;
}

test('writes the cells that the file has changed, and none of those that others have changed', async () => {
  const model = addSpreadsheet(base);
  model.type('Handlingsplan', 2, 4, 'skrivet i kalkylarket');
  const file = plan(
    action(1, 'Rutin', 'Klar', null),
    action(2, 'Utbildning', 'Pågår', null),
    action(3, 'Säkerhetskopia', 'Klar', 'b'),
  );
  const outcome = await importFile(file);
  expect(outcome).toMatchObject({ cells: 2, batches: 1, disturbed: [], rest: { merge: { conflicts: [] } } });
  expect(model.entered('Handlingsplan')).toEqual([
    header,
    ['HP-001', 'Rutin', 'Klar', 'skrivet i kalkylarket'],
    ['HP-002', 'Utbildning', 'Pågår', null],
    ['HP-003', 'Säkerhetskopia', 'Klar', 'b'],
  ]);
  expect(server().log.map((line) => line.slice(0, 4))).toEqual(['GET ', 'GET ', 'POST', 'GET ', 'POST']);
  expect(model.titles).toEqual(['Handlingsplan']);
});

test('texts that look like formulas or numbers stay texts, and dates become dates', async () => {
  const model = addSpreadsheet(base);
  const file = plan(
    action(1, '=HYPERLINK("x")', '+46', '-1'),
    action(2, '@a', '007', '2025-03-31'),
    action(3, { date: '2025-03-31' }, { date: '2025-03-31T08:30' }, 12.1),
  );
  await importFile(file);
  expect(model.cell('Handlingsplan', 2, 2)).toEqual({ userEnteredValue: { stringValue: '=HYPERLINK("x")' } });
  expect(model.cell('Handlingsplan', 3, 3)).toEqual({ userEnteredValue: { stringValue: '007' } });
  expect(model.cell('Handlingsplan', 4, 2)?.userEnteredFormat?.numberFormat?.type).toBe('DATE');
  const state = spreadsheetState(await (await google()).read(spreadsheet, valueFields));
  expect(state.sheets[0]?.rows).toEqual(file.sheets[0]?.rows);
});

test('a number where there was a date does not read as a date', async () => {
  const model = addSpreadsheet(plan());
  const date: CellFixture = {
    userEnteredValue: { numberValue: 45747 },
    userEnteredFormat: { numberFormat: { type: 'DATE' } },
  };
  for (const [index, cell] of ['HP-001', date, date].entries()) model.type('Handlingsplan', 2, index + 1, cell);
  const before = plan(action(1, { date: '2025-03-31' }, { date: '2025-03-31' }));
  const file = plan(action(1, 2025, { date: '2025-04-01' }));
  await importWorkbook({ google: await google(), id: spreadsheet, base: before, file }, { retryHost });
  const state = spreadsheetState(await (await google()).read(spreadsheet, valueFields));
  expect(state.sheets[0]?.rows[1]).toEqual(['HP-001', 2025, { date: '2025-04-01' }]);
  expect(model.cell('Handlingsplan', 2, 3)?.userEnteredFormat?.numberFormat).toEqual({ type: 'DATE' });
});

test('new rows come last, also below the end of the grid, and new columns and tabs find room', async () => {
  const model = addSpreadsheet(base, 0);
  const file: Workbook = {
    sheets: [
      {
        name: 'Handlingsplan',
        rows: [
          [...header, 'A', 'B', 'C'],
          ...baseRows,
          [...action(4, 'Ny', 'Pågår', null), 1, 2, 3],
          action(5, 'Ny', 'Pågår', null),
        ],
      },
      { name: 'Egen flik', rows: [['=x'], [], [null, 7]] },
    ],
  };
  const outcome = await importFile(file);
  expect(outcome.batches).toBe(1);
  expect(model.entered('Handlingsplan').slice(4)).toEqual([
    ['HP-004', 'Ny', 'Pågår', null, 1, 2, 3],
    ['HP-005', 'Ny', 'Pågår'],
  ]);
  expect(model.entered('Egen flik')).toEqual([['=x'], [], [null, 7]]);
});

test('a removed row is emptied with its formulas, and a removed tab is removed', async () => {
  const own = {
    name: 'Egen',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  };
  const withTab = { sheets: [...base.sheets, own] };
  const model = addSpreadsheet(withTab);
  model.type('Handlingsplan', 3, 4, { userEnteredValue: { formulaValue: '="a"' }, result: { stringValue: 'a' } });
  const file = plan(action(1, 'Rutin', 'Pågår', null), action(3, 'Säkerhetskopia', 'Klar', 'b'));
  await importWorkbook({ google: await google(), id: spreadsheet, base: withTab, file }, { retryHost });
  expect(model.entered('Handlingsplan')[2]).toEqual([null, null, null, null]);
  expect(model.titles).toEqual(['Handlingsplan']);
});

test('a formula is never written over: the cell is told, and the rest is written', async () => {
  const model = addSpreadsheet(base);
  model.type('Handlingsplan', 3, 4, { userEnteredValue: { formulaValue: '="a"' }, result: { stringValue: 'a' } });
  const file = plan(
    action(1, 'Rutin', 'Klar', null),
    action(2, 'Utbildning', 'Pågår', 'skrivet över'),
    action(3, 'Säkerhetskopia', 'Klar', 'b'),
  );
  const { rest, cells } = await importFile(file);
  expect(rest.keptFormulas).toEqual([{ sheet: 'Handlingsplan', row: 3, position: 3, value: 'skrivet över' }]);
  expect([cells, model.entered('Handlingsplan')[2]?.[3]]).toEqual([1, '="a"']);
});

test('a cell that both have changed is a conflict: the spreadsheet keeps its own, and the rest is written', async () => {
  const model = addSpreadsheet(base);
  model.type('Handlingsplan', 2, 3, 'Pausad');
  const file = plan(action(1, 'Rutin', 'Klar', 'ny'), ...baseRows.slice(1));
  const { rest } = await importFile(file);
  expect(rest.merge.conflicts).toMatchObject([
    { id: 'HP-001', column: 'Status', base: 'Pågår', ours: 'Pausad', theirs: 'Klar' },
  ]);
  expect(model.entered('Handlingsplan')[1]).toEqual(['HP-001', 'Rutin', 'Pausad', 'ny']);
});

const changed = plan(
  action(1, 'Rutin', 'Klar', null),
  action(2, 'Utbildning', 'Klar', 'a'),
  action(3, 'Säkerhetskopia', 'Klar', 'b'),
  action(4, 'Ny', 'Pågår', null),
);

test('what somebody writes between the reads is merged, not written over', async () => {
  const model = addSpreadsheet(base);
  server().faults = ['none', () => model.insertRow('Handlingsplan', 2, ['HP-009', 'Någon annans', 'Pågår'])];
  const outcome = await importFile(changed);
  expect(outcome).toMatchObject({ batches: 1, disturbed: [] });
  expect(model.entered('Handlingsplan').slice(1)).toEqual([
    ['HP-009', 'Någon annans', 'Pågår'],
    ['HP-001', 'Rutin', 'Klar', null],
    ['HP-002', 'Utbildning', 'Klar', 'a'],
    ['HP-003', 'Säkerhetskopia', 'Klar', 'b'],
    ['HP-004', 'Ny', 'Pågår'],
  ]);
});

test('a spreadsheet that never stands still is left alone', async () => {
  const model = addSpreadsheet(base);
  let count = 0;
  server().faults = Array(20).fill(() => model.type('Handlingsplan', 4, 4, `ändring ${count++}`));
  const error = await importFile(changed).then(
    () => undefined,
    (reason: HostError) => reason,
  );
  expect(error).toMatchObject({ code: 'changed-meanwhile' });
  expect(writes()).toBe(0);
});

test.each([
  ['lost after the write was done', 'cut-after' as const, 1],
  ['lost before anything was done', 'cut' as const, 2],
  ['an error of the server', { status: 500 }, 2],
])('an answer that is %s: the spreadsheet is read to see what happened', async (_name, fault, expected) => {
  const model = addSpreadsheet(base);
  server().faults = ['none', 'none', fault];
  const outcome = await importFile(changed);
  expect(outcome).toMatchObject({ batches: 1, cells: 5, disturbed: [] });
  // One more write removes the log.
  expect([writes(), waits.length]).toEqual([expected + 1, 1]);
  expect(
    model
      .entered('Handlingsplan')
      .slice(1)
      .map(([id, , status]) => `${id} ${status}`),
  ).toEqual(['HP-001 Klar', 'HP-002 Klar', 'HP-003 Klar', 'HP-004 Pågår']);
});

test('gives up when no write gets an answer', async () => {
  addSpreadsheet(base);
  server().faults = Array(5)
    .fill(['none', { status: 503 }, 'none'])
    .flat();
  server().faults.unshift('none');
  const error = await importFile(changed).then(
    () => undefined,
    (reason: HostError) => reason,
  );
  expect(error).toMatchObject({ code: 'unreachable' });
});

test('more than one request holds goes in several, whole rows in each, and can be taken up again', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => action(index + 10, 'Ny åtgärd', 'Pågår', 'x'.repeat(100)));
  const file = plan(...baseRows, ...rows);
  const model = addSpreadsheet(base);
  server().faults = [...Array(6).fill('none'), { status: 403, reason: 'PERMISSION_DENIED' }];
  const error = await importFile(file, { largest: 3000 }).then(
    () => undefined,
    (reason: HostError) => reason,
  );
  expect(error).toMatchObject({
    code: 'forbidden',
    message: expect.stringMatching(
      /Innan dess blev \d+\scell(?:er)? inlästa? \(Handlingsplan: \d+\)\. Kör samma kommando igen/,
    ),
  });
  const half = model.entered('Handlingsplan').slice(4);
  expect(half.length).toBeGreaterThan(0);
  expect(half.every((cells) => cells.length === 4)).toBe(true);
  server().faults = [];
  const outcome = await importFile(file, { largest: 3000 });
  expect(outcome.batches).toBeGreaterThan(2);
  expect(outcome.rest.merge.conflicts).toEqual([]);
  expect(model.entered('Handlingsplan').slice(4)).toEqual(rows);
});

test('importing twice changes nothing, and every value that the file has changed is in the spreadsheet or among the conflicts', async () => {
  const cell = fc.constantFrom<CellValue>(null, 'text', '=1+1', '-x', 1017, 2.5, { date: '2031-01-02' });
  const row = fc.tuple(cell, cell, cell);
  const version = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), row), {
    selector: ([number]) => number,
    maxLength: 6,
  });
  const client = await google();
  await fc.assert(
    fc.asyncProperty(version, version, version, async (before, here, there) => {
      const workbookOf = (rows: [number, CellValue[]][]) =>
        plan(action(9, 'Alltid med', null, null), ...rows.map(([number, cells]) => action(number, ...cells)));
      const model = addSpreadsheet(workbookOf([]), 20);
      const input = { google: client, id: spreadsheet, base: workbookOf([]), file: workbookOf(here) };
      await importWorkbook(input, { retryHost });
      const second = { ...input, base: workbookOf(before), file: workbookOf(there) };
      const { rest } = await importWorkbook(second, { retryHost });
      const after = model.entered('Handlingsplan');
      const again = await importWorkbook(second, { retryHost });
      expect(again.batches).toBe(0);
      expect(model.entered('Handlingsplan')).toEqual(after);
      const state = spreadsheetState(await client.read(spreadsheet, valueFields));
      for (const [number, cells] of there) {
        const [id] = action(number);
        const known = before.find(([other]) => other === number)?.[1];
        const idNow = rest.merge.renumbered.find(({ from }) => from === id)?.to ?? id;
        const rowNow = state.sheets[0]?.rows.find(([other]) => other === idNow);
        for (const [position, value] of cells.entries()) {
          const isOwn = JSON.stringify(value) !== JSON.stringify(known?.[position] ?? null);
          const column = header[position + 1];
          const conflict = rest.merge.conflicts.find((one) => one.id === id && one.column === column);
          if (isOwn) expect([rowNow?.[position + 1] ?? null, conflict?.theirs]).toContainEqual(value);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

import type { CellValue, Workbook } from '../../../../../src/core/index.ts';
import type { HostError } from '../../../../../src/formats/host-error.ts';
import { importWorkbook } from '../../../../../src/hosts/node/google-api/import-workbook.ts';
import { deleteRow, insertColumn, moveRow, sortRows } from '../../../../google-api-server/people.ts';
import type { CellFixture, SpreadsheetModel } from '../../../../google-api-server/spreadsheet-model.ts';
import { spreadsheet } from '../../../../support/google.ts';
import { googleInThisProcess } from '../../../../support/google-client.ts';

const { server, google, retryHost, waits } = googleInThisProcess();
const tab = 'Handlingsplan';
const header = ['ID', 'Åtgärd', 'Status', 'Kommentar'];
const rows = [
  ['HP-001', 'Rutin', 'Pågår', 'ett'],
  ['HP-002', 'Utbildning', 'Pågår', 'två'],
  ['HP-003', 'Säkerhetskopia', 'Pågår', 'tre'],
];
const own = {
  name: 'Egen',
  rows: [
    ['Sak', 'Text'],
    ['a', '1'],
  ],
};
function workbook(...actions: CellValue[][]): Workbook {
  return { sheets: [{ name: tab, rows: [header, ...actions] }] };
}

const base = workbook(...rows);
/** HP-001 is done, and there is a new row. */
const file = workbook(['HP-001', 'Rutin', 'Klar', 'ett'], ...rows.slice(1), ['HP-004', 'Ny', 'Pågår', null]);

function addSpreadsheet(more: readonly { name: string; rows: string[][] }[] = []): SpreadsheetModel {
  const tabs = [{ name: tab, rows: [header, ...rows] }, ...more];
  return server().add(
    spreadsheet,
    'Plan',
    tabs.map(({ name, rows: cells }) => ({ title: name, rows: cells, rowCount: cells.length + 5, columnCount: 6 })),
  );
}

/** Imports while somebody does this in the instant between the last read and the write. */
async function importDisturbed(disturb: (() => void)[], { into = base, from = file } = {}) {
  server().faults = ['none', 'none', ...disturb];
  return importWorkbook({ google: await google(), id: spreadsheet, base: into, file: from }, { retryHost });
}
function failed(run: Promise<unknown>) {
  return run.then(
    () => undefined,
    (error: HostError) => error,
  );
}

function undoTabs(model: SpreadsheetModel) {
  return model.titles.filter((title) => title.startsWith('_lis_'));
}

function formula(text: string, result: string): CellFixture {
  return {
    userEnteredValue: { formulaValue: text },
    result: { stringValue: result },
  };
}

describe('what somebody does in the instant of a write', () => {
  test.each<[string, (model: SpreadsheetModel) => void]>([
    ['inserts a row', (model) => model.insertRow(tab, 2, ['HP-009', 'Annans', 'Pågår', 'x'])],
    ['removes a row', (model) => deleteRow(model.tab(tab), 3)],
    ['moves a row', (model) => moveRow(model.tab(tab), 4, 2)],
    ['sorts', (model) => sortRows(model.tab(tab), 2, true)],
    ['inserts a column', (model) => insertColumn(model.tab(tab), 2, ['Egen', 'x', 'y', 'z'])],
    ['inserts a blank column', (model) => insertColumn(model.tab(tab), 3)],
  ])(
    '%s: what the write hit is back, the change is made where it belongs, and the row is told',
    async (_name, deed) => {
      const model = addSpreadsheet();
      const alone = addAlone(deed);
      const { disturbed, cells, rest } = await importDisturbed([() => deed(model)]);
      const column = model.entered(tab)[0]?.indexOf('Status') ?? -1;
      const expected = alone.map((row) =>
        row.includes('HP-001') ? row.map((cell, at) => (at === column ? 'Klar' : cell)) : row,
      );
      const isFirstStill = alone[1]?.[0] === 'HP-001' && column === 2;
      expect(model.entered(tab).slice(0, alone.length)).toEqual(expected);
      expect(
        model
          .entered(tab)
          .slice(alone.length)
          .map((row) => row.filter(Boolean)),
      ).toEqual([['HP-004', 'Ny', 'Pågår']]);
      expect(disturbed.length > 0).toBe(!isFirstStill);
      expect([cells, rest.merge.conflicts, undoTabs(model)]).toEqual([4, [], []]);
    },
  );

  /** What a tab holds when somebody has done this, and the program nothing. */
  function addAlone(deed: (model: SpreadsheetModel) => void) {
    const model = server().add('1Annat_0123456789-abcdefghijklmnop', 'Plan', [{ title: tab, rows: [header, ...rows] }]);
    deed(model);
    return model.entered(tab);
  }

  test('adds a row last: both new rows are there, and nobody needs to be told', async () => {
    const model = addSpreadsheet();
    const outcome = await importDisturbed([() => model.insertRow(tab, 5, ['HP-009', 'Annans', 'Pågår', 'x'])]);
    expect(outcome).toMatchObject({ cells: 4, batches: 1, disturbed: [] });
    expect(model.entered(tab).slice(4)).toEqual([
      ['HP-009', 'Annans', 'Pågår', 'x'],
      ['HP-004', 'Ny', 'Pågår'],
    ]);
  });

  test('types in the very cell: the value is back, and a conflict', async () => {
    const model = addSpreadsheet();
    const { disturbed, rest } = await importDisturbed([() => model.type(tab, 2, 3, 'Pausad')]);
    expect(model.entered(tab)[1]).toEqual(['HP-001', 'Rutin', 'Pausad', 'ett']);
    expect(rest.merge.conflicts).toMatchObject([{ id: 'HP-001', column: 'Status', ours: 'Pausad', theirs: 'Klar' }]);
    expect(disturbed).toEqual([{ sheet: tab, row: 2 }]);
  });

  test('types elsewhere in the row: both stand', async () => {
    const model = addSpreadsheet();
    await importDisturbed([() => model.type(tab, 2, 4, 'nytt')]);
    expect(model.entered(tab)[1]).toEqual(['HP-001', 'Rutin', 'Klar', 'nytt']);
  });

  test('puts a formula in the very cell: it is back as it was', async () => {
    const model = addSpreadsheet();
    const { rest } = await importDisturbed([() => model.type(tab, 2, 3, formula('="Pågår"', 'Pågår'))]);
    expect(model.entered(tab)[1]).toEqual(['HP-001', 'Rutin', '="Pågår"', 'ett']);
    expect(rest.keptFormulas).toMatchObject([{ row: 2, position: 2 }]);
  });

  test('moves a date where a number is to stand: it is a date again, with the parts of its text in their colours', async () => {
    const model = addSpreadsheet();
    const date = {
      userEnteredValue: { numberValue: 45747 },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd/m' } },
    };
    const coloured = {
      userEnteredValue: { stringValue: 'rött' },
      textFormatRuns: [{ startIndex: 1, format: { bold: true } }],
    };
    model.type(tab, 4, 3, date);
    model.type(tab, 4, 4, coloured);
    const from = workbook(['HP-001', 'Rutin', { date: '2025-01-02' }, 'ny'], ...rows.slice(1));
    await importDisturbed([() => moveRow(model.tab(tab), 4, 2)], { from });
    expect(model.cell(tab, 2, 3)).toEqual(date);
    expect(model.cell(tab, 2, 4)).toMatchObject(coloured);
    expect(model.entered(tab)[2]).toEqual(['HP-001', 'Rutin', 45659, 'ny']);
  });

  test('moves another row where one is to be emptied: it is whole again, and the right one is emptied', async () => {
    const model = addSpreadsheet();
    const { disturbed } = await importDisturbed([() => moveRow(model.tab(tab), 4, 2)], {
      from: workbook(...rows.slice(1)),
    });
    expect(model.entered(tab)).toEqual([header, rows[2], [null, null, null, null], rows[1]]);
    expect(disturbed).toEqual([{ sheet: tab, row: 2 }]);
  });

  test('edits a tab that is to be removed: the tab stays, and what was edited is a conflict', async () => {
    const model = addSpreadsheet([own]);
    const into = { sheets: [...base.sheets, own] };
    const { rest } = await importDisturbed([() => model.type('Egen', 2, 2, 'viktigt')], { into, from: base });
    expect([model.titles, model.entered('Egen')[1]]).toEqual([
      [tab, 'Egen'],
      ['a', 'viktigt'],
    ]);
    expect(rest.merge.conflicts).toMatchObject([{ kind: 'removed-sheet', ours: 'viktigt' }]);
  });

  test('removes the tab: nothing is written, and the change is a conflict', async () => {
    const model = addSpreadsheet([own]);
    const into = { sheets: [...base.sheets, own] };
    const from = { sheets: [...file.sheets, own] };
    const { rest, cells } = await importDisturbed([() => model.removeTab(tab)], { into, from });
    expect([model.titles, cells]).toEqual([['Egen'], 0]);
    expect(rest.merge.conflicts.length).toBeGreaterThan(0);
  });

  test('adds a tab of the same name as a new one: both have what they hold, the rest is told', async () => {
    const model = addSpreadsheet();
    const from = { sheets: [...base.sheets, own] };
    const theirs = {
      sheetId: 5,
      title: 'Egen',
      rows: [
        ['Sak', 'Text'],
        ['a', 'annat'],
      ],
    };
    const { rest } = await importDisturbed([() => model.addTab(theirs)], { from });
    expect(model.entered('Egen')).toContainEqual(['a', 'annat']);
    const told = JSON.stringify([model.entered('Egen'), rest.merge.conflicts]);
    expect(told).toContain('"1"');
  });
});

test('what is put back may itself be disturbed: it is put right as well', async () => {
  const model = addSpreadsheet();
  const insert = (number: number) => () => model.insertRow(tab, 2, [`HP-01${number}`, 'Annans', 'Pågår', `x${number}`]);
  // The write, the read after it, the copies, and what is put back; twice.
  const { disturbed } = await importDisturbed([
    insert(1),
    () => {},
    () => {},
    insert(2),
    () => {},
    () => {},
    insert(3),
  ]);
  expect(model.entered(tab).map((cells) => cells.slice(0, 4))).toEqual([
    header,
    ['HP-013', 'Annans', 'Pågår', 'x3'],
    ['HP-012', 'Annans', 'Pågår', 'x2'],
    ['HP-011', 'Annans', 'Pågår', 'x1'],
    ['HP-001', 'Rutin', 'Klar', 'ett'],
    rows[1],
    rows[2],
    ['HP-004', 'Ny', 'Pågår'],
  ]);
  expect([disturbed.length > 0, undoTabs(model)]).toEqual([true, []]);
});

test('a row that cannot be told from others is left in a copy, which is named', async () => {
  const twins = ['samma', 'samma', 'Pågår', null];
  const model = server().add(spreadsheet, 'Plan', [
    { title: tab, rows: [header, ...rows, twins, twins], rowCount: 12, columnCount: 6 },
  ]);
  const into = workbook(...rows, twins, twins);
  const from = workbook(['HP-001', 'Rutin', 'Klar', 'ett'], ...rows.slice(1), twins, twins);
  const { disturbed } = await importDisturbed(
    [
      () => moveRow(model.tab(tab), 5, 2),
      // The row that was hit and one like it: nothing tells which of them is which.
      () => {
        model.insertRow(tab, 2, ['samma', 'samma', 'Klar']);
        model.insertRow(tab, 2, ['HP-008', 'Annans', 'Pågår', 'x']);
      },
    ],
    { into, from },
  );
  expect(disturbed).toContainEqual({ sheet: tab, row: 2, copy: `Före ${tab}` });
  expect(model.entered(`Före ${tab}`)[1]).toEqual(twins);
  expect(model.tab(`Före ${tab}`).properties.hidden).toBeUndefined();
});

describe('an import that ends in the middle', () => {
  /** The write is done, and then the program is gone. */
  async function killed(disturb: () => void): Promise<void> {
    const client = await google();
    const dying = {
      ...client,
      read: async (...args: Parameters<typeof client.read>) => {
        if (server().log.some((line) => line.startsWith('POST'))) throw new Error('killed');
        return client.read(...args);
      },
    };
    server().faults = ['none', 'none', disturb];
    await expect(importWorkbook({ google: dying, id: spreadsheet, base, file }, { retryHost })).rejects.toThrow(
      'killed',
    );
    server().faults = [];
  }

  test('is settled by the next one, which puts back what it hit by mistake and goes on', async () => {
    const model = addSpreadsheet();
    await killed(() => moveRow(model.tab(tab), 4, 2));
    expect(model.entered(tab)[1]).toEqual(['HP-003', 'Säkerhetskopia', 'Klar', 'tre']);
    const { disturbed } = await importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost });
    expect(disturbed).toEqual([{ sheet: tab, row: 2 }]);
    expect(model.entered(tab).map((cells) => cells.slice(0, 4))).toEqual([
      header,
      rows[2],
      ['HP-001', 'Rutin', 'Klar', 'ett'],
      rows[1],
      ['HP-004', 'Ny', 'Pågår'],
    ]);
    expect([undoTabs(model), waits]).toEqual([[], [1000, 2000, 4000, 8000]]);
  });

  test('says so when somebody has changed its log', async () => {
    const model = addSpreadsheet();
    await killed(() => {});
    model.type('_lis_logg', 1, 1, 'hej');
    const error = await failed(importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost }));
    expect(error).toMatchObject({ code: 'undo-log', message: expect.stringContaining('_lis_logg') });
  });

  test.each([
    ['quota', { status: 429, retryAfter: '3600' }],
    ['forbidden', { status: 403, reason: 'PERMISSION_DENIED' }],
  ])('with %s says what is written, which rows are not looked after, and what to do', async (code, fault) => {
    addSpreadsheet();
    server().faults = ['none', 'none', 'none', fault];
    const error = await failed(importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost }));
    expect(error).toMatchObject({
      code,
      message: expect.stringMatching(
        /Inget är inläst ännu\. Den sista skrivningen är inte kontrollerad \(Handlingsplan rad 2, 5\): kör samma kommando igen/,
      ),
    });
  });

  test('before anything is written says nothing of it', async () => {
    addSpreadsheet();
    server().faults = [{ status: 403, reason: 'PERMISSION_DENIED' }];
    const error = await failed(importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost }));
    expect(error?.message).not.toContain('inläst');
  });
});

test('two imports at the same time wait for each other', async () => {
  const model = addSpreadsheet();
  const other = workbook(rows[0] ?? [], ['HP-002', 'Utbildning', 'Klar', 'två'], rows[2] ?? []);
  const client = await google();
  const patient = { ...retryHost, sleep: () => new Promise<void>((resolve) => setTimeout(resolve, 50)) };
  const outcomes = await Promise.all(
    [file, other].map((each) =>
      importWorkbook({ google: client, id: spreadsheet, base, file: each }, { retryHost: patient }),
    ),
  );
  expect(outcomes.map(({ rest, disturbed }) => [rest.merge.conflicts, disturbed])).toEqual([
    [[], []],
    [[], []],
  ]);
  expect(model.entered(tab).map((cells) => cells.slice(0, 3))).toEqual([
    header.slice(0, 3),
    ['HP-001', 'Rutin', 'Klar'],
    ['HP-002', 'Utbildning', 'Klar'],
    ['HP-003', 'Säkerhetskopia', 'Pågår'],
    ['HP-004', 'Ny', 'Pågår'],
  ]);
  expect(undoTabs(model)).toEqual([]);
});

test('a refusal that is nobody’s doing is told as it is', async () => {
  addSpreadsheet();
  server().faults = ['none', 'none', { status: 400, reason: 'INVALID_ARGUMENT' }];
  const error = await failed(importWorkbook({ google: await google(), id: spreadsheet, base, file }, { retryHost }));
  expect(error).toMatchObject({ code: 'refused-request', message: expect.stringMatching(/Inget är inläst ännu\.$/) });
});

test('a new row is written in its place where formulas are laid out below, and never over a row of somebody else’s', async () => {
  const model = addSpreadsheet();
  for (const row of [5, 6, 7]) model.type(tab, row, 4, formula('=""', ''));
  const add = () => {
    for (const [index, cell] of ['HP-009', 'Annans', 'Pågår'].entries()) model.type(tab, 5, index + 1, cell);
  };
  await importDisturbed([add]);
  expect(model.entered(tab).slice(4)).toEqual([
    ['HP-009', 'Annans', 'Pågår', '=""'],
    ['HP-004', 'Ny', 'Pågår', '=""'],
    [null, null, null, '=""'],
  ]);
});

test('a new row with a date keeps the formats of its columns, wherever it lands', async () => {
  const model = addSpreadsheet();
  model.type(tab, 5, 3, { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd/m' } } });
  model.type(tab, 5, 4, { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } });
  const from = workbook(...rows, ['HP-004', { date: '2025-01-02' }, { date: '2025-01-03' }, '007']);
  await importDisturbed([() => model.insertRow(tab, 5, ['HP-009'])], { from });
  const formats = [2, 3, 4].map((column) => model.cell(tab, 6, column)?.userEnteredFormat?.numberFormat?.pattern);
  expect([model.entered(tab)[5], formats]).toEqual([
    ['HP-004', 45659, 45660, '007'],
    ['yyyy-mm-dd', 'd/m', '@'],
  ]);
});

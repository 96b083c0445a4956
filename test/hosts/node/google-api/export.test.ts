import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

/** Programs start slowly on a busy machine. */
const minute = 60_000;
const { folder, server, lis } = googleOnThisMachine();
const date = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } };

function addPlan() {
  return server().add(spreadsheet, 'Socialnämnden 2025/26', [
    {
      title: 'Handlingsplan',
      rows: [
        [
          {
            userEnteredValue: { stringValue: 'ID' },
            note: 'Radens id',
            userEnteredFormat: { textFormat: { bold: true } },
          },
          'Åtgärd',
          'Klart senast',
          'Antal',
          'Klar',
        ],
        ['HP-001', '=1+1', { userEnteredValue: { numberValue: 45747 }, ...date }, 12.5, true],
        [
          'HP-002',
          '-Avveckla\nfjärrskrivbord',
          null,
          { userEnteredValue: { formulaValue: '=D2*2' }, result: { numberValue: 25 } },
          false,
        ],
        [
          'HP-003',
          '@kommun',
          {
            userEnteredValue: { formulaValue: '=NOW()' },
            result: { numberValue: 45747.3541667 },
            userEnteredFormat: { numberFormat: { type: 'DATE_TIME' } },
          },
          { userEnteredValue: { formulaValue: '=A1/0' }, result: { errorValue: { type: 'DIVIDE_BY_ZERO' } } },
        ],
      ],
      columnMetadata: [{ pixelSize: 100 }, { pixelSize: 355 }],
      properties: { gridProperties: { frozenRowCount: 1 } },
    },
    { title: 'Dolt', rows: [['x']], properties: { hidden: true } },
    { title: 'Diagram', rows: [], properties: { sheetType: 'OBJECT' } },
  ]);
}

async function exported(...args: string[]) {
  const run = await lis(['export', spreadsheet, '--out', 'ut', ...args]);
  return { run, file: readWorkbook(readFileSync(join(folder(), 'ut', 'Socialnämnden 2025-26.xlsx')), 'f.xlsx') };
}

test(
  'keeps values, dates, results of formulas and texts that look like formulas, in one read',
  async () => {
    addPlan();
    const { run, file } = await exported();
    expect(run).toEqual({
      status: 0,
      stdout: '',
      stderr: `${spreadsheet} är sparat som ut/Socialnämnden 2025-26.xlsx.\n`,
    });
    expect(server().log).toEqual([`GET /v4/spreadsheets/${spreadsheet}`]);
    expect(file.workbook.sheets.slice(0, 2)).toEqual([
      {
        name: 'Handlingsplan',
        rows: [
          ['ID', 'Åtgärd', 'Klart senast', 'Antal', 'Klar'],
          ['HP-001', '=1+1', { date: '2025-03-31' }, 12.5, true],
          ['HP-002', '-Avveckla\nfjärrskrivbord', null, 25, false],
          ['HP-003', '@kommun', { date: '2025-03-31T08:30' }, '#DIV/0!'],
        ],
      },
      { name: 'Dolt', rows: [['x']] },
    ]);
    expect(file.hasFormulas).toBe(false);
    expect(file.sheets.find(({ name }) => name === 'Dolt')?.visibility).toBe('hidden');
  },
  minute,
);

test(
  'gives the same bytes every time, and never writes over a file',
  async () => {
    addPlan();
    await exported();
    const path = join(folder(), 'ut', 'Socialnämnden 2025-26.xlsx');
    const first = readFileSync(path);
    const again = await lis(['export', spreadsheet, '--out', 'ut']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('finns redan')]);
    await lis(['export', `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit#gid=0`, '--out', 'annan']);
    expect(readFileSync(join(folder(), 'annan', 'Socialnämnden 2025-26.xlsx')).equals(first)).toBe(true);
  },
  minute,
);

test(
  'one source that cannot be read is told, and the others are saved',
  async () => {
    addPlan();
    writeFileSync(join(folder(), 'trasig.xlsx'), 'PK');
    const missing = spreadsheet.replace('1', '2');
    const run = await lis(['export', missing, 'trasig.xlsx', spreadsheet, '--out', 'ut']);
    expect(run.status).toBe(2);
    expect(run.stderr.split('\n')).toHaveLength(4);
    expect(run.stderr).toContain(`Kalkylarket ${missing} finns inte eller är inte delat med kontot`);
    expect(existsSync(join(folder(), 'ut', 'Socialnämnden 2025-26.xlsx'))).toBe(true);
  },
  minute,
);

test(
  'fetches an Excel workbook in Google Drive as it is, with a hidden copy of its values',
  async () => {
    const bytes = readFileSync('sheets-templates/exempel.xlsx');
    server().files.set(spreadsheet, { name: 'Exempel.xlsx', bytes });
    const run = await lis(['export', spreadsheet, '--out', 'ut']);
    expect(run.stderr).toBe(`${spreadsheet} är sparat som ut/Exempel.xlsx.\n`);
    const sheets = (file: Uint8Array) => readWorkbook(file, 'Exempel.xlsx').workbook.sheets;
    const [copy, ...others] = sheets(readFileSync(join(folder(), 'ut', 'Exempel.xlsx')))
      .slice()
      .reverse();
    expect([copy?.name, others.reverse()]).toEqual(['_lis_export', sheets(bytes)]);
  },
  minute,
);

test(
  'refuses what Excel cannot hold, all of it at once',
  async () => {
    const long = 'x'.repeat(32_768);
    server().add(spreadsheet, 'Plan', [
      { title: 'Plan 2025/26', rows: [['x', long]] },
      { title: 'Handlingsplan', rows: [['x'], [long.slice(1)], [long]] },
      { title: 'HANDLINGSPLAN', rows: [['x']] },
      { title: 'En flik med ett alldeles för långt namn', rows: [['x']] },
      { title: 'Ett namn på jämnt 31 tecken åäö', rows: [['x']] },
    ]);
    const run = await lis(['export', spreadsheet, '--out', 'ut']);
    expect(run.status).toBe(2);
    expect(run.stderr.split('\n')).toHaveLength(2);
    expect(run.stderr).toMatch(
      /: Plan 2025\/26 \(\/\), HANDLINGSPLAN \(samma som Handlingsplan\), En flik med ett alldeles för långt namn \(39 tecken\)\. Celler .*: Plan 2025\/26!B1, Handlingsplan!A3\./,
    );
    expect(existsSync(join(folder(), 'ut'))).toBe(false);
  },
  minute,
);

test(
  'leaves out what an unfinished import has put in the spreadsheet',
  async () => {
    server().add(spreadsheet, 'Plan', [
      { title: 'Blad', rows: [['x']] },
      ...['_lis_logg', '_lis_kopia_7', '_lis_bort_9'].map((title) => ({ title, rows: [['y']] })),
    ]);
    await lis(['export', spreadsheet, '--out', 'ut']);
    const { workbook } = readWorkbook(readFileSync(join(folder(), 'ut', 'Plan.xlsx')), 'Plan.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad', '_lis_export']);
  },
  minute,
);

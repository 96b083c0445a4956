import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editWorkbook } from '../../../../src/formats/excel/index.ts';
import { spreadsheet } from '../../../support/google.ts';
import { planInGoogle } from '../../../support/plan-in-google.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

/** Programs start slowly on a busy machine. */
const minute = 60_000;
const { folder, server, lis, header, addPlan, exportAndEdit, importPlan } = planInGoogle();

const space = '\u00A0';

test(
  'an export that comes back as it was changes nothing',
  async () => {
    const model = addPlan();
    await exportAndEdit();
    const before = model.entered('Handlingsplan');
    server().log.length = 0;
    expect(await importPlan()).toEqual({
      status: 0,
      stdout: '',
      stderr: `0${space}celler från Plan.xlsx är inlästa i kalkylarket Plan, med 0${space}konflikter.\n`,
    });
    expect([model.entered('Handlingsplan'), server().log]).toEqual([before, [`GET /v4/spreadsheets/${spreadsheet}`]]);
  },
  minute,
);

test(
  'what was changed in the file is in the spreadsheet, and the rest as it was',
  async () => {
    const model = addPlan();
    await exportAndEdit({ row: 2, column: 3, value: 'Klar' }, { row: 3, column: 2, value: '=2+2' });
    model.type('Handlingsplan', 2, 4, 'nytt i kalkylarket');
    expect(await importPlan()).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining(`2${space}celler från Plan.xlsx är inlästa`),
    });
    expect(model.entered('Handlingsplan')).toEqual([
      header,
      ['HP-001', '=1+1', 'Klar', 'nytt i kalkylarket'],
      ['HP-002', '=2+2', 'Pågår', '=1'],
    ]);
    expect(model.cell('Handlingsplan', 3, 2)?.userEnteredValue).toEqual({ stringValue: '=2+2' });
  },
  minute,
);

test(
  '--dry-run prints what would be changed, and writes nothing',
  async () => {
    const model = addPlan();
    await exportAndEdit({ row: 2, column: 3, value: 'Klar' });
    const before = model.entered('Handlingsplan');
    const { status, stdout, stderr } = await importPlan('--dry-run');
    expect([status, stderr]).toEqual([0, 'Inget är skrivet: kör utan --dry-run för att läsa in.\n']);
    expect(stdout).toContain('Handlingsplan\n  Ändrad     HP-001 (rad 2)\n    Status: ”Pågår” → ”Klar”\n');
    expect([model.entered('Handlingsplan'), server().log.some((line) => line.startsWith('POST'))]).toEqual([
      before,
      false,
    ]);
  },
  minute,
);

test(
  'conflicts and cells that formulas fill are listed, not written, and give status 1',
  async () => {
    const model = addPlan();
    await exportAndEdit({ row: 2, column: 3, value: 'Klar' }, { row: 3, column: 4, value: 99 });
    model.type('Handlingsplan', 2, 3, 'Pausad');
    const { status, stdout, stderr } = await importPlan();
    expect(status).toBe(1);
    expect(stdout).toBe(
      'Handlingsplan HP-001 Status: bas ”Pågår”, vår ”Pausad”, deras ”Klar”\nHandlingsplan D3: räknas ut av en formel i kalkylarket och skrivs inte över, filen har 99\n',
    );
    expect(stderr).toContain('Målets värden (vår) står kvar.');
    expect(model.entered('Handlingsplan').map(([, , third, fourth]) => [third, fourth])).toEqual([
      ['Status', 'Kommentar'],
      ['Pausad', '@a'],
      ['Pågår', '=1'],
    ]);
    expect((await importPlan('--dry-run')).status).toBe(1);
  },
  minute,
);

test(
  'a row that somebody moves in the instant of the write is put back, listed, and gives status 1',
  async () => {
    const model = addPlan();
    await exportAndEdit({ row: 2, column: 3, value: 'Klar' });
    server().faults = ['none', 'none', () => model.insertRow('Handlingsplan', 2, ['HP-009', 'Annans', 'Pågår'])];
    const { status, stdout, stderr } = await importPlan();
    expect(status).toBe(1);
    expect(stdout).toBe(
      'Handlingsplan rad 2: någon ändrade eller flyttade rader i samma ögonblick som det skrevs. Det som stod här är tillbaka: kontrollera raden i kalkylarket.\n',
    );
    expect(stderr).toContain(`1${space}cell från Plan.xlsx är inläst`);
    expect(model.entered('Handlingsplan').map(([id, , third]) => `${id} ${third}`)).toEqual([
      'ID Status',
      'HP-009 Pågår',
      'HP-001 Klar',
      'HP-002 Pågår',
    ]);
  },
  minute,
);

test(
  'an arbetsbok on disk is exported and read back in the same way',
  async () => {
    writeFileSync(join(folder(), 'mål.xlsx'), readFileSync('sheets-templates/exempel.xlsx'));
    await lis(['export', 'mål.xlsx', '--out', 'ut']);
    const path = join(folder(), 'ut', 'mål.xlsx');
    const file = readWorkbook(readFileSync(path), 'mål.xlsx');
    const column =
      (file.workbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows[0] ?? []).indexOf('Kommentar') + 1;
    writeFileSync(path, editWorkbook(file, { Handlingsplan: [{ row: 2, column, value: '-ny' }] }));
    const before = readFileSync(join(folder(), 'mål.xlsx'));
    const preview = await lis(['import', 'ut/mål.xlsx', '--into', 'mål.xlsx', '--dry-run']);
    expect([preview.status, preview.stdout]).toEqual([0, expect.stringContaining('→ ”-ny”')]);
    expect(readFileSync(join(folder(), 'mål.xlsx')).equals(before)).toBe(true);
    expect(await lis(['import', 'ut/mål.xlsx', '--into', 'mål.xlsx'])).toMatchObject({ status: 0, stdout: '' });
    const after = readWorkbook(readFileSync(join(folder(), 'mål.xlsx')), 'mål.xlsx');
    expect(after.workbook.sheets.find(({ name }) => name === 'Handlingsplan')?.rows[1]?.[column - 1]).toBe('-ny');
  },
  minute,
);

test.each<[string, () => Promise<string[]>, string]>([
  [
    'a file that was never exported',
    async () => {
      writeFileSync(join(folder(), 'Plan.xlsx'), readFileSync('sheets-templates/exempel.xlsx'));
      return ['import', 'Plan.xlsx', '--into', spreadsheet];
    },
    'bär inte med sig det som exporterades',
  ],
  [
    'a file of another spreadsheet',
    async () => {
      await exportAndEdit();
      server().add(spreadsheet, 'En annan', [{ title: 'Handlingsplan', rows: [header, ['HP-777', 'x', 'y']] }]);
      return ['import', 'Plan.xlsx', '--into', spreadsheet];
    },
    'hör inte ihop med kalkylarket En annan',
  ],
  [
    'a copy that somebody has changed',
    async () => {
      await exportAndEdit();
      const path = join(folder(), 'Plan.xlsx');
      const file = readWorkbook(readFileSync(path), 'Plan.xlsx');
      writeFileSync(path, editWorkbook(file, { _lis_export: [{ row: 2, column: 1, value: 'x' }] }));
      return ['import', 'Plan.xlsx', '--into', spreadsheet];
    },
    'är ändrad i Plan.xlsx och går inte att lita på',
  ],
  [
    'a spreadsheet that the account may only read',
    async () => {
      await exportAndEdit({ row: 2, column: 3, value: 'Klar' });
      server().faults = ['none', 'none', { status: 403, reason: 'PERMISSION_DENIED' }];
      return ['import', 'Plan.xlsx', '--into', spreadsheet];
    },
    'Kontot får inte öppna eller ändra kalkylarket',
  ],
  [
    'itself as the target',
    async () => {
      await exportAndEdit();
      return ['import', 'Plan.xlsx', '--into', './Plan.xlsx'];
    },
    'kan inte läsas in i sig själv',
  ],
  ['no target', async () => ['import', 'Plan.xlsx'], 'Flaggan --into'],
  [
    'a target that is neither a file nor a spreadsheet',
    async () => {
      await exportAndEdit();
      return ['import', 'Plan.xlsx', '--into', 'borta.xlsx'];
    },
    'Filen borta.xlsx finns inte',
  ],
])(
  '%s is refused in one sentence, and nothing is written',
  async (_name, arrange, words) => {
    const model = addPlan();
    const before = model.entered('Handlingsplan');
    const { status, stdout, stderr } = await lis(await arrange());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));
    expect(model.entered('Handlingsplan')).toEqual(before);
    expect(existsSync(join(folder(), 'borta.xlsx'))).toBe(false);
  },
  minute,
);

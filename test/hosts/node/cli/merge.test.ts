import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSheetName } from '../../../../src/core/index.ts';
import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { embedSnapshot } from '../../../../src/formats/exchange/snapshot.ts';
import { changedWorkbook, type ExampleChanges, exampleFile } from '../../../support/changed-example.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
function path(name: string) {
  return join(folder(), name);
}

function read(name: string) {
  return readWorkbook(readFileSync(path(name)), name);
}

function merge(...args: string[]) {
  return runLis(['merge', ...args], { cwd: folder() });
}

const three = ['--base', 'bas.xlsx', '--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx'];

function write(ours: ExampleChanges, theirs: ExampleChanges, base = exampleFile()): void {
  writeFileSync(path('bas.xlsx'), base.package.bytes);
  writeFileSync(path('var.xlsx'), changedWorkbook(base, ours));
  writeFileSync(path('deras.xlsx'), changedWorkbook(base, theirs));
}

/** The row with an id as cells by header. */
function row(name: string, sheet: string, id: string) {
  const rows = read(name).workbook.sheets.find((candidate) => candidate.name === sheet)?.rows ?? [];
  const found = rows.find(([first]) => first === id);
  return found && Object.fromEntries((rows[0] ?? []).map((header, index) => [header, found[index] ?? null]));
}

test('puts what both have changed into one workbook', () => {
  write(
    { Handlingsplan: { 'HP-001': { Kommentar: 'Vår kommentar' } } },
    {
      Handlingsplan: {
        'HP-001': { Status: 'Avbruten' },
        'HP-900': { Åtgärd: '=1+1', Slutdatum: { date: '2026-03-31' } },
        'HP-002': null,
      },
    },
  );
  const { status, stdout, stderr } = merge(...three);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(
    /^ny\.xlsx är skriven: \d+\u00A0celler från deras\.xlsx och 0\u00A0konflikter, med bas\.xlsx som utgångspunkt\.\n$/,
  );
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-001')).toMatchObject({ Status: 'Avbruten', Kommentar: 'Vår kommentar' });
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-900')).toMatchObject({
    Åtgärd: '=1+1',
    Slutdatum: { date: '2026-03-31' },
  });
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-002')).toBeUndefined();
  expect(read('ny.xlsx').sheets.map(({ name }) => name)).not.toContain('Konflikter');
});

test('writes what the sides disagree on to the sheet Konflikter, keeps ours, and answers 1', () => {
  write({ Handlingsplan: { 'HP-001': { Status: 'Pausad' } } }, { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } });
  const { status, stdout, stderr } = merge(...three);
  expect([status, stdout]).toEqual([1, 'Handlingsplan HP-001 Status: bas ”Klar”, vår ”Pausad”, deras ”Avbruten”\n']);
  expect(stderr).toContain('Det som någon behöver bestämma står i bladet Konflikter.');
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-001')).toMatchObject({ Status: 'Pausad' });
  const rows = read('ny.xlsx').workbook.sheets.find(({ name }) => name === 'Konflikter')?.rows ?? [];
  const header = rows.findIndex(([first]) => first === 'Konflikt');
  expect(rows[header]).toEqual(['Konflikt', 'Blad', 'Rad', 'Id', 'Kolumn', 'Bas', 'Vår', 'Deras', 'Vad du gör']);
  expect(rows[header + 1]?.slice(1, 8)).toEqual(['Handlingsplan', 2, 'HP-001', 'Status', 'Klar', 'Pausad', 'Avbruten']);
});

test('clears the conflicts of an earlier merge when there are none any more', () => {
  write({ Handlingsplan: { 'HP-001': { Status: 'Pausad' } } }, { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } });
  merge(...three);
  writeFileSync(path('deras.xlsx'), exampleFile().package.bytes);
  const again = merge('--base', 'bas.xlsx', '--ours', 'ny.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx');
  expect(again.status).toBe(0);
  const rows = read('ny.xlsx').workbook.sheets.find(({ name }) => name === 'Konflikter')?.rows ?? [];
  expect(rows.flat()).not.toContain('HP-001');
  expect(String(rows[1]?.[0])).toContain('Inga konflikter');
});

test('gives a new row of theirs another id when ours has a new row with the same one', () => {
  write(
    { Handlingsplan: { 'HP-900': { Åtgärd: 'Vår' } } },
    { Handlingsplan: { 'HP-900': { Åtgärd: 'Deras' } }, Risker: { 'R-001': { Åtgärder: 'HP-900' } } },
  );
  const { status, stdout } = merge(...three);
  expect([status, stdout]).toEqual([
    0,
    'Handlingsplan HP-900: deras nya rad har fått id HP-901, för id fanns redan.\n',
  ]);
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-900')).toMatchObject({ Åtgärd: 'Vår' });
  expect(row('ny.xlsx', 'Handlingsplan', 'HP-901')).toMatchObject({ Åtgärd: 'Deras' });
  expect(row('ny.xlsx', 'Risker', 'R-001')).toMatchObject({ Åtgärder: 'HP-901' });
});

test('merging the same thing again leaves the file as it is', () => {
  write({ Handlingsplan: { 'HP-900': { Åtgärd: 'Vår' } } }, { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } });
  merge(...three);
  const once = readFileSync(path('ny.xlsx'));
  expect(merge('--base', 'bas.xlsx', '--ours', 'ny.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx').status).toBe(0);
  expect(readFileSync(path('ny.xlsx')).equals(once)).toBe(true);
});

describe('without --base', () => {
  const exported = () => readWorkbook(embedSnapshot(exampleFile()), 'export.xlsx');

  test('takes the copy that an export carries', () => {
    write(
      { Handlingsplan: { 'HP-001': { Kommentar: 'Vår' } } },
      { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } },
      exported(),
    );
    writeFileSync(
      path('var.xlsx'),
      changedWorkbook(exampleFile(), { Handlingsplan: { 'HP-001': { Kommentar: 'Vår' } } }),
    );
    const { status, stderr } = merge('--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'var.xlsx');
    expect([status, stderr.includes('med kopian i deras.xlsx som utgångspunkt')]).toEqual([0, true]);
    expect(row('var.xlsx', 'Handlingsplan', 'HP-001')).toMatchObject({ Kommentar: 'Vår', Status: 'Avbruten' });
  });

  test('refuses a copy that someone has changed', () => {
    const editor = new WorkbookEditor(exported());
    editor.setCells(exportSheetName, [{ row: 3, column: 1, value: 'AAAA' }]);
    writeFileSync(path('deras.xlsx'), editor.save());
    writeFileSync(path('var.xlsx'), exampleFile().package.bytes);
    expectRefusal(
      ['--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx'],
      /kopian .* är ändrad i deras\.xlsx/,
    );
  });

  test('asks for a base where neither carries a copy', () => {
    write({}, {});
    expectRefusal(
      ['--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx'],
      /Varken var\.xlsx eller deras\.xlsx/,
    );
  });

  test('is what to do when the base that was named is older than the export', () => {
    const later = changedWorkbook(exampleFile(), { Handlingsplan: { 'HP-001': { Status: 'Pausad' } } });
    write(
      {},
      { Handlingsplan: { 'HP-003': { Status: 'Klar' } } },
      readWorkbook(embedSnapshot(readWorkbook(later, 'b')), 'b'),
    );
    writeFileSync(path('bas.xlsx'), exampleFile().package.bytes);
    expectRefusal(three, /Basen bas\.xlsx .* kommer från en senare export/);
  });
});

test('warns of a base that is older than what both have in common', () => {
  const both: ExampleChanges = { Handlingsplan: { 'HP-900': { Åtgärd: 'Finns i båda', Status: 'Pågående' } } };
  write(both, both);
  const { status, stdout } = merge(...three);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^1\u00A0ny rad står likadant i båda filerna men inte i basen \(HP-900\): basen kan vara äldre .*\n$/,
  );
});

test('lists an id that stands on two rows, and keeps both', () => {
  write({}, {});
  const file = exampleFile();
  const editor = new WorkbookEditor(file);
  editor.setCells('Handlingsplan', [{ row: 3, column: 1, value: 'HP-001' }]);
  writeFileSync(path('deras.xlsx'), editor.save());
  const { status, stdout } = merge(...three);
  expect(status).toBe(1);
  expect(stdout).toContain('Handlingsplan HP-001 ID: bas (tomt), vår (tomt), deras ”rad 2 och 3”\n');
});

test('refuses workbooks that have nothing in common', () => {
  write({}, {});
  const file = exampleFile();
  const editor = new WorkbookEditor(file);
  for (const { name, rows } of file.workbook.sheets) {
    const ids = rows.flatMap(([first], index) =>
      /^[A-ZÅÄÖ]+-\d{3}$/.test(String(first)) ? [{ row: index + 1, id: String(first) }] : [],
    );
    editor.setCells(
      name,
      ids.map(({ row, id }) => ({ row, column: 1, value: id.replace('-', '-9') })),
    );
  }
  writeFileSync(path('deras.xlsx'), editor.save());
  expectRefusal(three, /hör inte ihop, för bas\.xlsx och deras\.xlsx/);
});

test('does not write over the files that the result is to be checked against', () => {
  write({}, {});
  expectRefusal([...three.slice(0, -1), 'deras.xlsx'], /deras\.xlsx kan inte både läsas och skrivas över/);
});

test('does not write over a file that is none of the three, even where another name leads to it', () => {
  write({}, {});
  writeFileSync(path('annan.xlsx'), 'min');
  expectRefusal([...three.slice(0, -1), 'annan.xlsx'], /^Filen annan\.xlsx finns redan/);
  expectRefusal([...three.slice(0, -1), 'ingen/../annan.xlsx'], /^Filen annan\.xlsx finns redan/);
  expect(readFileSync(path('annan.xlsx'), 'utf8')).toBe('min');
});

test('writes over ours where a link leads to it, and leaves the link', () => {
  write({}, { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } });
  symlinkSync('var.xlsx', path('genväg.xlsx'));
  expect(merge(...three.slice(0, -1), 'genväg.xlsx').status).toBe(0);
  expect(row('var.xlsx', 'Handlingsplan', 'HP-001')).toMatchObject({ Status: 'Avbruten' });
});

test('refuses a name that Excel would not open the result under', () => {
  write({}, {});
  expectRefusal(
    [...three.slice(0, -1), 'ny.pdf'],
    /^ny\.pdf kan inte bli en Excelarbetsbok: låt namnet sluta med \.xlsx\.$/m,
  );
  expect(existsSync(path('ny.pdf'))).toBe(false);
});

test.each([
  [['--ours', 'var.xlsx', '--theirs', 'deras.xlsx'], /--out/],
  [['--base', 'saknas.xlsx', '--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'ny.xlsx'], /saknas\.xlsx/],
])('answers %j with one sentence', (args, sentence) => {
  write({}, {});
  expectRefusal(args, sentence);
});

function expectRefusal(args: readonly string[], sentence: RegExp): void {
  const before = existsSync(path('deras.xlsx')) && readFileSync(path('deras.xlsx'));
  const { status, stdout, stderr } = merge(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.split('\n')).toHaveLength(2);
  expect(existsSync(path('ny.xlsx'))).toBe(false);
  expect(existsSync(path('deras.xlsx')) && readFileSync(path('deras.xlsx'))).toEqual(before);
}

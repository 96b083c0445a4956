import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';
import { header, listImportsIn, plan } from './list-imports.ts';

const folder = temporaryFolder();
const { path, lis, write, rows } = listImportsIn(folder);

test('shows without a map what it would do, writes nothing, and tells other programs the same', async () => {
  write([...plan, '3;Mäta;Övrigt;HR;löpande;Försenad;5']);
  const { status, stdout, stderr } = await lis('plan.csv', '--into', 'bok.xlsx');
  expect(status).toBe(1);
  expect(stdout).toContain('plan.csv → Handlingsplan · rubriker på rad 1 · 3\u00A0poster');
  expect(stdout).toContain('0 borttappade');
  expect(stderr).toContain('Inget är skrivet');
  const json = await lis('plan.csv', '--into', 'bok.xlsx', '--dry-run', '--format', 'json');
  expect([json.status, existsSync(path('bok.xlsx'))]).toEqual([1, false]);
  const told = JSON.parse(json.stdout) as { undecided: { column: string; value: string; rows: number[] }[] };
  expect(told).toMatchObject({
    sheets: [
      {
        source: 'plan.csv',
        target: 'Handlingsplan',
        headerRow: 1,
        records: 3,
        columns: { Nr: 'Handlingsplan.Källnyckel', Läge: 'Handlingsplan.Status', Kostnad: null },
      },
    ],
    unread: [],
    cells: { placed: 22, own: 4, comment: 0, listed: 2 },
  });
  expect(told.undecided.map(({ column, value, rows: of }) => [column, value, of])).toEqual([
    ['Klart senast', 'löpande', [4]],
    ['Läge', 'Försenad', [4]],
    ['Verksamhetsår', '', [4]],
  ]);
});

test('takes in by a map, the same again without change, and then exactly what has changed; nothing is deleted', async () => {
  write([...plan, '3;Mäta;Övrigt;HR;2026-09-30;Försenad;5']);
  expect((await lis('plan.csv', '--into', 'bok.xlsx', '--propose', 'karta.json')).status).toBe(0);
  const map = JSON.parse(readFileSync(path('karta.json'), 'utf8')) as { rader: Record<string, unknown>[] };
  for (const row of map.rader) if (row['Källvärde'] === 'Försenad') row['Målvärde'] = 'Pågående';
  writeFileSync(path('karta.json'), JSON.stringify(map));
  const take = () => lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.json');
  expect((await take()).status).toBe(0);
  const first = rows();
  expect(first).toMatchObject([
    {
      ID: 'HP-001',
      Åtgärd: 'Öva',
      Status: 'Pågående',
      Verksamhetsår: 2026,
      Källnyckel: '1',
      Källfil: 'plan.csv',
      Kostnad: '10',
    },
    { ID: 'HP-002', Status: 'Klar' },
    { ID: 'HP-003', Åtgärd: 'Mäta', Status: 'Pågående', Slutdatum: { date: '2026-09-30' } },
  ]);
  const again = await take();
  expect(again.stderr).toContain('0\u00A0nya rader, 3\u00A0rader som var inlästa förut, 0\u00A0celler ändrade');
  expect(rows()).toEqual(first);
  write([
    header,
    '1;Öva;Utbildning;Säk;2026-03-31;Klart;10',
    '3;Mäta;Övrigt;HR;2026-09-30;Försenad;5',
    '4;Ny;Övrigt;HR;2026-09-30;Klart;5',
  ]);
  const changed = await take();
  expect(changed.stderr).toContain('Handlingsplan HP-002 (2) finns inte längre i källan; raden står kvar.');
  expect(rows().slice(0, 3)).toEqual([{ ...first[0], Status: 'Klar' }, first[1], first[2]]);
  expect(rows()[3]).toMatchObject({ ID: 'HP-004', Åtgärd: 'Ny' });
});

test('writes the map as a workbook too, and refuses a list without anything of ours', async () => {
  write();
  await lis('plan.csv', '--into', 'bok.xlsx', '--propose', 'karta.xlsx');
  const { workbook } = readWorkbook(readFileSync(path('karta.xlsx')), 'karta.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Avbildning']);
  expect((await lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.xlsx')).status).toBe(0);
  expect(rows()).toHaveLength(2);
  writeFileSync(path('protokoll.csv'), 'Protokoll fört vid sammanträdet.\nNämnden beslutar.\n');
  const refused = await lis('protokoll.csv', '--into', 'bok.xlsx');
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('känns igen som ett av våra blad') });
});

test('lis check of a workbook of another shape says what it looks like and how to take it in', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Aktivitetsplan');
  for (const line of plan) sheet.addRow(line.split(';'));
  await workbook.xlsx.writeFile(path('plan.xlsx'));
  const { stderr } = await runLis(['check', 'plan.xlsx'], { cwd: folder() });
  expect(stderr).toContain('(Aktivitetsplan liknar Handlingsplan): ta in den med lis import plan.xlsx --into');
});

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The signature of an encrypted workbook, and the name of its stream. */
const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1000),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(2000),
]);

describe('what cannot be taken in is refused with a sentence, and nothing is written', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['encrypted', 'lista.xlsx', encrypted, /^Filen lista\.xlsx är krypterad med lösenord: /],
    ['empty', 'lista.csv', '', /^Filen lista\.csv är tom \(0 byte\)/],
    [
      'a picture of a table',
      'lista.xlsx',
      buildXlsx({ sheets: [{}] }),
      /ingen text i cellerna i lista\.xlsx: är tabellen en bild/,
    ],
    [
      'all in one cell',
      'lista.xlsx',
      buildXlsx({ sheets: [{ rows: `<row r="1">${cell('A1', 'Nr; Aktivitet\n1; Öva')}</row>` }] }),
      /allt står i en enda cell/,
    ],
    [
      'all in one column',
      'lista.xlsx',
      buildXlsx({
        sheets: [{ rows: `<row r="1">${cell('A1', 'Nr;Aktivitet')}</row><row r="2">${cell('A2', '1;Öva')}</row>` }],
      }),
      /allt står i en enda kolumn; dela den med Data > Text till kolumner/,
    ],
    [
      'far too long',
      'lista.csv',
      `Nr;Aktivitet;Läge\n${'1;Öva;Klar\n'.repeat(100_001)}`,
      /^lista\.csv har 100\u00a0002 rader, och högst 100\u00a0000 läses in/,
    ],
    ['a picture as text', 'lista.csv', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) & 0xff), /känns igen/],
  ])('%s', async (_, name, content, message) => {
    writeFileSync(path(name), content);
    const { status, stdout, stderr } = await lis(name, '--into', 'bok.xlsx', '--propose', 'karta.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').filter((line) => !line.includes('är läst som'))[0]).toMatch(message);
    expect([existsSync(path('bok.xlsx')), existsSync(path('karta.json'))]).toEqual([false, false]);
  });

  test('levels on two scales in one list are listed and not written', async () => {
    writeFileSync(
      path('klassning.csv'),
      'Informationsmängd;System;Konfidentialitet;Status\nJournal;A;Allvarlig (3);Klassad\nLön;B;Allvarlig (4);Klassad\n',
    );
    const { status, stdout } = await lis('klassning.csv', '--into', 'bok.xlsx', '--dry-run');
    expect(status).toBe(1);
    expect(stdout).toContain('namn och tal säger olika nivåer (rad 3)');
  });
});

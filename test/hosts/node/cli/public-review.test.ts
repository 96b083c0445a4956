import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, historyHeaders, type Sheet } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { runLis } from '../../../support/run-lis.ts';
import { sharedCase, testWithCases } from '../../../support/shared-cases.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';
import { xlsxOfSheets } from '../../../support/xlsx-of-sheets.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

function review(...args: string[]) {
  return runLis(['review', ...args, '--today', '2026-01-15'], { cwd: folder() });
}

const action = { year: 2025, area: 'Utbildning', status: 'Pågående' };
function plan(header = 'Skyddsvärd'): Sheet {
  const { name, rows } = sheetOf(actionPlan, [
    { ...action, id: 'HP-001', action: 'Öva' },
    { ...action, id: 'HP-002', action: 'HEMLIG', sensitive: 'Ja' },
  ]);
  return { name, rows: rows.map((row) => row.map((cell) => (cell === 'Skyddsvärd' ? header : cell))) };
}

const risk = sheetOf(risks, [
  { id: 'R-001', source: 'RSA', risk: 'Brand', existingControl: 'Se HP-001', actions: 'HP-002' },
]);

function write(
  name: string,
  { edition = null, others = [plan()] }: { edition?: CellValue; others?: readonly Sheet[] } = {},
) {
  const sheets = [settingsSheet({ edition }), ...others, sheetOf(informationClassification, [])];
  writeFileSync(inFolder(name), xlsxOfSheets(sheets));
}

const published = ['dashboard.json', 'findings.json', 'ledningens-genomgang-2025.docx', 'oversikt.html', 'review.json'];

test.each<[string, CellValue, string[]]>([
  ['asked for', null, ['--edition', 'offentlig']],
  ['by the setting', 'Offentlig', []],
])('a public review, %s, writes document, page and data, and no workbook', (_how, edition, options) => {
  write('bok.xlsx', { edition });
  const { status, stderr } = review('bok.xlsx', '--out', 'ut', ...options);
  expect(status).toBe(0);
  expect(readdirSync(inFolder('ut')).filter((name) => !name.endsWith('bilagor.docx'))).toEqual(published);
  expect(stderr).toContain('Ingen arbetsbok skrivs i den offentliga utgåvan');
  expect(stderr).toContain('Utvecklingen visas inte, eftersom');
  for (const name of published.filter((name) => !name.endsWith('.docx')))
    expect(readFileSync(inFolder('ut', name), 'utf8')).not.toMatch(/HEMLIG|HP-002/);
});

test('its trends are against public figures that the workbook holds, and no others', () => {
  const past = (date: string, edition: string, value: number) => [
    date,
    2025,
    edition,
    'A1',
    'Åtgärder',
    value,
    'antal',
    'ingen',
    1,
  ];
  const history = {
    name: 'Historik',
    rows: [Object.values(historyHeaders), past('2025-06-01', 'Offentlig', 7), past('2025-09-01', 'Intern', 9)],
  };
  write('bok.xlsx', { others: [plan(), history] });
  const { stderr } = review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig');
  expect(stderr).not.toContain('Utvecklingen visas inte');
  const { indicators } = JSON.parse(readFileSync(inFolder('ut', 'dashboard.json'), 'utf8'));
  expect(indicators.A1.previous).toMatchObject({ date: '2025-06-01', value: 7 });
});

test('rows that name protected ones are told at the terminal, with the ids, and among the findings without them', () => {
  write('bok.xlsx', { others: [plan(), risk] });
  const { stderr } = review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig');
  expect(stderr).toContain('Risker rad 2 (R-001): Åtgärder nämner något som är märkt Skyddsvärd (HP-002) och');
  const { findings } = JSON.parse(readFileSync(inFolder('ut', 'findings.json'), 'utf8'));
  const told = findings.filter(({ rule }: { rule: string }) => rule === 'S-21');
  expect(told).toEqual([expect.objectContaining({ id: 'R-001', row: 2, column: 'Åtgärder' })]);
  expect(JSON.stringify(told)).not.toContain('HP-002');
  const check = runLis(['check', 'bok.xlsx', '--format', 'json'], { cwd: folder() });
  expect(check.stdout).not.toContain('S-21');
});

test('a check of a workbook whose setting is Offentlig names them', () => {
  write('bok.xlsx', { edition: 'Offentlig', others: [plan(), risk] });
  const { findings } = JSON.parse(runLis(['check', 'bok.xlsx', '--format', 'json'], { cwd: folder() }).stdout);
  const told = findings.filter(({ rule }: { rule: string }) => rule === 'S-21');
  expect(told).toEqual([expect.objectContaining({ id: 'R-001', message: expect.stringContaining('(HP-002)') })]);
});

describe('a folder that holds what is not for the public', () => {
  test.each<[string, () => void, string]>([
    ['an internal review', () => review('bok.xlsx', '--out', 'ut', '--edition', 'intern'), 'bok.xlsx'],
    ['any workbook', () => put('annan.xlsm', 'x'), 'annan.xlsm'],
    ['internal figures', () => put('dashboard.json', '{"edition":"Intern"}'), 'dashboard.json'],
    [
      'a document of which nothing is known',
      () => put('ledningens-genomgang-2024 (2).docx', 'x'),
      'ledningens-genomgang-2024',
    ],
    ['data that cannot be read', () => put('review.json', '{'), 'review.json'],
    ['a page of an older version, without edition', () => put('oversikt.html', '<p>'), 'oversikt.html'],
  ])('is refused with one sentence, and left as it is: %s', (_what, prepare, named) => {
    write('bok.xlsx');
    mkdirSync(inFolder('ut'), { recursive: true });
    prepare();
    const before = readdirSync(inFolder('ut'));
    const { status, stdout, stderr } = review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Mappen ut har redan [^\n]+\.\n$/);
    expect(stderr).toContain(named);
    expect(readdirSync(inFolder('ut'))).toEqual(before);
  });

  test('is not one that a public review or somebody else has written to', () => {
    write('bok.xlsx');
    mkdirSync(inFolder('ut'));
    put('egen anteckning.txt', 'min');
    expect(review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig').status).toBe(0);
    expect(review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig').status).toBe(0);
  });

  const put = (name: string, content: string) => writeFileSync(inFolder('ut', name), content);
});

describe('what is unclear is refused with status 3, a sentence a fault, and nothing is written', () => {
  const refused = (...args: string[]) => {
    const { status, stdout, stderr } = review('bok.xlsx', '--out', 'ut', ...args);
    expect([status, stdout]).toEqual([3, '']);
    expect(existsSync(inFolder('ut'))).toBe(false);
    return stderr.split('\n').filter((line) => line.startsWith('  - '));
  };

  test('which column marks the protected rows', () => {
    write('bok.xlsx', { others: [plan('Skyddsvart')] });
    expect(refused('--edition', 'offentlig')).toEqual([
      expect.stringContaining('Kolumnen Skyddsvart i bladet Handlingsplan'),
    ]);
    expect(review('bok.xlsx', '--out', 'ut').status).toBe(0);
  });

  test('which edition is wanted, unless it is said', () => {
    write('bok.xlsx', { edition: 'Publik' });
    expect(refused()).toEqual([expect.stringContaining('Utgåva i bladet Inställningar')]);
    expect(review('bok.xlsx', '--out', 'ut', '--edition', 'offentlig').status).not.toBe(3);
  });
});

testWithCases('a workbook with misspelled headers is not published, and its internal review is not hindered', () => {
  const file = sharedCase('protected-header-misspelled.xlsx');
  const { status, stderr } = review(file, '--out', 'ut', '--edition', 'offentlig');
  expect(status).toBe(3);
  expect(stderr).toContain('Kolumnen Skyddsvard i bladet Handlingsplan, cell L1,');
  expect(stderr).toContain('Kolumnen Skyddsvärt i bladet Informationsklassning, cell H1,');
  expect(existsSync(inFolder('ut'))).toBe(false);
  expect(review(file, '--out', 'ut').status).toBe(0);
});

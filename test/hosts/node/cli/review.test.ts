import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellText } from '../../../../src/core/index.ts';
import { runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const example = resolve('sheets-templates', 'exempel.xlsx');
const folder = temporaryFolder();
function review(...args: string[]) {
  return runLis(['review', ...args], { cwd: folder() });
}

function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

function jsonOf(...path: string[]) {
  return JSON.parse(readFileSync(inFolder(...path), 'utf8'));
}

function filesIn(name: string) {
  return readdirSync(inFolder(name)).sort();
}

const small = smallFile();
beforeEach(() => copyFileSync(example, inFolder('bok.xlsx')));

const written = [
  'bok.xlsx',
  'dashboard.json',
  'findings.json',
  'ledningens-genomgang-2025-bilagor.docx',
  'ledningens-genomgang-2025.docx',
  'oversikt.html',
  'review.json',
];

describe('the main job', () => {
  let home = '';
  let run = { status: null as number | null, stdout: '', stderr: '' };
  const of = (...path: string[]) => join(home, ...path);

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'lis-'));
    copyFileSync(example, of('bok.xlsx'));
    mkdirSync(of('ut'));
    writeFileSync(of('ut', 'egen anteckning.txt'), 'min');
    writeFileSync(of('ut', 'oversikt.html'), 'gammal');
    run = runLis(['review', 'bok.xlsx', '--out', 'ut'], { cwd: home });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('tells where the files are and what was found, and leaves the original alone', () => {
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/^Klart: \d+ fel, \d+ varningar och \d+ upplysningar/);
    for (const name of written) expect(run.stderr).toContain(join('ut', name));
    expect(run.stderr).not.toContain('\r');
    expect(readFileSync(of('bok.xlsx')).equals(readFileSync(example))).toBe(true);
  });

  test('writes its files, replaces an earlier review, and leaves what others put in the folder', () => {
    expect(readdirSync(of('ut')).sort()).toEqual([...written, 'egen anteckning.txt'].sort());
    expect(readFileSync(of('ut', 'oversikt.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('agrees with lis check, and itself', () => {
    const { stdout } = runLis(['check', 'bok.xlsx', '--format', 'json'], { cwd: home });
    expect(readFileSync(of('ut', 'findings.json'), 'utf8')).toBe(stdout);
    const [dashboard, document] = ['dashboard.json', 'review.json'].map((name) =>
      JSON.parse(readFileSync(of('ut', name), 'utf8')),
    );
    expect(Object.keys(dashboard.indicators.A3)).toEqual(
      expect.arrayContaining(['value', 'unit', 'target', 'polarity', 'status', 'rows', 'breakdown']),
    );
    expect([document.year, dashboard.year, document.state]).toEqual([2025, 2025, 'Utkast']);
  });

  test('gives the same bytes again, and reviews its own workbook with the same result', () => {
    runLis(['review', 'bok.xlsx', '--out', 'igen'], { cwd: home });
    const same = (name: string) => readFileSync(of('ut', name)).equals(readFileSync(of('igen', name)));
    expect(written.filter((name) => !same(name))).toEqual([]);
    runLis(['review', join('ut', 'bok.xlsx'), '--out', 'egen'], { cwd: home });
    expect(readFileSync(of('egen', 'findings.json'), 'utf8')).toBe(readFileSync(of('ut', 'findings.json'), 'utf8'));
  });
});

describe('a folder that holds an earlier review', () => {
  const bodyPart = 'word/document.xml';
  const document = 'ledningens-genomgang-2025.docx';
  const reviewOf = (day: string) => review('liten.xlsx', '--out', 'ut', '--today', day);
  const historyOf = (...path: string[]) => {
    const { workbook } = readWorkbook(readFileSync(inFolder(...path)), 'bok.xlsx');
    const [, ...rows] = workbook.sheets.find(({ name }) => name === 'Historik')?.rows ?? [];
    return [...new Set(rows.map(([day]) => cellText(day ?? null)))];
  };
  beforeEach(() => writeFileSync(inFolder('liten.xlsx'), small()));

  test('has its history carried on, and its draft replaced as long as nobody has edited it', () => {
    reviewOf('2025-07-31');
    const { stderr } = reviewOf('2025-11-24');
    expect(historyOf('ut', 'liten.xlsx')).toEqual(['2025-07-31', '2025-11-24']);
    const { indicators } = jsonOf('ut', 'dashboard.json') as {
      indicators: Record<string, { previous: object | null }>;
    };
    const previous = Object.values(indicators).flatMap((indicator) => indicator.previous ?? []);
    expect(previous).toContainEqual(expect.objectContaining({ date: '2025-07-31' }));
    expect([stderr.includes('ligger kvar'), filesIn('ut')]).toEqual([
      false,
      written.map((name) => name.replace('bok', 'liten')).sort(),
    ]);
    const before = readFileSync(inFolder('ut', 'liten.xlsx'));
    reviewOf('2025-11-24');
    expect(readFileSync(inFolder('ut', 'liten.xlsx')).equals(before)).toBe(true);
  });

  test('keeps a document that somebody has edited, and says so', () => {
    reviewOf('2025-03-31');
    const { [bodyPart]: body = new Uint8Array(), ...parts } = unzipSync(readFileSync(inFolder('ut', document)));
    const edited = zipSync({ ...parts, [bodyPart]: strToU8(strFromU8(body).replace('</w:t>', ' – min text</w:t>')) });
    writeFileSync(inFolder('ut', document), edited);
    const { stderr } = reviewOf('2025-11-24');
    expect(stderr).toContain(`  ${join('ut', 'ledningens-genomgang-2025 (2).docx')}  dokumentet\n`);
    expect(stderr).toContain(
      `${join('ut', document)} ligger kvar, för det har ändrats sedan programmet skrev det: det nya dokumentet heter ledningens-genomgang-2025 (2).docx.\n`,
    );
    expect(readFileSync(inFolder('ut', document)).equals(edited)).toBe(true);
  });

  test('is left as it is when its workbook is not what the program wrote', () => {
    mkdirSync(inFolder('ut'));
    writeFileSync(inFolder('ut', 'liten.xlsx'), 'skadad');
    const { status, stdout, stderr } = reviewOf('2025-11-24');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*liten\.xlsx från en tidigare körning går inte att läsa[^\n]*\.\n$/);
    expect([filesIn('ut'), readFileSync(inFolder('ut', 'liten.xlsx'), 'utf8')]).toEqual([['liten.xlsx'], 'skadad']);
  });
});

test('--final is refused with what is missing, and nothing is written', () => {
  const { status, stdout, stderr } = review('bok.xlsx', '--out', 'ut', '--final');
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^En slutlig version kan inte skrivas[^\n]+\n( {2}- [^\n]+\n)+$/);
  expect(readdirSync(folder())).toEqual(['bok.xlsx']);
});

describe('an output that cannot be written', () => {
  test.each([
    ['a file', () => writeFileSync(inFolder('ut'), 'min'), 'ut'],
    ['below a file', () => writeFileSync(inFolder('ut'), 'min'), join('ut', 'mapp')],
    ['the folder of the original', () => {}, '.'],
    ['no name', () => {}, ''],
    ['the folder of the original by way of one that is not there', () => {}, 'ny/..'],
    ['a link to the folder of the original', () => symlinkSync(folder(), inFolder('hit'), 'junction'), 'hit'],
  ])('is refused in one sentence: %s', (_what, prepare, out) => {
    prepare();
    writeFileSync(inFolder('liten.xlsx'), small());
    const before = readdirSync(folder());
    const { status, stdout, stderr } = review('liten.xlsx', '--out', out);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(readdirSync(folder())).toEqual(before);
    expect(readFileSync(inFolder('liten.xlsx')).equals(small())).toBe(true);
  });

  test('is refused where the original lies behind a link', () => {
    mkdirSync(inFolder('mapp'));
    writeFileSync(inFolder('mapp', 'liten.xlsx'), small());
    symlinkSync(join('mapp', 'liten.xlsx'), inFolder('liten.xlsx'));
    expect(review('liten.xlsx', '--out', 'mapp')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Arbetsboken liten.xlsx ligger i mappen mapp: välj en annan mapp, så att originalet inte skrivs över.\n',
    });
    expect(filesIn('mapp')).toEqual(['liten.xlsx']);
  });

  test('is found by the folder that the system finds above a link', () => {
    mkdirSync(inFolder('annan', 'djup'), { recursive: true });
    symlinkSync(inFolder('annan', 'djup'), inFolder('genväg'), 'junction');
    writeFileSync(inFolder('liten.xlsx'), small());
    review('liten.xlsx', '--out', 'genväg/..');
    expect(readFileSync(inFolder('liten.xlsx')).equals(small())).toBe(true);
    expect(filesIn('annan')).toContain('liten.xlsx');
  });
});

const odd =
  process.platform === 'win32' ? ['år 2025.xlsx'] : ['..\\..\\bok.xlsx', 'år 2025 😀.xlsx', '-rf.xlsx', 'utan ändelse'];
test.each(odd)('a workbook named %j is written inside the folder, under its own name', (name) => {
  writeFileSync(inFolder(name), small());
  const { status } = review('--out', 'ut', '--', name);
  expect(status).toBe(1);
  expect(filesIn('ut')).toHaveLength(written.length);
  expect(filesIn('ut')).toContain(name.endsWith('.xlsx') ? name : `${name}.xlsx`);
  expect(readdirSync(folder()).sort()).toEqual(['bok.xlsx', name, 'ut'].sort());
});

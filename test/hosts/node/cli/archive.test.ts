import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../../../../src/hosts/node/archive/store/list-files.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { archiveRunsIn } from './archive-runs.ts';

const example = resolve('sheets-templates', 'exempel.xlsx');
const folder = temporaryFolder();
const { inFolder, lis, archive, writeSmall } = archiveRunsIn(folder);

describe('one workbook', () => {
  let home = '';
  let run = { status: null as number | null, stdout: '', stderr: '' };
  let root = '';
  const text = (path: string) => readFileSync(join(root, path), 'utf8');

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'lis-'));
    copyFileSync(example, join(home, 'bok.xlsx'));
    run = runLis(['archive', 'bok.xlsx', '--out', 'arkiv'], { cwd: home });
    root = join(home, run.stdout.trim());
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('gives one package, named on standard output, and tells what was done', () => {
    expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/^arkiv.bok-[0-9a-f]{12}\n$/)]);
    expect(run.stderr).toMatch(/^Klart: 1.paket skrivet, 0 fanns redan, 0 gick inte att arkivera\.\n/);
  });

  test('holds the original byte for byte, the review, a table for each sheet and their description', () => {
    expect(readFileSync(join(root, 'data/original/bok.xlsx')).equals(readFileSync(example))).toBe(true);
    expect(readdirSync(join(root, 'data')).sort()).toEqual([
      'csv',
      'faltbeskrivning.json',
      'faltbeskrivning.txt',
      'genomgang',
      'original',
      'paket.json',
    ]);
    expect(readdirSync(join(root, 'data/genomgang')).sort()).toEqual([
      'bok.xlsx',
      'dashboard.json',
      'findings.json',
      'ledningens-genomgang-2025-bilagor.docx',
      'ledningens-genomgang-2025.docx',
      'oversikt.html',
      'review.json',
    ]);
    expect(text('data/csv/04-Handlingsplan.csv')).toMatch(/^ID;.*\r\nHP-001;/);
    expect(text('data/faltbeskrivning.txt')).toContain('Handlingsplan\n=============\nFil: csv/04-Handlingsplan.csv');
  });

  test('describes every column that the workbook has, with kind and list', () => {
    const { sheets } = JSON.parse(text('data/faltbeskrivning.json'));
    const plan = sheets.find(({ sheet }: { sheet: string }) => sheet === 'Handlingsplan');
    const status = plan.fields.find(({ header }: { header: string }) => header === 'Status');
    expect([status.kind, status.values]).toEqual(['choice', expect.arrayContaining(['Pågående', 'Klar'])]);
    expect(plan.fields.map(({ header }: { header: string }) => header)).toEqual(
      text(`data/${plan.file}`).split('\r\n')[0]?.split(';'),
    );
  });

  test('is whole to lis verify', () => {
    expect(runLis(['verify', 'arkiv'], { cwd: home })).toMatchObject({ status: 0, stdout: '' });
  });

  const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;
  if (!hasSha256sum) console.info('Skipped the check with sha256sum: it is not installed.');
  (hasSha256sum || process.env['CI'] ? test : test.skip).each([
    ['sha256sum', 'manifest-sha256.txt'],
    ['sha256sum', 'tagmanifest-sha256.txt'],
    ['sha512sum', 'manifest-sha512.txt'],
    ['sha512sum', 'tagmanifest-sha512.txt'],
  ])('is whole to %s with %s, which names every file', (program, manifest) => {
    const { status, stderr } = spawnSync(program, ['--check', '--strict', '--quiet', manifest], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const isPayload = (path: string) => path.startsWith('data/') === manifest.startsWith('manifest');
    const wanted = listFiles(root)
      .map(({ path }) => path)
      .filter((path) => isPayload(path) && !path.startsWith('tagmanifest'));
    expect(
      text(manifest)
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(line.indexOf('  ') + 2))
        .sort(),
    ).toEqual(wanted.sort());
  });
});

describe('what is asked for', () => {
  beforeEach(() => writeSmall('a.xlsx', 'b.xlsx', 'c.xlsx'));

  test.each([
    ['a part past the last', ['--shard', '4/3'], {}],
    ['part 0', ['--shard', '0/3'], {}],
    ['nonsense', ['--shard', 'x'], {}],
    ['a count where nothing tells the part', ['--shard', '3'], {}],
    ['a part of unknown many', [], { JOB_COMPLETION_INDEX: '0' }],
    ['no jobs', ['--jobs', '0'], {}],
    ['a number that is none', ['--organisation-number', '12'], {}],
  ])('%s is refused in one sentence', (_what, args, env) => {
    const { status, stdout, stderr } = lis(['archive', '.', '--out', 'ut', ...args], env);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });
});

test.each([
  ['no source', [], /Ange minst en arbetsbok/],
  ['a folder without workbooks', ['tom'], /inga arbetsböcker i tom/],
])('%s is refused', (_what, sources, telling) => {
  mkdirSync(inFolder('tom'));
  const { status, stderr } = archive(...sources, '--out', 'ut');
  expect([status, stderr]).toEqual([2, expect.stringMatching(telling)]);
});

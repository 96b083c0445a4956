import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileOf, inputFile, jobDay, jobDone } from '../../support/browser-job.ts';
import { type LisRun, runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { xlsxOfSheets } from '../../support/xlsx-of-sheets.ts';

const folder = temporaryFolder();
const example = resolve('sheets-templates/exempel.xlsx');
const planning = resolve('sheets-templates/exempel-planering.xlsx');

function lis(...args: string[]): LisRun {
  return runLis(args, { cwd: folder() });
}

function written(name: string): Buffer {
  return readFileSync(join(folder(), name));
}

describe('the same bytes as the command, of which same-bytes.proof.test.ts has the rest', () => {
  test('the fixed copy', () => {
    lis('check', example, '--fix', 'exempel-rattad.xlsx', '--today', jobDay);
    const answer = jobDone({ kind: 'fix', file: inputFile(example), today: jobDay });
    expect(fileOf(answer, 'exempel-rattad.xlsx').equals(written('exempel-rattad.xlsx'))).toBe(true);
  });

  test('a list of another shape, as its map says', () => {
    writeFileSync(
      join(folder(), 'plan.csv'),
      'Nr;Åtgärd;Ansvarig;Klart\n1;Öva återläsning;Anna;2026-05-01\n2;Se över behörigheter;Bo;\n',
    );
    lis('import', 'plan.csv', '--into', 'arbetsbok.xlsx', '--propose', 'karta.json', '--today', jobDay);
    lis('import', 'plan.csv', '--into', 'arbetsbok.xlsx', '--map', 'karta.json', '--today', jobDay);
    const lists = [inputFile(join(folder(), 'plan.csv'))];
    const { rows = [] } = jobDone({ kind: 'propose', lists, today: jobDay });
    const answer = jobDone({ kind: 'import', lists, rows, today: jobDay });
    expect(fileOf(answer, 'arbetsbok.xlsx').equals(written('arbetsbok.xlsx'))).toBe(true);
  });
});

describe('the same refusals as the command', () => {
  test('a final review with gaps', () => {
    const { stderr } = lis('review', example, '--out', 'ut', '--final', '--today', jobDay);
    const { refusal, files } = jobDone({ kind: 'review', file: inputFile(example), final: true, today: jobDay });
    expect([refusal?.lead, ...(refusal?.reasons.map((reason) => `  - ${reason}`) ?? []), ''].join('\n')).toBe(stderr);
    expect(files).toEqual([]);
  });

  test('a next year before the decision', () => {
    const { stderr } = lis('next-year', 'arbetsbok.xlsx', 'ny.xlsx');
    expect(stderr).toContain('finns inte');
    lis('init', 'arbetsbok.xlsx');
    const told = lis('next-year', 'arbetsbok.xlsx', 'ny.xlsx').stderr;
    const { refusal } = jobDone({ kind: 'next-year', file: inputFile(join(folder(), 'arbetsbok.xlsx')) });
    expect(`${refusal?.lead}\n`).toBe(told);
  });

  test.each([
    ['a text', 'Handlingsplan;2025\n'],
    ['an empty file', ''],
    ['half a workbook', readFileSync(example).subarray(0, 20_000)],
  ])('%s', (_what, content) => {
    writeFileSync(join(folder(), 'bok.xlsx'), content);
    const { stderr } = lis('check', 'bok.xlsx');
    const file = inputFile(join(folder(), 'bok.xlsx'));
    expect(() => jobDone({ kind: 'check', file })).toThrow(stderr.trim());
  });

  test('an earlier workbook of another board', () => {
    lis('review', planning, '--out', 'ut', '--today', jobDay);
    const earlier = inputFile(planning);
    expect(() => jobDone({ kind: 'review', file: inputFile(example), earlier })).toThrow(
      'exempel-planering.xlsx är ingen arbetsbok som programmet har skrivit',
    );
  });
});

describe('what the page shows', () => {
  test('findings, the gravest first, with cell and whether they can be mended', () => {
    const steps: string[] = [];
    const { say, findings = [] } = jobDone({ kind: 'check', file: inputFile(example), today: jobDay }, steps);
    const order = ['Fel', 'Varning', 'Upplysning'];
    const places = findings.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual([...places].sort());
    expect(findings.some(({ isFixable, place }) => isFixable && /^[A-Z]+\d+$/.test(place))).toBe(true);
    expect(say[0]).toMatch(/^exempel\.xlsx: \d+ fel/);
    expect(steps).toEqual(['Läser arbetsboken', 'Kontrollerar']);
    const owned = findings.filter(({ message }) => message.startsWith('HP-012: '));
    expect(new Set(owned.map(({ owner }) => owner))).toEqual(new Set(['HR-strategen']));
  });

  test('what a final review lacks, also of a draft', () => {
    const { gaps, page } = jobDone({ kind: 'review', file: inputFile(example), today: jobDay });
    expect(gaps).not.toEqual([]);
    expect(page).toContain('<!doctype html>');
  });

  test('a workbook of another shape is said to be', () => {
    const rows = [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Slutdatum'],
      ['1', 'Öva återläsning', 'Anna', 'Pågår', '2026-05-01'],
    ];
    const file = { name: 'plan.xlsx', path: 'plan.xlsx', bytes: xlsxOfSheets([{ name: 'Plan', rows }]) };
    expect(jobDone({ kind: 'check', file }).say.join()).toContain('ser ut att vara av annan form');
  });
});

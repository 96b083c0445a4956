import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { fileOf, inputFile, jobDay, jobDone } from '../../support/browser-job.ts';
import { type LisRun, runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const example = resolve('sheets-templates/exempel.xlsx');
const planning = resolve('sheets-templates/exempel-planering.xlsx');

function lis(...args: string[]): LisRun {
  return runLis(args, { cwd: folder() });
}

function written(name: string): Buffer {
  return readFileSync(join(folder(), name));
}

describe('the same bytes as the command', () => {
  test.each([
    ['the example', example, []],
    ['the planning example', planning, []],
    ['a public edition', example, ['--edition', 'offentlig']],
    ['the form of 0.1', resolve('test/fixtures/exempel-0.1.xlsx'), []],
  ])('review of %s: every file', (_what, path, options) => {
    lis('review', path, '--out', 'ut', '--today', jobDay, ...options);
    const names = readdirSync(join(folder(), 'ut')).sort();
    const answer = jobDone({
      kind: 'review',
      file: inputFile(path),
      today: jobDay,
      ...(options.length > 0 && { edition: 'Offentlig' }),
    });
    expect(answer.files.map(({ name }) => name).sort()).toEqual(names);
    for (const name of names) expect([name, fileOf(answer, name).equals(written(`ut/${name}`))]).toEqual([name, true]);
    const packed = unzipSync(answer.archive?.bytes ?? new Uint8Array());
    expect(Object.keys(packed).sort()).toEqual(names);
  });

  test('a second review carries Historik on from the first', () => {
    lis('review', example, '--out', 'ut', '--today', '2026-01-10');
    const earlier = inputFile(join(folder(), 'ut', 'exempel.xlsx'));
    lis('review', example, '--out', 'ut', '--today', jobDay);
    const answer = jobDone({ kind: 'review', file: inputFile(example), earlier, today: jobDay });
    expect(fileOf(answer, 'exempel.xlsx').equals(written('ut/exempel.xlsx'))).toBe(true);
  });

  test('a prepared workbook', () => {
    const old = resolve('test/fixtures/exempel-0.1.xlsx');
    lis('prepare', old, 'ny.xlsx');
    const answer = jobDone({ kind: 'prepare', file: inputFile(old) });
    expect(fileOf(answer, 'exempel-0.1-forberedd.xlsx').equals(written('ny.xlsx'))).toBe(true);
  });

  test('the next year', () => {
    lis('next-year', example, 'ny.xlsx', '--year', '2026');
    const answer = jobDone({ kind: 'next-year', file: inputFile(example), year: 2026 });
    expect(fileOf(answer, 'exempel-2026.xlsx').equals(written('ny.xlsx'))).toBe(true);
  });

  test('a comparison, as page and in words', () => {
    copyFileSync(example, join(folder(), 'ny.xlsx'));
    const { stdout } = lis('diff', planning, 'ny.xlsx');
    const page = lis('diff', planning, 'ny.xlsx', '--format', 'html').stdout;
    const answer = jobDone({ kind: 'diff', before: inputFile(planning), after: inputFile(example, 'ny.xlsx') });
    expect(answer.text).toBe(stdout);
    expect(fileOf(answer, 'andringar.html').toString()).toBe(page);
  });

  test('a merge', () => {
    lis('check', example, '--fix', 'deras.xlsx', '--today', jobDay);
    lis('merge', '--base', example, '--ours', example, '--theirs', 'deras.xlsx', '--out', 'ny.xlsx');
    const answer = jobDone({
      kind: 'merge',
      base: inputFile(example),
      ours: inputFile(example),
      theirs: inputFile(join(folder(), 'deras.xlsx')),
    });
    expect(fileOf(answer, 'exempel-sammanfogad.xlsx').equals(written('ny.xlsx'))).toBe(true);
  });

  test('many boards', () => {
    lis('review', example, '--out', 'a', '--today', jobDay);
    lis('review', planning, '--out', 'b', '--today', jobDay);
    lis('boards', 'a/dashboard.json', 'b/exempel-planering.xlsx', '--out', 'ut', '--today', jobDay);
    const sources = [
      { ...inputFile(join(folder(), 'a/dashboard.json')), path: 'a/dashboard.json' },
      inputFile(join(folder(), 'b/exempel-planering.xlsx')),
    ];
    const answer = jobDone({ kind: 'boards', sources, today: jobDay });
    expect(fileOf(answer, 'namnder.html').equals(written('ut/namnder.html'))).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const lis = (...args: string[]) => runLis(args, { cwd: folder() });

describe('help', () => {
  test.each([
    [['--help'], ['Användning: lis [flaggor] <kommando>', 'Kommandon:', 'init', 'Exempel:']],
    [
      ['init', '--help'],
      ['Användning: lis init [flaggor] <fil.xlsx>', '--example', 'Exempel:'],
    ],
  ])('%j is in Swedish, on standard output', (args, parts) => {
    const { status, stdout, stderr } = lis(...args);
    expect([status, stderr]).toEqual([0, '']);
    for (const part of parts) expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/\b(Usage|Options|Commands|Arguments|display|output|default|choices|options|command)\b/);
  });

  test('fits a terminal of 80 columns', () => {
    const lines = ['--help', 'init'].flatMap((word) =>
      lis(...(word === '--help' ? [word] : [word, '--help'])).stdout.split('\n'),
    );
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('--version tells the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(lis('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'Ange ett kommando, till exempel lis check arbetsbok.xlsx: lis --help visar alla kommandon.'],
    [['sammanställ'], 'Kommandot sammanställ finns inte: kör lis --help för att se dem som finns.'],
    [['inti'], 'Kommandot inti finns inte: menade du init?'],
    [['--what'], 'Flaggan --what finns inte: lägg till --help för att se dem som finns.'],
    [['init'], 'Ange fil.xlsx: lägg till --help för att se hur kommandot skrivs.'],
    [
      ['init', 'min', 'bok.xlsx'],
      'För många argument: sätt citattecken om filnamn med mellanslag, och ange en arbetsbok i taget.',
    ],
  ])('lis %j', (args, sentence) => {
    expect(lis(...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

import { readFileSync } from 'node:fs';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function lis(...args: string[]) {
  return runLis(args, { cwd: folder() });
}

describe('help', () => {
  test.each([
    [['--help'], ['Användning: lis [flaggor] <kommando>', 'Kommandon:', 'init', 'check', 'review', 'Exempel:']],
    [
      ['check', '--help'],
      ['Användning: lis check [flaggor] <fil.xlsx>', 'Argument:', 'Flaggor:', '--format', '--today', '--fix'],
    ],
    [
      ['review', '--help'],
      ['Användning: lis review [flaggor] <fil.xlsx>', '--out', '--final', '--edition', 'Slutstatus:'],
    ],
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
    const lines = ['--help', 'check', 'review', 'init'].flatMap((word) =>
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
    [['chek', 'a.xlsx'], 'Kommandot chek finns inte: menade du check?'],
    [['sammanställ'], 'Kommandot sammanställ finns inte: kör lis --help för att se dem som finns.'],
    [['--what'], 'Flaggan --what finns inte: lägg till --help för att se dem som finns.'],
    [['check'], 'Ange fil.xlsx: lägg till --help för att se hur kommandot skrivs.'],
    [['check', 'a.xlsx', '--frmat', 'json'], 'Flaggan --frmat finns inte: menade du --format?'],
    [['check', 'a.xlsx', '--format', 'xml'], 'Flaggan --format kan inte vara xml: välj text, json eller sarif.'],
    [['check', 'a.xlsx', '--today'], 'Flaggan --today <datum> saknar sitt värde.'],
    [
      ['check', 'a.xlsx', '--today', '2026-02-30'],
      'Datumet 2026-02-30 finns inte: skriv det som år-månad-dag, till exempel 2026-03-31.',
    ],
    [
      ['check', 'a.xlsx', '--today', 'i dag'],
      'Datumet i dag finns inte: skriv det som år-månad-dag, till exempel 2026-03-31.',
    ],
    [
      ['check', 'min', 'bok.xlsx'],
      'För många argument: sätt citattecken om filnamn med mellanslag, och ange en arbetsbok i taget.',
    ],
    [['review', 'a.xlsx'], 'Flaggan --out <mapp> måste anges.'],
    [
      ['review', 'a.xlsx', '--out', 'ut', '--edition', 'hemlig'],
      'Flaggan --edition kan inte vara hemlig: välj intern eller offentlig.',
    ],
  ])('lis %j', (args, sentence) => {
    expect(lis(...args)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

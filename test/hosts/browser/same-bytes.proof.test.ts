import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeInBrowsers } from '../../support/browser.ts';
import { jobDay } from '../../support/browser-job.ts';
import { everyWorkbook } from '../../support/every-workbook.ts';
import { type Files, openPageTab, type PageTab } from '../../support/page-tab.ts';
import { type LisRun, runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const example = resolve('sheets-templates/exempel.xlsx');
const planning = resolve('sheets-templates/exempel-planering.xlsx');
const today = jobDay;

function lis(...args: string[]): LisRun {
  return runLis(args, { cwd: folder() });
}

function written(name: string): Buffer {
  return readFileSync(join(folder(), name));
}

/** Names and whether each is what the command wrote. */
function compared(files: Files, place: string): [name: string, isSame: boolean][] {
  return [...files].map(([name, bytes]): [string, boolean] => [name, bytes.equals(written(join(place, name)))]).sort();
}

function allSame(place: string): [name: string, isSame: boolean][] {
  return readdirSync(join(folder(), place))
    .sort()
    .map((name) => [name, true]);
}

await describeInBrowsers('the same bytes as the command', (browser) => {
  let page: PageTab;
  beforeEach(async () => {
    page = await openPageTab(browser);
  });
  afterEach(() => page.tab.close());

  describe.each(everyWorkbook)('%s', (_name, path) => {
    test('review: every file, and how many findings; or the same refusal', async () => {
      const { status, stderr } = lis('review', path, '--out', 'ut', '--today', today);
      await page.review(path, { today });
      if (status === 0 || status === 1) expect(compared(await page.saved(), 'ut')).toEqual(allSame('ut'));
      else expect(stderr).toContain(await page.told());
      expect(page.tab.requests).toEqual([]);
    });

    test('the fixed copy and the prepared workbook', async () => {
      const copy = lis('check', path, '--fix', 'rattad.xlsx', '--today', today);
      await page.review(path, { today });
      await page.press('Rätta det som är säkert');
      const [fixed] = (await page.saved('#rattat')).values();
      if (copy.status === 2) expect(copy.stderr).toContain(await page.told('#rattat'));
      else expect(fixed?.equals(written('rattad.xlsx'))).toBe(true);
      const prepared = lis('prepare', path, 'forberedd.xlsx');
      await page.doTask('prepare', { file: [path] });
      const [ready] = (await page.saved('form[data-job=prepare]')).values();
      if (prepared.status === 0) expect(ready?.equals(written('forberedd.xlsx'))).toBe(true);
      else expect(prepared.stderr).toContain(await page.told('form[data-job=prepare]'));
    });
  });

  test('each file saved by itself, and the templates', async () => {
    lis('review', example, '--out', 'ut', '--today', today);
    await page.review(example, { today });
    expect(compared(await page.savedOneByOne(), 'ut')).toEqual(allSame('ut'));
    await page.press('Ny tom arbetsbok');
    const [made] = (await page.saved('#ny')).values();
    expect(made?.equals(readFileSync('sheets-templates/arbetsbok.xlsx'))).toBe(true);
  });

  test('a public edition', async () => {
    lis('review', example, '--out', 'ut', '--today', today, '--edition', 'offentlig');
    await page.review(example, { today, edition: 'Offentlig' });
    expect(compared(await page.saved(), 'ut')).toEqual(allSame('ut'));
  });

  test('a second review, whose Historik goes on from the first', async () => {
    lis('review', example, '--out', 'ut', '--today', '2026-01-10');
    copyFileSync(join(folder(), 'ut/exempel.xlsx'), join(folder(), 'förra.xlsx'));
    lis('review', example, '--out', 'ut', '--today', today);
    await page.tab.choose('#huvud [name=earlier]', [join(folder(), 'förra.xlsx')]);
    await page.review(example, { today });
    expect(compared(await page.saved(), 'ut')).toEqual(allSame('ut'));
  });

  test('the next year', async () => {
    lis('next-year', example, 'exempel-2026.xlsx', '--year', '2026');
    await page.doTask('next-year', { file: [example], year: '2026' });
    expect(compared(await page.saved('form[data-job=next-year]'), '')).toEqual([['exempel-2026.xlsx', true]]);
  });

  test('a comparison, as page and in words', async () => {
    copyFileSync(example, join(folder(), 'ny.xlsx'));
    const words = lis('diff', planning, 'ny.xlsx').stdout;
    writeFileSync(join(folder(), 'andringar.html'), lis('diff', planning, 'ny.xlsx', '--format', 'html').stdout);
    await page.doTask('diff', { before: [planning], after: [join(folder(), 'ny.xlsx')] });
    expect(compared(await page.saved('form[data-job=diff]'), '')).toEqual([['andringar.html', true]]);
    expect(await page.tab.evaluate("document.querySelector('form[data-job=diff] pre').textContent")).toBe(words);
  });

  test('a merge', async () => {
    lis('check', example, '--fix', 'deras.xlsx', '--today', today);
    lis('merge', '--base', example, '--ours', example, '--theirs', 'deras.xlsx', '--out', 'exempel-sammanfogad.xlsx');
    await page.doTask('merge', { base: [example], ours: [example], theirs: [join(folder(), 'deras.xlsx')] });
    expect(compared(await page.saved('form[data-job=merge]'), '')).toEqual([['exempel-sammanfogad.xlsx', true]]);
  });

  test('a list of another shape', async () => {
    writeFileSync(
      join(folder(), 'plan.csv'),
      'Nr;Åtgärd;Ansvarig;Klart\n1;Öva återläsning;Anna;2026-05-01\n2;Se över behörigheter;Bo;\n',
    );
    lis('init', 'arbetsbok.xlsx');
    lis('import', 'plan.csv', '--into', 'arbetsbok.xlsx', '--propose', 'karta.xlsx', '--today', today);
    lis('import', 'plan.csv', '--into', 'arbetsbok.xlsx', '--map', 'karta.xlsx', '--today', today);
    await page.doTask('propose', { lists: [join(folder(), 'plan.csv')] });
    await page.press('Läs in som ovan');
    expect(compared(await page.saved('form[data-job=propose] .decide + .answer'), '')).toEqual([
      ['arbetsbok.xlsx', true],
      ['karta.xlsx', true],
    ]);
  });

  test('many boards', async () => {
    lis('review', example, '--out', 'a', '--today', today);
    lis('review', planning, '--out', 'b', '--today', today);
    // The figures of one and the workbook of the other, side by side: a page sees no folders of files chosen one by one.
    const names = ['dashboard.json', 'exempel-planering.xlsx'];
    copyFileSync(join(folder(), 'a/dashboard.json'), join(folder(), 'dashboard.json'));
    copyFileSync(join(folder(), 'b/exempel-planering.xlsx'), join(folder(), 'exempel-planering.xlsx'));
    lis('boards', ...names, '--out', 'ut');
    await page.doTask('boards', { sources: names.map((name) => join(folder(), name)) });
    expect(compared(await page.saved('form[data-job=boards]'), 'ut')).toEqual(allSame('ut'));
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostileFiles } from '../../fuzz/hostile-set.ts';
import { describeInBrowsers } from '../../support/browser.ts';
import { jobDay } from '../../support/browser-job.ts';
import { openPageTab, type PageTab } from '../../support/page-tab.ts';
import { runLis } from '../../support/run-lis.ts';
import { until } from '../../support/tab.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { wrongFiles } from '../../support/wrong-files.ts';

const folder = temporaryFolder();
const example = resolve('sheets-templates/exempel.xlsx');
const planning = resolve('sheets-templates/exempel-planering.xlsx');
const today = jobDay;

await describeInBrowsers('what goes wrong on the page is told in a sentence', (browser) => {
  let page: PageTab;
  beforeEach(async () => {
    page = await openPageTab(browser);
  });
  afterEach(() => page.tab.close());

  const bad: [what: string, make: () => Uint8Array][] = [
    ...wrongFiles.map(([what, content]): [string, () => Uint8Array] => [what, () => content]),
    ...hostileFiles
      .filter(({ isHeavy }) => !isHeavy)
      .map(({ name, make }): [string, () => Uint8Array] => [name, () => make()]),
  ];
  test.each(bad)('%s: the words of the command', async (_what, make) => {
    const path = join(folder(), 'bok.xlsx');
    writeFileSync(path, make());
    const { status, stderr } = runLis(['check', 'bok.xlsx', '--today', today], { cwd: folder() });
    await page.review(path, { today });
    const told = await page.told('#fel, body >');
    if (status === 2) expect(`${told}\n`).toBe(stderr);
    else expect([told, await page.tab.evaluate("document.querySelector('#resultat').hidden")]).toEqual(['', false]);
    expect(page.tab.requests).toEqual([]);
  });

  test('200 MB is refused before it is read', async () => {
    await page.tab.evaluate(`{
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(200_000_000)], 'stor.xlsx'));
      File.prototype.arrayBuffer = () => { throw new Error('was read'); };
      const input = document.querySelector('#huvud [name=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await until(page.tab, "!document.querySelector('#fel').hidden");
    expect(await page.told()).toBe('Filen stor.xlsx är större än 128 MiB: dela upp den i flera.');
  });

  test('a file that has changed since it was chosen', async () => {
    const path = join(folder(), 'bok.xlsx');
    writeFileSync(path, readFileSync(example));
    await page.review(path, { today });
    writeFileSync(path, readFileSync('sheets-templates/arbetsbok.xlsx'));
    await page.press('Gör om med dessa val');
    expect(await page.told()).toMatch(/^Filen bok\.xlsx kan inte läsas, .* välj den på nytt\.$/);
  });

  test('two workbooks chosen at once: the last one counts, and nothing of the first is left', async () => {
    await page.tab.choose('#huvud [name=file]', [example]);
    await page.review(planning, { today });
    const names = [...(await page.saved()).keys()];
    expect(names).toContain('exempel-planering.xlsx');
    expect(names).not.toContain('exempel.xlsx');
    expect(await page.tab.evaluate("document.querySelector('#sammanfattning').innerText")).toContain(
      'exempel-planering.xlsx',
    );
  });

  test('a task begun while the workbook is reviewed ends the review, and gives what it gives alone', async () => {
    runLis(['prepare', planning, 'ny.xlsx'], { cwd: folder() });
    await page.tab.choose('#huvud [name=file]', [example]);
    await page.doTask('prepare', { file: [planning] });
    const [prepared] = (await page.saved('form[data-job=prepare]')).values();
    expect(prepared?.equals(readFileSync(join(folder(), 'ny.xlsx')))).toBe(true);
    expect((await page.saved()).size).toBe(0);
  });

  test('a run that is stopped gives nothing, and the next one works', async () => {
    await page.tab.choose('#huvud [name=file]', [example]);
    await page.press('Avbryt');
    expect((await page.saved()).size).toBe(0);
    await page.review(planning, { today });
    expect([...(await page.saved()).keys()]).toContain('exempel-planering.xlsx');
  });
});

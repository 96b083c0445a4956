import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.ts';
import { openPage, reviewOnPage, savedBy } from '../../support/browser-page.ts';
import { runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const example = resolve('sheets-templates/exempel.xlsx');
const today = '2026-01-15';

function written(name: string): Buffer {
  return readFileSync(join(folder(), name));
}

/** A task's form, open. */
async function task(page: Page, heading: string) {
  await page.getByRole('heading', { name: heading }).click();
  return page.locator('details.task', { hasText: heading }).locator('form');
}

await describeInBrowser('the page that needs nothing, opened from a file', (browser) => {
  test('saves the very bytes of lis review, one by one and all in an archive, and asks for nothing', async () => {
    runLis(['review', example, '--out', 'ut', '--today', today], { cwd: folder() });
    const { page, requests } = await openPage(browser);
    await reviewOnPage(page, example, today);
    const names = readdirSync(join(folder(), 'ut'));
    for (const name of names) {
      const bytes = await savedBy(page, `Spara ${name}`);
      expect([name, bytes.equals(written(`ut/${name}`))]).toEqual([name, true]);
    }
    const all = unzipSync(await savedBy(page, 'Spara allt (.zip) ledningens-genomgang.zip'));
    for (const name of names) expect(Buffer.from(all[name] ?? []).equals(written(`ut/${name}`))).toBe(true);
    expect(requests).toEqual([]);
  });

  test('shows the findings with the gravest first, filters them, and saves the fixed copy', async () => {
    runLis(['check', example, '--fix', 'rattad.xlsx', '--today', today], { cwd: folder() });
    const { page } = await openPage(browser);
    await reviewOnPage(page, example, today);
    expect(await page.locator('#fynd h3').allInnerTexts()).toEqual([
      expect.stringMatching(/^Fel \(\d+\)$/),
      expect.stringMatching(/^Varning/),
      expect.stringMatching(/^Upplysning/),
    ]);
    await page.locator('#sok').fill('HP-012');
    const shown = await page.locator('#fynd tbody tr').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.includes('HP-012'))).toBe(true);
    await page.getByRole('button', { name: /varningar/ }).click();
    expect(await page.locator('#fynd .Varning').count()).toBe(0);
    await page.getByRole('button', { name: 'Rätta det som är säkert' }).click();
    const fixed = await savedBy(page, 'Spara exempel-rattad.xlsx');
    expect(fixed.equals(written('rattad.xlsx'))).toBe(true);
  });

  test('shows the dashboard in place, with its filters at work', async () => {
    const { page } = await openPage(browser);
    await reviewOnPage(page, example, today);
    const dashboard = page.frameLocator('#oversikt iframe');
    expect(await dashboard.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
      'rgb(255, 255, 255)',
    );
    await dashboard.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning');
    await dashboard.locator('button[data-rows="A2"]').first().click();
    expect(await dashboard.locator('dialog[open]').count()).toBe(1);
  });

  test('makes new workbooks, the same as lis init', async () => {
    const { page } = await openPage(browser);
    await page.getByRole('button', { name: 'Ny tom arbetsbok' }).click();
    const bytes = await savedBy(page, 'Spara arbetsbok.xlsx');
    expect(bytes.equals(readFileSync('sheets-templates/arbetsbok.xlsx'))).toBe(true);
  });

  test('takes in a list whose proposal is decided on the page', async () => {
    const list = join(folder(), 'plan.csv');
    writeFileSync(list, 'Nr;Åtgärd;Ansvarig;Läget just nu\n1;Öva återläsning;Anna;Rullar på\n');
    const { page } = await openPage(browser);
    const form = await task(page, 'Ta in en lista av annan form');
    await form.locator('[name=lists]').setInputFiles(list);
    await form.getByRole('button', { name: 'Visa förslaget' }).click();
    await form.getByRole('combobox', { name: 'Läget just nu blir' }).selectOption({ label: 'Kommentar' });
    await form.getByRole('button', { name: 'Läs in som ovan' }).click();
    expect(JSON.parse((await savedBy(page, 'Spara karta.json')).toString())).toHaveProperty('rader');
    const bytes = await savedBy(page, 'Spara arbetsbok.xlsx');
    writeFileSync(join(folder(), 'ny.xlsx'), bytes);
    const { stdout } = runLis(['diff', resolve('sheets-templates/arbetsbok.xlsx'), 'ny.xlsx'], { cwd: folder() });
    expect(stdout).toContain('Öva återläsning');
    expect(stdout).toContain('Rullar på');
  });

  test('compares two workbooks and shows the comparison', async () => {
    const { page } = await openPage(browser);
    const form = await task(page, 'Jämför två arbetsböcker');
    await form.locator('[name=before]').setInputFiles(resolve('sheets-templates/exempel-planering.xlsx'));
    await form.locator('[name=after]').setInputFiles(example);
    await form.getByRole('button', { name: 'Jämför' }).click();
    const { stdout } = runLis(
      ['diff', resolve('sheets-templates/exempel-planering.xlsx'), example, '--format', 'html'],
      {
        cwd: folder(),
      },
    );
    expect((await savedBy(page, 'Spara andringar.html')).toString()).toBe(stdout);
  });

  describe('what goes wrong is told in a sentence', () => {
    test.each([
      ['a text', Buffer.from('Handlingsplan;2025\n')],
      ['an empty file', Buffer.alloc(0)],
      ['half a workbook', readFileSync(example).subarray(0, 20_000)],
    ])('%s, in the words of the command', async (_what, content) => {
      writeFileSync(join(folder(), 'bok.xlsx'), content);
      const { stderr } = runLis(['check', 'bok.xlsx'], { cwd: folder() });
      const { page } = await openPage(browser);
      await page.locator('#huvud [name=file]').setInputFiles(join(folder(), 'bok.xlsx'));
      const alert = page.locator('#fel');
      await alert.waitFor();
      expect(`${await alert.innerText()}\n`).toBe(stderr);
      expect(await alert.evaluate((part) => part === document.activeElement)).toBe(true);
    });

    test('a file that is too large, before it is read', async () => {
      const { page } = await openPage(browser);
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#huvud [name=file]');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(200_000_000)], 'stor.xlsx'));
        if (input !== null) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.locator('#fel').waitFor();
      expect(await page.locator('#fel').innerText()).toBe(
        'Filen stor.xlsx är större än 128 MiB: dela upp den i flera.',
      );
    });

    test('a file that has changed since it was chosen', async () => {
      const path = join(folder(), 'bok.xlsx');
      writeFileSync(path, readFileSync(example));
      const { page } = await openPage(browser);
      await reviewOnPage(page, path, today);
      writeFileSync(path, readFileSync('sheets-templates/arbetsbok.xlsx'));
      await page.getByRole('button', { name: 'Gör om med dessa val' }).click();
      await page.locator('#fel').waitFor();
      expect(await page.locator('#fel').innerText()).toMatch(/^Filen bok\.xlsx kan inte läsas, .* välj den på nytt\.$/);
    });

    test('a run that is stopped gives nothing, and the next one works', async () => {
      const { page } = await openPage(browser);
      await page.locator('#huvud [name=file]').setInputFiles(example);
      await page.getByRole('button', { name: 'Avbryt' }).click();
      expect(await page.locator('#lage').isHidden()).toBe(true);
      await page.locator('#huvud [name=file]').setInputFiles(resolve('sheets-templates/exempel-planering.xlsx'));
      await page.locator('#spara .files').waitFor();
      expect(await page.locator('#sammanfattning').innerText()).toContain('exempel-planering.xlsx');
    });
  });

  describe('accessibility by axe, all its rules', () => {
    test.each([[1400], [800], [390]])('empty and with everything open, %s wide', async (width) => {
      const { page } = await openPage(browser, { viewport: { width, height: 900 }, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      const violations = () =>
        page.evaluate(async () => {
          const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
          return (await run.run()).violations.map(({ id }) => id);
        });
      expect(await violations()).toEqual([]);
      await page.$$eval('details', (all) => {
        for (const part of all) part.setAttribute('open', '');
      });
      expect(await violations()).toEqual([]);
      await page.locator('#huvud [name=file]').setInputFiles(example);
      await page.locator('#spara .files').waitFor();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});

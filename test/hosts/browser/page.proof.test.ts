import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.ts';
import { openPage, reviewOnPage, savedBy } from '../../support/browser-page.ts';
import { runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

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
    await page.locator('#sok').fill('');
    await page.getByRole('combobox', { name: 'Ansvarig' }).selectOption('Upphandlaren');
    expect(await page.locator('#antal').innerText()).toMatch(/^[1-9]\d* av \d+ visas\.$/);
    await page.getByRole('combobox', { name: 'Ansvarig' }).selectOption('Alla');
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

  test('takes in a list whose proposal is decided on the page', async () => {
    const list = join(folder(), 'plan.csv');
    writeFileSync(list, 'Nr;Åtgärd;Ansvarig;Läget just nu\n1;Öva återläsning;Anna;Rullar på\n');
    const { page } = await openPage(browser);
    const form = await task(page, 'Ta in en lista av annan form');
    await form.locator('[name=lists]').setInputFiles(list);
    await form.getByRole('button', { name: 'Visa förslaget' }).click();
    await form.getByRole('combobox', { name: 'Läget just nu blir' }).selectOption({ label: 'Kommentar' });
    await form.getByRole('button', { name: 'Läs in som ovan' }).click();
    const map = readWorkbook(await savedBy(page, 'Spara karta.xlsx'), 'karta.xlsx').workbook.sheets[0];
    expect(map?.rows).toContainEqual(expect.arrayContaining(['Läget just nu', 'Handlingsplan.Kommentar', 'säker']));
    const bytes = await savedBy(page, 'Spara arbetsbok.xlsx');
    writeFileSync(join(folder(), 'ny.xlsx'), bytes);
    const { stdout } = runLis(['diff', resolve('sheets-templates/arbetsbok.xlsx'), 'ny.xlsx'], { cwd: folder() });
    expect(stdout).toContain('Öva återläsning');
    expect(stdout).toContain('Rullar på');
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

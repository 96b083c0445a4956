import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderDashboard } from '../../../src/formats/html/render-dashboard.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { fullDashboard } from '../../support/full-dashboard.ts';

// What the page does in a browser is tried in full by dashboard-page.proof.test.ts.
await describeInBrowser('the dashboard page in a browser', (browser) => {
  test('opens from a file, shows the rows behind a figure and makes a selection, and complains of nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oversikt-'));
    try {
      const file = join(folder, 'oversikt.html');
      await writeFile(file, renderDashboard(fullDashboard, [], { workbookName: 'genomgang.xlsx' }));
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(pathToFileURL(file).href);
      await page.locator('button[data-rows="A2"]').first().click();
      expect(await page.getByRole('dialog').getByRole('row').count()).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning');
      expect(complaints).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

import { brokenRules } from '../../../support/axe.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { page } from './example-boards.ts';

await describeInBrowser('the page of many boards', (browser) => {
  test.each([1400, 390])('is accessible by axe at %i pixels', async (width) => {
    const view = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await view.setContent(page);
    expect(await brokenRules(view)).toEqual([]);
  });

  test('runs only its own script, and can be sorted and filtered', async () => {
    const view = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    await view.setContent(page);
    const names = () =>
      view.evaluate(
        `[...document.querySelectorAll('#namnder-tabell tbody tr:not([hidden]) th')].map((cell) => cell.textContent)`,
      );
    await view.click('#namnder-tabell thead th:first-child button');
    await view.click('#namnder-tabell thead th:first-child button');
    expect(await names()).toEqual(['Socialnämnden', 'Idrottsnämnden', 'Bygg & miljö', '<b>Kulturnämnden</b>']);
    await view.fill('#filter', 'bygg');
    expect(await names()).toEqual(['Bygg & miljö']);
    expect(complaints).toEqual([]);
    await view.emulateMedia({ media: 'print' });
    expect(await view.locator('#namnder-tabell thead th').first().innerText()).toContain('Nämnd');
  });
});

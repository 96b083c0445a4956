import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { boardsOverview, type Delivery, deliveryOf, reviewWorkbook } from '../../../../src/core/index.ts';
import { renderBoards } from '../../../../src/formats/html/index.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { exampleSheets } from '../../../support/example-workbook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { report } = reviewWorkbook({ sheets: exampleSheets() }, { today: '2025-11-24' });
function board(name: string, changes: Partial<Delivery['report']> = {}): Delivery {
  return deliveryOf(`${name}.json`, { ...report, board: name, ...changes });
}
const page = renderBoards(
  boardsOverview(
    [
      board('Socialnämnden'),
      board('<b>Kulturnämnden</b>', { year: 2024 }),
      board('Bygg & miljö', { decisionDate: '2025-11-20' }),
    ],
    [{ board: 'Idrottsnämnden', administration: '' }],
    {
      today: '2025-11-24',
      due: '2025-11-01',
      year: report.year,
    },
  ),
);

test('text of a board is shown as text, and figures stand in the page itself', () => {
  expect(page).toContain('&lt;b&gt;Kulturnämnden&lt;/b&gt;');
  expect(page).not.toContain('<b>Kulturnämnden');
  expect(page).toContain('läggs inte ihop');
  expect(page).toMatch(/\d+ av \d+/);
});

await describeInBrowser('the page of many boards', (browser) => {
  test('is accessible by axe, runs only its own script, and can be sorted and filtered', async () => {
    const view = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    await view.setContent(page);
    for (const width of [1400, 390]) {
      await view.setViewportSize({ width, height: 900 });
      const { violations } = (await view.evaluate(`${axe};axe.run({})`)) as { violations: { id: string }[] };
      expect([width, violations.map(({ id }) => id)]).toEqual([width, []]);
    }
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

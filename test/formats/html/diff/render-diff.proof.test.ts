import { brokenRules } from '../../../support/axe.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { fresh, inTwoSheets, old, page } from './example-diff.ts';

await describeInBrowser('the page of differences in a browser', (browser) => {
  test.each([
    ['with differences', old, fresh],
    ['without any', old, old],
    ['with the same kinds of differences in two sheets', inTwoSheets(old), inTwoSheets(fresh)],
  ])('is accessible by axe, all its rules, and fits the screen, %s', async (_, before, after) => {
    const view = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    await view.setContent(page(before, after));
    for (const width of [1400, 390, 320]) {
      await view.setViewportSize({ width, height: 900 });
      expect([width, await brokenRules(view)]).toEqual([width, []]);
      expect(await view.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(complaints).toEqual([]);
  });
});

import { brokenRules } from '../../../support/axe.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { page } from './example-boards.ts';

await describeInBrowser('the page of many boards', (browser) => {
  test.each([1400, 390])('is accessible by axe at %i pixels', async (width) => {
    const view = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await view.setContent(page);
    expect(await brokenRules(view)).toEqual([]);
  });
});

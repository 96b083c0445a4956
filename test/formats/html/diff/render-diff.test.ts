import { brokenRules } from '../../../support/axe.ts';
import { describeInBrowser } from '../../../support/browser.ts';
import { fresh, old, page } from './example-diff.ts';

test('shows text from the workbooks as text', () => {
  const markup = page(old, fresh);
  expect(markup).toContain('<ins>&lt;script&gt;alert(1)&lt;/script&gt;</ins>');
  expect(markup).toContain('<dd>a&amp;b.xlsx</dd>');
  expect(markup).not.toContain('<script');
});

test('tells a number from the text that looks like it', () => {
  expect(page(old, fresh)).toContain('<del>0,5</del></td><td class="new"><ins>”0,5”</ins>');
});

test('says so when nothing differs', () => {
  expect(page(old, old)).toContain('Arbetsböckerna innehåller samma sak.');
});

await describeInBrowser('the page of differences in a browser', (browser) => {
  async function open(markup: string, width = 1200) {
    const view = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    const complaints: string[] = [];
    view.on('console', (message) => complaints.push(message.text()));
    view.on('pageerror', (error) => complaints.push(error.message));
    await view.setContent(markup);
    return { view, complaints };
  }

  test('is accessible by axe, all its rules, with differences', async () => {
    const { view, complaints } = await open(page(old, fresh), 390);
    expect(complaints).toEqual([]);
    expect(await brokenRules(view)).toEqual([]);
  });

  test.each([390, 320])('fits a narrow screen of %i pixels', async (width) => {
    const { view } = await open(page(old, fresh), width);
    expect(await view.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

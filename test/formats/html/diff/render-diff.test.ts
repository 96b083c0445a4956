import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CellValue, diffWorkbooks, type Workbook } from '../../../../src/core/index.ts';
import { renderDiff } from '../../../../src/formats/html/diff/render-diff.ts';
import { describeInBrowser } from '../../../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function plan(...rows: CellValue[][]): Workbook {
  return {
    sheets: [{ name: 'Handlingsplan', rows: [['ID', 'Åtgärd', 'Klart', 'Slutdatum'], ...rows] }],
  };
}

const old = plan(
  ['HP-001', 'Inför behörighetskontroll', 0.5, { date: '2025-06-30' }],
  ['HP-002', 'Utbilda chefer', null, null],
);
const fresh = plan(
  ['HP-001', '<script>alert(1)</script>', '0,5', { date: '2025-12-31' }],
  ['HP-003', 'Rad ett\nrad två', 1, null],
);
function inTwoSheets({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.flatMap((sheet) => [sheet, { ...sheet, name: 'Risker' }]),
  };
}

function page(before: Workbook, after: Workbook) {
  return renderDiff({ oldName: 'a&b.xlsx', newName: '"ny".xlsx', diff: diffWorkbooks(before, after) });
}

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

  test.each([
    ['with differences', old, fresh],
    ['without any', old, old],
    ['with the same kinds of differences in two sheets', inTwoSheets(old), inTwoSheets(fresh)],
  ])('is accessible by axe, all its rules, %s', async (_, before, after) => {
    const { view, complaints } = await open(page(before, after));
    expect(complaints).toEqual([]);
    for (const width of [1400, 390, 320]) {
      await view.setViewportSize({ width, height: 900 });
      const { violations } = (await view.evaluate(`${axe};axe.run({})`)) as { violations: { id: string }[] };
      expect([width, violations.map(({ id }) => id)]).toEqual([width, []]);
    }
  });

  test.each([390, 320])('fits a narrow screen of %i pixels', async (width) => {
    const { view } = await open(page(old, fresh), width);
    expect(await view.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

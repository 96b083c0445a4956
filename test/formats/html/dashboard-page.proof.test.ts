import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { riskShading } from '../../../src/core/dashboard/shading.ts';
import { type Dashboard, type Finding, reviewWorkbook } from '../../../src/core/index.ts';
import { renderDashboard } from '../../../src/formats/html/render-dashboard.ts';
import { describeInBrowser } from '../../support/browser.ts';
import {
  aBreakdown,
  aChart,
  aDashboard,
  aFinding,
  anIndicator,
  aRecord,
  cellOf,
  recordsOf,
} from '../../support/dashboard-builder.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { fullDashboard } from '../../support/full-dashboard.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const someFindings = (['Fel', 'Varning', 'Upplysning'] as const).map((severity) => aFinding({ severity }));
/** With more than a screen's width of columns, and words for those who do not see in their cells. */
const example = reviewWorkbook(exampleWorkbook, { today: '2026-01-15' }).dashboard;

interface Setup {
  readonly dashboard?: Dashboard;
  readonly findings?: readonly Finding[];
  readonly context?: BrowserContextOptions;
}

await describeInBrowser('the dashboard page in a browser', (browser) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oversikt-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The page as a double click opens it, with what it asked for and complained about. */
  async function open({ dashboard = fullDashboard, findings = someFindings, context = {} }: Setup = {}) {
    const file = join(folder, 'oversikt.html');
    await writeFile(file, renderDashboard(dashboard, findings, { workbookName: 'genomgang.xlsx' }));
    const page = await (await browser.newContext(context)).newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, complaints, requests, address: pathToFileURL(file).href };
  }

  test('asks for nothing but itself and complains of nothing', async () => {
    const { page, complaints, requests, address } = await open();
    await page.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning');
    await page.locator('button[data-rows="A2"]').first().click();
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
  });

  describe('accessibility by axe, all its rules', () => {
    test.each<[string, (page: Page) => Promise<unknown>]>([
      ['as it opens', async () => undefined],
      [
        'with all tables and lists open',
        (page) =>
          page.$$eval('details', (all) =>
            all.forEach((one) => {
              one.open = true;
            }),
          ),
      ],
      ['with a selection', (page) => page.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning')],
      ['with the rows behind a figure open', (page) => page.locator('button[data-rows="A2"]').first().click()],
    ])('finds nothing %s', async (_, prepare) => {
      const { page } = await open();
      await prepare(page);
      expect(await violations(page)).toEqual([]);
    });

    test('finds nothing on a telephone, where tables are stacks of cards', async () => {
      const { page } = await open({ context: { viewport: { width: 320, height: 640 } } });
      await page.locator('button[data-rows="A2"]').first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.getByRole('dialog').getByRole('row').count()).toBe(2 + 15);
    });

    test.each([
      [1400, 'light'],
      [1400, 'dark'],
      [390, 'light'],
      [320, 'dark'],
    ] as const)('finds nothing on the page of the example at %i pixels, %s', async (width, colorScheme) => {
      const { page } = await open({ dashboard: example, context: { viewport: { width, height: 900 }, colorScheme } });
      expect(await violations(page)).toEqual([]);
    });

    test('finds nothing in the dark with everything open', async () => {
      const { page } = await open({ context: { colorScheme: 'dark' } });
      const openAll = (all: (SVGElement | HTMLElement)[]) => {
        for (const one of all) one.setAttribute('open', '');
      };
      await page.$$eval('details', openAll);
      await page.locator('button[data-rows="A2"]').first().click();
      expect(await violations(page)).toEqual([]);
    });

    test('finds what is wrong with a page that is wrong', async () => {
      const { page } = await open();
      await page.evaluate(() => document.documentElement.removeAttribute('lang'));
      expect(await violations(page)).toEqual(['html-has-lang']);
    });
  });

  describe('by keyboard alone', () => {
    test('the first stop leads past the header', async () => {
      const { page } = await open();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Hoppa till innehållet');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
    });

    test('a figure opens its rows, Escape closes them, and focus is back where it was', async () => {
      const { page } = await open();
      await tabTo(page, 'Visa 4 av 15 rader bakom Klara åtgärder');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'A2 Klara åtgärder' });
      expect(await dialog.isVisible()).toBe(true);
      expect(await dialog.getByRole('row').count()).toBe(2 + 15);
      expect(await focused(page)).toBe('Stäng');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toContain('Klara åtgärder');
    });

    test('a cell of a breakdown opens its rows', async () => {
      const { page } = await open();
      await page.locator('#A1 summary').focus();
      await page.keyboard.press('Enter');
      await tabTo(page, 'Åtgärder per år och status: 2025, Klar: visa rader');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').getByRole('row').count()).toBe(1 + 4);
    });

    test('focus stays in the open dialog', async () => {
      const { page } = await open();
      await page.locator('button[data-rows="A2"]').first().click();
      for (let presses = 0; presses < 8; presses++) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(
          () => document.activeElement?.closest('dialog') === null && document.activeElement !== document.body,
        );
        expect(outside).toBe(false);
      }
    });
  });

  test('the rows behind a figure say where they are, who owns them and when they fall due', async () => {
    const { page } = await open();
    await page.locator('button[data-rows="I4"]').first().click();
    const row = page.getByRole('dialog').getByRole('row', { name: 'HP-004' });
    expect(await row.locator('th, td').allTextContents()).toEqual([
      'HP-004',
      'Handlingsplan, rad\u00A05',
      'Ta fram arbetssätt för introduktion (4)',
      '',
      '2025-04-28',
      'Avbruten',
      '240',
    ]);
  });

  describe('a selection of rows', () => {
    const records = recordsOf(
      aRecord('HP-001', { area: 'Styrning', owner: 'Chef', status: 'Klar' }),
      aRecord('HP-002', { area: 'Styrning', owner: '' }),
      aRecord('HP-003', { area: 'Utbildning', owner: 'Chef', year: 2026 }),
    );
    const all = ['HP-001', 'HP-002', 'HP-003'];
    const dashboard = aDashboard({
      records,
      indicators: [
        anIndicator({ id: 'A1', rows: all }),
        anIndicator({
          id: 'A2',
          unit: 'andel',
          aggregation: 'share',
          rows: ['HP-001'],
          population: all,
          value: 1 / 3,
          valueText: '33\u00A0%',
        }),
        anIndicator({
          id: 'A9',
          unit: 'dagar',
          aggregation: 'mean',
          rows: all,
          measures: { 'HP-001': 1, 'HP-002': 4, 'HP-003': 10 },
          value: 5,
          valueText: '5\u00A0dagar',
        }),
        anIndicator({
          id: 'I4',
          unit: 'timmar',
          aggregation: 'median',
          rows: all,
          measures: { 'HP-001': 1, 'HP-002': 4, 'HP-003': 10 },
          value: 4,
          valueText: '4\u00A0timmar',
        }),
        anIndicator({ id: 'U1', unit: 'andel', aggregation: 'given', value: 0.9, valueText: '90\u00A0%' }),
      ],
    });

    test.each([
      ['Område', 'Styrning', ['2 st', '50 %', '2,5 dagar', '2,5 timmar', '90 %']],
      ['Ansvarig', 'Chef', ['2 st', '50 %', '5,5 dagar', '5,5 timmar', '90 %']],
      ['Ansvarig', 'Utan ansvarig', ['1 st', '0 %', '4 dagar', '4 timmar', '90 %']],
      ['Verksamhetsår', '2026', ['1 st', '0 %', '10 dagar', '10 timmar', '90 %']],
    ])('%s %s counts all figures again', async (label, choice, expected) => {
      const { page } = await open({ dashboard });
      await page.getByRole('combobox', { name: label }).selectOption({ label: choice });
      expect(await values(page)).toEqual(expected);
    });

    test('shows a share with decimals enough for what it is judged by', async () => {
      const ids = Array.from({ length: 37 }, (_, index) => `HP-${100 + index}`);
      const share = anIndicator({
        id: 'A2',
        unit: 'andel',
        aggregation: 'share',
        rows: ids.slice(2),
        population: [...ids, 'HP-001'],
        value: 35 / 38,
        yardstick: { limits: [0.95], bound: 'minst' },
      });
      const chosen = ids.map((id) => aRecord(id, { area: 'Styrning' }));
      const { page } = await open({
        dashboard: aDashboard({ records: recordsOf(...chosen, aRecord('HP-001')), indicators: [share] }),
      });
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Styrning');
      expect(await values(page)).toEqual(['94,6 %']);
    });

    test('is told in words, also to those who do not see the page', async () => {
      const { page } = await open({ dashboard });
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Styrning');
      expect(await page.getByRole('status').textContent()).toBe(
        'Urval: Område Styrning. 2 av 3\u00A0rader ingår. Omräknade siffror: 4 av 5.',
      );
      expect(await page.locator('#U1 [data-basis]').textContent()).toContain('Urvalet påverkar inte siffran');
      expect(await page.locator('#A2 [data-basis]').textContent()).toContain('Alla rader: 33\u00A0%.');
    });

    test('counts the cells of a breakdown again, and says that its chart stands still', async () => {
      const { page } = await open();
      const cells = page.locator('#A1 [data-cell^="A1:0:1:"] button');
      expect(await numbers(cells)).toEqual([2, 2, 3, 2, 3]);
      await page.getByRole('combobox', { name: 'Verksamhetsår' }).selectOption('2025');
      expect(await numbers(cells)).toEqual([0, 0, 0, 0, 0]);
      expect(await page.locator('#A1 [data-breakdown-note]').textContent()).toBe(
        'Tabellen visar urvalet, diagrammet alla rader.',
      );
      expect(await page.locator('#A5 [data-breakdown-note]').textContent()).toBe(
        'Delarna visar alla rader, inte urvalet.',
      );
    });

    test('applies to the rows behind a figure', async () => {
      const { page } = await open({ dashboard });
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Styrning');
      await page.locator('button[data-rows="A1"]').click();
      expect(await page.getByRole('dialog').getByRole('rowheader').allTextContents()).toEqual(['HP-001', 'HP-002']);
    });

    test('is taken back by the button', async () => {
      const { page } = await open({ dashboard });
      const before = await values(page);
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Styrning');
      await page.getByRole('button', { name: 'Återställ' }).click();
      await page.getByText('Alla rader ingår.').waitFor();
      expect(await values(page)).toEqual(before);
    });
  });

  test('without script every figure, row and finding is still on the page, and nothing that does nothing', async () => {
    const { page } = await open({ context: { javaScriptEnabled: false } });
    expect(await page.getByRole('heading', { name: 'Rader bakom siffrorna' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.ids', { hasText: 'Räknade rader: ' }).count()).toBeGreaterThan(0);
  });

  test('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"></script><b>';
    const records = recordsOf(aRecord('HP-001', { title: hostile, owner: hostile, area: hostile }));
    const dashboard = aDashboard({
      board: hostile,
      records,
      indicators: [anIndicator({ rows: ['HP-001'], title: hostile })],
    });
    const { page, complaints } = await open({ dashboard, findings: [aFinding({ message: hostile, sheet: hostile })] });
    await page.locator('button[data-rows="A3"]').click();
    expect(await page.getByRole('dialog').getByRole('cell', { name: hostile }).count()).toBe(2);
    expect(
      await page
        .locator('img, b:not([class])')
        .evaluateAll((found) => found.filter(({ tagName }) => tagName === 'IMG').length),
    ).toBe(0);
    expect(await page.title()).toBe('Informationssäkerhet och dataskydd 2025 – Socialförvaltningen');
    expect(complaints).toEqual([]);
  });

  test('5,000 findings: the gravest at once, all of them when asked for', async () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      aFinding({ row: index + 2, severity: index === 4999 ? 'Fel' : 'Varning' }),
    );
    const { page } = await open({ findings });
    expect(await page.locator('tr').count()).toBeLessThan(400);
    expect(await page.locator('[aria-labelledby="fynd"] table.stacks tbody tr').first().textContent()).toContain(
      'rad\u00A05001',
    );
    const list = page.locator('[data-findings]');
    await list.locator('summary').click();
    const more = list.getByRole('button');
    expect(await more.textContent()).toBe('Visa 200 till (4800 återstår)');
    for (let presses = 0; presses < 24; presses++) await more.click();
    expect(await list.locator('tbody tr').count()).toBe(5000);
    expect(await more.count()).toBe(0);
  });

  describe('with more rows than it shows at once', () => {
    const ids = Array.from({ length: 450 }, (_, index) => `HP-${1000 + index}`);
    const dashboard = aDashboard({
      records: recordsOf(...ids.map((id) => aRecord(id))),
      indicators: [anIndicator({ rows: ids })],
    });

    test('every row behind a figure is reached by asking for more', async () => {
      const { page } = await open({ dashboard });
      await page.locator('button[data-rows="A3"]').click();
      const rows = page.getByRole('dialog').getByRole('rowheader');
      expect(await rows.count()).toBe(200);
      for (const left of [250, 50]) {
        await page
          .getByRole('dialog')
          .getByRole('button', { name: `(${left} återstår)` })
          .click();
      }
      expect(await rows.allTextContents()).toEqual(ids);
    });

    test('paper says that they are not printed, the screen does not', async () => {
      const { page } = await open({ dashboard });
      const told = page.getByText('Bakom siffrorna finns 450\u00A0rader som inte skrivs ut.');
      expect(await told.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await told.isVisible()).toBe(true);
    });

    test('paper has the first of them when the script does not run, and says how many there are', async () => {
      const { page } = await open({ dashboard, context: { javaScriptEnabled: false } });
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('som inte skrivs ut').isVisible()).toBe(false);
      expect(await page.locator('#alla-rader ~ p').innerText()).toContain(
        'de 200 första av 450\u00A0rader. De övriga 250',
      );
      expect(await page.locator('#alla-rader ~ .scroll tbody tr').count()).toBe(200);
    });
  });

  test.each([320, 360, 768, 1280])('needs no sideways scrolling at %d pixels', async (width) => {
    const { page } = await open({ context: { viewport: { width, height: 800 } } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('needs none with every table of the example open either', async () => {
    const { page } = await open({ dashboard: example });
    for (const open of [false, true]) {
      await page.$$eval(
        'details',
        (all, isOpen) => {
          for (const one of all) one.open = isOpen;
        },
        open,
      );
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });

  describe('the charts of the example', () => {
    test.each([1400, 390, 320])(
      'have labels that touch neither each other nor the edge at %i pixels',
      async (width) => {
        const { page } = await open({ dashboard: example, context: { viewport: { width, height: 900 } } });
        expect(await touchingLabels(page)).toEqual([]);
      },
    );

    test('have their titles, their words and their numbers in a table', async () => {
      const { page } = await open({ dashboard: example });
      const figures = await page.$$eval('figure:has(svg.chart)', (all) =>
        all.map((figure) => [
          figure.querySelector('figcaption')?.textContent !== '',
          figure.querySelector('svg.chart desc')?.textContent !== '',
          figure.querySelectorAll('details.numbers table tbody tr').length > 0,
        ]),
      );
      expect(figures.length).toBeGreaterThan(10);
      expect(figures.flat().every(Boolean)).toBe(true);
    });

    test('are found when two of their labels do touch', async () => {
      const { page } = await open({ dashboard: example });
      await page.$eval('svg.chart text + text', (text) => {
        for (const name of ['x', 'y']) text.setAttribute(name, text.previousElementSibling?.getAttribute(name) ?? '');
      });
      expect(await touchingLabels(page)).toHaveLength(1);
    });
  });

  describe('a matrix of risks', () => {
    const matrix = aChart({
      id: 'K1',
      kind: 'matrix',
      categories: ['Konsekvens 1', 'Konsekvens 5'],
      series: [
        { name: 'Sannolikhet 5', values: [0, 1] },
        { name: 'Sannolikhet 1', values: [3, 0] },
      ],
      shading: riskShading([5, 1], [1, 5]),
    });
    const places = [
      [[], ['HP-001']],
      [['HP-001', 'HP-002', 'HP-003'], []],
    ];
    const groups = matrix.series.map(({ name }, row) => ({
      label: name,
      status: 'ingen' as const,
      cells: (places[row] ?? []).map((rows) => cellOf(...rows)),
    }));
    const dashboard = aDashboard({
      records: recordsOf(aRecord('HP-001', { area: 'Styrning' }), aRecord('HP-002'), aRecord('HP-003')),
      indicators: [
        anIndicator({
          id: 'K1',
          rows: ['HP-001', 'HP-002', 'HP-003'],
          breakdown: [aBreakdown({ series: matrix.categories, groups, chart: matrix })],
        }),
      ],
    });
    const coloursOf = (page: Page) =>
      page.locator('.matrix td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
    const clear = 'rgba(0, 0, 0, 0)';

    test('is coloured by value, not by number, and its empty cells are empty', async () => {
      const { page } = await open({ dashboard });
      expect(await coloursOf(page)).toEqual([clear, 'rgb(232, 121, 106)', 'rgb(255, 243, 204)', clear]);
      const texts = await page.locator('.matrix td').allInnerTexts();
      expect([texts[0], texts[3]]).toEqual(['', '']);
      expect(texts[1]).toContain('■ Hög');
      expect(await page.locator('.legend').innerText()).toContain('riskvärde 15–25');
    });

    test('follows a selection: a cell that it empties is empty', async () => {
      const { page } = await open({ dashboard });
      await page.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning');
      expect(await coloursOf(page)).toEqual([clear, clear, 'rgb(255, 243, 204)', clear]);
      expect(await page.locator('.matrix td').nth(2).innerText()).toContain('2');
      expect(await page.getByRole('button', { name: 'Sannolikhet 5, Konsekvens 5' }).count()).toBe(0);
    });

    test('stands once, on paper too', async () => {
      const { page } = await open({ dashboard });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('#K1 :is(svg.chart, details)').count()).toBe(0);
      expect(await page.locator('#K1 table').count()).toBe(1);
    });
  });

  test('is dark where the reader wants that, but not on paper', async () => {
    const { page } = await open({ context: { colorScheme: 'dark' } });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).color);
    expect(await ground()).toBe('rgb(230, 235, 240)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(31, 35, 40)');
  });

  test('opens with two pages on paper, before the details', async () => {
    const { page } = await open({ dashboard: example });
    // A section of details begins on a page of its own, so that what is left without them is the opening.
    await page.$$eval('main > :not(.opening), footer', (all) => {
      for (const one of all) one.remove();
    });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(await page.locator('.opening').evaluate((part) => getComputedStyle(part).breakAfter)).toBe('auto');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.opening').evaluate((part) => getComputedStyle(part).breakAfter)).toBe('page');
  });

  test('what it opens with tells of all rows, whatever is chosen', async () => {
    const { page } = await open();
    const before = await page.locator('.opening').innerText();
    await page.getByRole('combobox', { name: 'Område' }).selectOption('Utbildning');
    expect(await page.locator('.opening').innerText()).toBe(before);
    await page.locator('.opening button[data-rows="A2"]').click();
    expect(await page.getByRole('dialog').getByRole('row').count()).toBe(2 + 15);
  });

  test('prints on A4 with the numbers behind the charts open', async () => {
    const { page } = await open();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details.numbers:not([open])').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details.numbers[open]').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  });

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const runner = (
        globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }
      ).axe;
      const result = await runner.run({});
      return result.violations.map(({ id }) => id);
    });
  }
});

/** The labels of charts that touch another one, or stand outside their chart, with what they touch. */
function touchingLabels(page: Page): Promise<string[]> {
  return page.$$eval('svg.chart', (charts) => {
    const found: string[] = [];
    for (const chart of charts) {
      const frame = chart.getBoundingClientRect();
      const labels = [...chart.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { text, box }] of labels.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} | the edge`);
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The box of a line of text is higher than its letters, so that lines of one text overlap by a little.
          if (across > 0 && down > 3) found.push(`${text} | ${other.text}`);
        }
      }
    }
    return found;
  });
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.replaceAll('\u00A0', ' ') ?? '');
}

async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const onButton = await page.evaluate(() => document.activeElement?.tagName === 'BUTTON');
    if (onButton && (await focused(page)).includes(text)) return;
  }
  throw new Error(`The keyboard never reached "${text}"`);
}

async function values(page: Page): Promise<string[]> {
  const texts = await page.locator('article [data-value]').allTextContents();
  return texts.map((text) => text.replaceAll('\u00A0', ' '));
}

async function numbers(cells: Locator): Promise<number[]> {
  return (await cells.allTextContents()).map((text) => Number.parseInt(text, 10));
}

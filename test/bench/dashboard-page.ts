// How large the dashboard page of a large workbook is, and how soon it is seen.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleDashboardClient } from '../../scripts/bundle-dashboard-client.ts';
import { reviewWorkbook } from '../../src/core/index.ts';
import { startBrowser } from '../support/start-browser.ts';
import { recordsWorkbook, today } from './make-workbook.ts';
import { median } from './measure.ts';
import type { Result } from './report.ts';

const mostBytes = 8_000_000;
const mostMilliseconds = 1500;
/** What no page does without: it begins, and there is something to see. */
const barePage = '<!doctype html><html lang="sv"><title>x</title><p>x';

/** @param rows of the workbook, half of them actions and half classifications */
export async function dashboardPage({
  rows,
  rounds,
}: {
  readonly rows: number;
  readonly rounds: number;
}): Promise<Result[]> {
  // The page's own script and style sheet, which the build sets in place of these names.
  Object.assign(globalThis, await bundleDashboardClient());
  const { renderDashboard } = await import('../../src/formats/html/render-dashboard.ts');
  const { dashboard, findings } = reviewWorkbook(recordsWorkbook(rows), { today });
  const markup = renderDashboard(dashboard, findings, { workbookName: 'bok.xlsx' });
  const data = JSON.stringify({ records: dashboard.records, findings });
  const milliseconds = await millisecondsToSee({ page: markup, barePage }, rounds);
  return [
    {
      name: `the page of ${rows} rows / 8 MB`,
      ratio: Buffer.byteLength(markup) / mostBytes,
      goal: { atMost: 1 },
      kibibytes: { page: Buffer.byteLength(markup) / 1024, bareRowsAndFindings: Buffer.byteLength(data) / 1024 },
    },
    {
      name: `the page of ${rows} rows in Chromium, first view / 1.5 s`,
      ratio: milliseconds.page / mostMilliseconds,
      goal: { atMost: 1 },
      milliseconds,
    },
  ];
}

/** Milliseconds from when a file is opened until all of it is there and drawn, each page in turn. */
async function millisecondsToSee<Name extends string>(
  pages: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'lis-bench-'));
  const browser = await startBrowser();
  try {
    const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []])) as unknown as Record<Name, number[]>;
    for (const [name, markup] of Object.entries<string>(pages)) await writeFile(join(folder, `${name}.html`), markup);
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(pages) as Name[]) {
        const view = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
        await view.goto(pathToFileURL(join(folder, `${name}.html`)).href);
        times[name].push(
          await view.evaluate(
            () => new Promise<number>((seen) => requestAnimationFrame(() => setTimeout(() => seen(performance.now())))),
          ),
        );
        await view.context().close();
      }
    }
    return Object.fromEntries(Object.keys(pages).map((name) => [name, median(times[name as Name])])) as Record<
      Name,
      number
    >;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

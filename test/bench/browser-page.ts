// What the page takes beside the command: its size, the findings of the example, and a workbook of many rows, in a real browser.
import { copyFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { npm, projectFolder } from '../../scripts/ensure-installed.mjs';
import { startBrowser } from '../support/start-browser.ts';
import { recordsWorkbook } from './make-workbook.ts';
import { median } from './measure.ts';
import { useOf } from './program-use.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

const lis = join(projectFolder, 'dist', 'lis.mjs');
const page = join(projectFolder, 'dist', 'lis.html');
/** Bytes that the page may have. */
const mostBytes = 1_000_000;

interface PageUse {
  /** From choosing the file until the findings are shown. */
  readonly findings: number;
  /** Of the page's process from the same moment until then. */
  readonly processor: number;
  /** The most that the page's process has held of its own when everything is there to save. */
  readonly mebibytes: number;
  /** The same with the browser's program, which all its processes share. */
  readonly withProgram: number;
}

/** @param rows of the large workbook */
export function browserPage({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Result[]> {
  if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error('npm run build failed');
  return inTemporaryFolder(async (folder) => {
    await copyFile(join(projectFolder, 'sheets-templates/exempel.xlsx'), join(folder, 'exempel.xlsx'));
    await writeFile(join(folder, 'stor.xlsx'), recordsWorkbook(rows));
    const browser = await startBrowser();
    try {
      const example = await inTurns(folder, 'exempel.xlsx', rounds, browser);
      const large = await inTurns(folder, 'stor.xlsx', Math.ceil(rounds / 3), browser);
      return [
        { name: 'lis.html / 1.0 MB', ratio: (await stat(page)).size / mostBytes, goal: { atMost: 1 } },
        {
          name: 'findings of the example on the page / 0.7 s',
          ratio: example.page.findings / 700,
          goal: { atMost: 1 },
        },
        {
          name: 'findings of the example on the page / lis check: processor time',
          ratio: example.page.processor / example.command,
          goal: { atMost: 1.5 },
          milliseconds: { page: example.page.processor, elapsed: example.page.findings, command: example.command },
        },
        {
          name: `findings of ${rows} rows on the page / lis check: processor time`,
          ratio: large.page.processor / large.command,
          goal: { atMost: 3 },
          milliseconds: { page: large.page.processor, elapsed: large.page.findings, command: large.command },
        },
        {
          name: `everything of ${rows} rows on the page / 500 MB`,
          ratio: large.page.mebibytes / (500e6 / 2 ** 20),
          goal: { atMost: 1 },
          mebibytes: { page: large.page.mebibytes, withProgram: large.page.withProgram },
        },
      ];
    } finally {
      await browser.close();
    }
  });
}

/** The median use of the page and of `lis check`, taken in turns. */
async function inTurns(folder: string, book: string, rounds: number, browser: Browser) {
  const pages: PageUse[] = [];
  const commands: number[] = [];
  for (let round = 0; round < rounds; round++) {
    pages.push(await pageUse(browser, join(folder, book)));
    commands.push((await useOf(folder, [lis, 'check', book], [0, 1])).processor);
  }
  const middle = (figure: keyof PageUse) => median(pages.map((use) => use[figure]));
  return {
    page: {
      findings: middle('findings'),
      processor: middle('processor'),
      mebibytes: middle('mebibytes'),
      withProgram: middle('withProgram'),
    },
    command: median(commands),
  };
}

async function pageUse(browser: Browser, book: string): Promise<PageUse> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(page).href);
  // The engine gets ready while a person looks for the file.
  await opened.waitForTimeout(1000);
  const [begun, start] = [await rendererTime(browser), performance.now()];
  await opened.locator('#huvud [name=file]').setInputFiles(book);
  await opened.locator('#fynd table').first().waitFor();
  const findings = performance.now() - start;
  const processor = (await rendererTime(browser)) - begun;
  await opened.locator('#spara .files').waitFor({ timeout: 300_000 });
  const held = await rendererMebibytes(browser);
  await context.close();
  return {
    findings,
    processor,
    mebibytes: Math.max(...held.map(({ most, program }) => most - program)),
    withProgram: Math.max(...held.map(({ most }) => most)),
  };
}

async function renderers(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer');
}

/** Milliseconds of processor time that the pages' processes have had. */
async function rendererTime(browser: Browser): Promise<number> {
  return (await renderers(browser)).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** The most memory that each of the pages' processes has held, and how much is the browser's program. Linux tells. */
async function rendererMebibytes(browser: Browser) {
  return Promise.all(
    (await renderers(browser)).map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8');
      const mebibytes = (line: string) => Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
      return { most: mebibytes('VmHWM'), program: mebibytes('RssFile') };
    }),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The address of the built page, the same file that people open. */
export function builtPage(): string {
  const path = resolve('dist', 'lis.html');
  if (!existsSync(path)) throw new Error('dist/lis.html is not built: run npm run build first, or npm run proof.');
  return pathToFileURL(path).href;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page asked for, itself and what it makes left out. */
  readonly requests: string[];
  /** What the browser wrote to its console, and what failed. */
  readonly complaints: string[];
}

/** Opens the page as a double click does. */
export async function openPage(browser: Browser, context: BrowserContextOptions = {}): Promise<OpenPage> {
  const page = await (await browser.newContext({ acceptDownloads: true, ...context })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|blob|about):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(builtPage());
  return { page, requests, complaints };
}

/** Chooses a workbook for a day, and waits until everything is there to save. */
export async function reviewOnPage(page: Page, path: string, today: string): Promise<void> {
  await page.locator('.choices > summary').click();
  await page.locator('#huvud [name=today]').fill(today);
  await page.locator('#huvud [name=file]').setInputFiles(path);
  await page.locator('#spara .files').waitFor();
}

/** The bytes that a button saves. */
export async function savedBy(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await download).path());
}

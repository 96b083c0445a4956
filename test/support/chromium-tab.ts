import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from './start-browser.ts';
import { isRequest, type Tab, type TabBrowser } from './tab.ts';

/** Chromium by the same few means as any other browser. */
export async function startChromium(): Promise<TabBrowser> {
  const browser = await startBrowser();
  return {
    name: `Chromium ${browser.version()}`,
    open: (address) => chromiumTab(browser, address),
    close: () => browser.close(),
  };
}

async function chromiumTab(browser: Browser, address: string): Promise<Tab> {
  // A page may reach this machine, which the browser otherwise asks about.
  const context = await browser.newContext({ permissions: ['local-network-access'] });
  const page = await context.newPage();
  const requests: string[] = [];
  let windows = 0;
  page.on('request', (request) => {
    if (isRequest(request.url())) requests.push(request.url());
  });
  page.on('popup', () => {
    windows += 1;
  });
  await page.goto(address);
  return {
    evaluate: (code) => page.evaluate(code),
    evaluateInside: async (code) => {
      const [, inside] = page.frames();
      if (inside === undefined) throw new Error('No page is shown inside the page');
      return inside.evaluate(code);
    },
    choose: (field, paths) => page.locator(field).setInputFiles([...paths]),
    saved: async (code) => {
      const download = page.waitForEvent('download');
      await page.evaluate(code);
      return readFileSync(await (await download).path());
    },
    requests,
    opened: () => windows,
    close: () => context.close(),
  };
}

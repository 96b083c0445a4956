import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium-tab.ts';
import { startFirefox } from './firefox/start-firefox.ts';
import { reasonOf, startBrowser } from './start-browser.ts';
import type { TabBrowser } from './tab.ts';

/**
 * `describe` for tests that need a browser. Without one they are skipped and the reason is printed; where the environment
 * variable CI is set they fail instead.
 */
export function describeInBrowser(name: string, body: (browser: Browser) => void): Promise<void> {
  return describeIn(name, startBrowser, body);
}

/** The same in Chromium, by the few means that every browser has. */
export function describeInChromium(name: string, body: (browser: TabBrowser) => void): Promise<void> {
  return describeIn(`${name}, in Chromium`, startChromium, body);
}

/** The same in Chromium and in Firefox, each where there is one. */
export async function describeInBrowsers(name: string, body: (browser: TabBrowser) => void): Promise<void> {
  await describeInChromium(name, body);
  await describeIn(`${name}, in Firefox`, startFirefox, body);
}

async function describeIn<Started extends { close(): Promise<void> }>(
  name: string,
  start: () => Promise<Started>,
  body: (browser: Started) => void,
): Promise<void> {
  let browser: Started;
  try {
    browser = await start();
  } catch (reason) {
    if (process.env['CI']) throw reason;
    process.stderr.write(`Skipped: ${name}. ${reasonOf(reason)}\n`);
    describe.skip(name, () => test('needs a browser', () => undefined));
    return;
  }
  // A machine that is busy with other work draws slowly.
  jest.setTimeout(60_000);
  describe(name, () => {
    afterAll(() => browser.close());
    body(browser);
  });
}

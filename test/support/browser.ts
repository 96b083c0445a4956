import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { reasonOf, startBrowser } from './start-browser.ts';

/**
 * `describe` for tests that need a browser. Without one they are skipped and the reason is printed; where the environment
 * variable CI is set they fail instead.
 */
export async function describeInBrowser(name: string, body: (browser: Browser) => void): Promise<void> {
  let browser: Browser;
  try {
    browser = await startBrowser();
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

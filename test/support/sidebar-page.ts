import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Answers a call of the page, at once or later; what it throws reaches the page's failure handler. */
export type SidebarServer = (name: string, values: readonly unknown[]) => unknown;

/** Opens a built page as wide as Google shows it, with `google.script.run` answered by a server of the test. */
export async function openSidebar(
  browser: Browser,
  folder: string,
  server: SidebarServer,
  name = 'sidebar',
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  await page.exposeFunction('answerCall', async (name: string, values: readonly unknown[]) => {
    try {
      return { value: await server(name, values) };
    } catch (error) {
      return { error: String((error as Partial<Error>).message ?? error) };
    }
  });
  await page.addInitScript(() => {
    const runner = (onSuccess: (value: unknown) => void, onFailure: (error: unknown) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name: string) => {
            if (name === 'withSuccessHandler') return (handler: typeof onSuccess) => runner(handler, onFailure);
            if (name === 'withFailureHandler') return (handler: typeof onFailure) => runner(onSuccess, handler);
            return (...values: readonly unknown[]) => {
              const answerCall = (
                window as unknown as {
                  answerCall: (...call: unknown[]) => Promise<{ value?: unknown; error?: string }>;
                }
              ).answerCall;
              void answerCall(name, values).then(({ value, error }) =>
                error === undefined ? onSuccess(value) : onFailure(new Error(error)),
              );
            };
          },
        },
      );
    const nothing = () => undefined;
    (window as unknown as { google: object }).google = { script: { run: runner(nothing, nothing) } };
  });
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  await page.route('https://script.google.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://script.google.test/');
  return page;
}

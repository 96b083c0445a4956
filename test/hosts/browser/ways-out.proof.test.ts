import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeInBrowsers } from '../../support/browser.ts';
import { builtPage } from '../../support/browser-page.ts';
import type { Tab } from '../../support/tab.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Listener, listen, waysOutOfAnyPage, waysOutOfPage, waysOutOfWorker } from '../../support/ways-out.ts';

const folder = temporaryFolder();
/** Milliseconds: long enough for what leaves at once to be there. */
const moment = 400;

await describeInBrowsers('ways out of the page', (browser) => {
  let listener: Listener;
  let tab: Tab;
  beforeEach(async () => {
    listener = await listen();
  });
  afterEach(async () => {
    await tab.close();
    listener.close();
  });

  async function openBuilt(): Promise<Tab> {
    tab = await browser.open(builtPage());
    return tab;
  }

  async function openWithoutRules(): Promise<Tab> {
    const path = join(folder(), 'utan-regler.html');
    writeFileSync(path, '<!doctype html><title>x</title><body>');
    tab = await browser.open(pathToFileURL(path).href);
    return tab;
  }

  /** Tries a way; a page that goes elsewhere cannot answer. */
  async function tried(code: string): Promise<void> {
    await tab.evaluate(`${listener.codeTo(code)}; undefined`).catch(() => undefined);
  }

  async function isReached(): Promise<boolean> {
    for (let waited = 0; waited < 10_000 && listener.reached() === 0; waited += 50) await pause(50);
    return listener.reached() > 0;
  }

  /** The worker is made by the page's own means, with the tried code in the engine's place. */
  function inWorker(code: string): Promise<unknown> {
    const text = `${listener.codeTo(code)}; setTimeout(() => postMessage('ran'), ${moment})`;
    return tab.evaluate(`new Promise((done) => {
      const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' })));
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = () => done('failed');
    })`);
  }

  // Firefox fetches in advance for pages of a server alone, so of a file it is no way out.
  const open = waysOutOfPage.filter(
    ([what]) => !(browser.name.startsWith('Firefox') && what === 'what is fetched in advance'),
  );

  test.each([...open, ...waysOutOfAnyPage])('a page without rules is left by %s', async (_what, code) => {
    await openWithoutRules();
    await tried(code);
    expect(await isReached()).toBe(true);
  });

  test.each(waysOutOfWorker)('a worker of a page without rules is left by %s', async (_what, code) => {
    await openWithoutRules();
    await inWorker(code);
    expect(await isReached()).toBe(true);
  });

  test.each(waysOutOfPage)('from the page: %s', async (_what, code) => {
    await openBuilt();
    await tried(code);
    await pause(moment);
    expect(listener.reached()).toBe(0);
  });

  test.each(waysOutOfAnyPage)('no policy stops %s, so the script of the page must not have it', async (_what, code) => {
    await openBuilt();
    await tried(code);
    expect(await isReached()).toBe(true);
  });

  test.each(waysOutOfWorker)('from the worker: %s', async (_what, code) => {
    await openBuilt();
    expect(await inWorker(code)).toBe('ran');
    expect(listener.reached()).toBe(0);
  });

  test.each([['open'], ['document'], ['RTCPeerConnection'], ['webkitRTCPeerConnection'], ['Image'], ['localStorage']])(
    'the worker has no %s, so it can neither leave nor connect',
    async (name) => {
      await openBuilt();
      expect(await inWorker(`postMessage(typeof ${name})`)).toBe('undefined');
    },
  );

  test('the worker has no beacon', async () => {
    await openBuilt();
    expect(await inWorker('postMessage(typeof navigator.sendBeacon)')).toBe('undefined');
  });

  /** Whether text may be made code; afterwards, since a browser lets those who try a page do so at once. */
  const made = "try { new Function('1')(); return 'made'; } catch (error) { return error.name; }";

  test('neither page nor worker makes code of text', async () => {
    await openBuilt();
    const inPage = tab.evaluate(`new Promise((done) => setTimeout(() => done((() => { ${made} })()), 50))`);
    expect(await inPage).toBe('EvalError');
    expect(await inWorker(`postMessage((() => { ${made} })())`)).toBe('EvalError');
  });

  test('the worker cannot change the address that it stands at', async () => {
    await openBuilt();
    expect(
      await inWorker("try { location = '{address}'; } catch {} try { location.href = '{address}'; } catch {}"),
    ).toBe('ran');
    expect(listener.reached()).toBe(0);
  });

  test.each([
    ...waysOutOfPage.filter(([what]) => ['a request', 'a form', 'a frame', 'a picture'].includes(what)),
    ...waysOutOfAnyPage.filter(([what]) => !what.includes('WebRTC')),
  ])('from a page shown inside it: %s', async (_what, code) => {
    await openBuilt();
    await tab.evaluate(`{
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = '<p>x</p>';
      document.body.append(frame);
    }`);
    await pause(200);
    await tab.evaluateInside(`${listener.codeTo(code)}; undefined`).catch(() => undefined);
    await pause(moment);
    expect(listener.reached()).toBe(0);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

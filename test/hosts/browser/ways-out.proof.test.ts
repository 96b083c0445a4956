import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.ts';
import { openPage } from '../../support/browser-page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Every way that a script has of sending something somewhere. `{address}` is a server that counts what reaches it. */
const fromAnywhere: [what: string, code: string][] = [
  ['a request', "fetch('{address}').catch(() => {})"],
  ['an old request', "{ const r = new XMLHttpRequest(); r.open('GET', '{address}'); try { r.send(); } catch {} }"],
  ['a socket', "try { new WebSocket('{address}'.replace('http', 'ws')); } catch {}"],
  ['a stream of events', "try { new EventSource('{address}'); } catch {}"],
  ['another script', "import('{address}/x.js').catch(() => {})"],
];
const fromPage: [what: string, code: string][] = [
  ...fromAnywhere,
  ['a beacon', "navigator.sendBeacon('{address}', 'x')"],
  ['a picture', "new Image().src = '{address}/x.png'"],
  ['a style sheet', add('link', "part.rel = 'stylesheet'; part.href = '{address}/x.css'")],
  ['what is fetched in advance', add('link', "part.rel = 'prefetch'; part.href = '{address}/x'")],
  ['a frame', add('iframe', "part.src = '{address}'")],
  ['an object', add('object', "part.data = '{address}'")],
  ['a sound', add('audio', "part.src = '{address}/x.wav'; part.load()")],
  ['a form', add('form', "part.action = '{address}'; part.submit()")],
  ['a script of another place', add('script', "part.src = '{address}/x.js'")],
  ['code made of text', 'try { new Function("fetch(\'{address}\')")(); } catch {}'],
];
const fromWorker: [what: string, code: string][] = [
  ...fromAnywhere,
  ['scripts of another place', "try { importScripts('{address}/x.js'); } catch {}"],
];

function add(name: string, then: string): string {
  return `{ const part = document.createElement('${name}'); document.body.append(part); ${then}; }`;
}

const folder = temporaryFolder();

await describeInBrowser('ways out of the page', (browser) => {
  let server: Server;
  let address = '';
  let reached = 0;
  beforeAll(async () => {
    server = createServer((_, response) => {
      reached += 1;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('x');
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    reached = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Long enough for what leaves at once to be there. */
  const moment = 400;

  /** A page that may reach this machine, which browsers otherwise ask about. */
  const permitted = { permissions: ['local-network-access'] };

  async function pageWithoutRules(): Promise<Page> {
    const page = await (await browser.newContext(permitted)).newPage();
    const path = join(folder(), 'utan-regler.html');
    writeFileSync(path, '<!doctype html><title>x</title><body>');
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  test.each(fromPage)('a page without rules is left by %s', async (_what, code) => {
    const page = await pageWithoutRules();
    await page.evaluate(code.replaceAll('{address}', address)).catch(() => undefined);
    await page.waitForTimeout(moment);
    expect(reached).toBeGreaterThan(0);
  });

  test.each(fromWorker)('a worker of a page without rules is left by %s', async (_what, code) => {
    await inWorker(code, await pageWithoutRules());
    expect(reached).toBeGreaterThan(0);
  });

  test.each(fromPage)('from the page: %s', async (_what, code) => {
    const { page } = await openPage(browser, permitted);
    await page.evaluate(code.replaceAll('{address}', address)).catch(() => undefined);
    await page.waitForTimeout(moment);
    expect(reached).toBe(0);
  });

  /** The worker is made by the page's own means, with the tried code in the engine's place. */
  async function inWorker(code: string, on?: Page): Promise<unknown> {
    const page = on ?? (await openPage(browser, permitted)).page;
    return page.evaluate(
      async (text) => {
        const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
        return new Promise((done) => {
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = () => done('failed');
        });
      },
      `${code.replaceAll('{address}', address)}; setTimeout(() => postMessage('ran'), ${moment})`,
    );
  }

  test.each(fromWorker)('from the worker: %s', async (_what, code) => {
    expect(await inWorker(code)).toBe('ran');
    expect(reached).toBe(0);
  });

  test.each([['open'], ['document'], ['RTCPeerConnection'], ['webkitRTCPeerConnection'], ['Image'], ['localStorage']])(
    'the worker has no %s, so it can neither leave nor connect',
    async (name) => {
      expect(await inWorker(`postMessage(typeof ${name})`)).toBe('undefined');
    },
  );

  test('the worker has no beacon', async () => {
    expect(await inWorker('postMessage(typeof navigator.sendBeacon)')).toBe('undefined');
  });

  /** Whether text may be made code; afterwards, since a browser lets those who try a page do so at once. */
  const made = "try { new Function('1')(); return 'made'; } catch (error) { return error.name; }";

  test('neither page nor worker makes code of text', async () => {
    const { page } = await openPage(browser, permitted);
    const inPage = page.evaluate(`new Promise((done) => setTimeout(() => done((() => { ${made} })()), 50))`);
    expect(await inPage).toBe('EvalError');
    expect(await inWorker(`postMessage((() => { ${made} })())`)).toBe('EvalError');
  });

  test('the worker cannot change the address that it stands at', async () => {
    expect(
      await inWorker("try { location = '{address}'; } catch {} try { location.href = '{address}'; } catch {}"),
    ).toBe('ran');
    expect(reached).toBe(0);
  });

  test.each([
    ['a new window', "window.open('{address}')"],
    ['another address of the page', "try { top.location = '{address}'; } catch {}"],
    ['another address of its own', "location = '{address}'"],
    ['a form', add('form', "part.action = '{address}'; part.submit()")],
    ['a request', "fetch('{address}').catch(() => {})"],
  ])('from a page shown inside it: %s', async (_what, code) => {
    const { page } = await openPage(browser, permitted);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = '<p>x</p>';
      document.body.append(frame);
    });
    await page.waitForTimeout(100);
    const [, frame] = page.frames();
    await frame?.evaluate(code.replaceAll('{address}', address)).catch(() => undefined);
    await page.waitForTimeout(moment);
    expect(frame).toBeDefined();
    expect(reached).toBe(0);
  });
});

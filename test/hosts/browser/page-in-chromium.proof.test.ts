import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeInChromium } from '../../support/browser.ts';
import { jobDay } from '../../support/browser-job.ts';
import { openPageTab, type PageTab } from '../../support/page-tab.ts';
import { runLis } from '../../support/run-lis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Listener, listen, waysOutOfPage, waysOutOfWorker } from '../../support/ways-out.ts';

const folder = temporaryFolder();
const example = resolve('sheets-templates/exempel.xlsx');
const today = jobDay;

/** Replaces everything that a script could leave a page with by something that tells. */
const watched = `globalThis.used = [];
  for (const name of ['open', 'fetch', 'RTCPeerConnection', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'Image'])
    globalThis[name] = function () { used.push(name); };
  navigator.sendBeacon = () => used.push('sendBeacon');
  navigation.addEventListener('navigate', ({ downloadRequest }) => downloadRequest === null && used.push('navigate'));
  undefined`;

await describeInChromium('the page that needs nothing, opened from a file', (browser) => {
  let page: PageTab;
  let listener: Listener;
  beforeAll(async () => {
    listener = await listen();
    page = await openPageTab(browser);
  });
  afterAll(async () => {
    await page.tab.close();
    listener.close();
  });

  test('finds what the command finds, saves its very bytes, and uses no way out meanwhile', async () => {
    const { stderr } = runLis(['review', example, '--out', 'ut', '--today', today], { cwd: folder() });
    await page.tab.evaluate(watched);
    await page.review(example, { today });
    const files = await page.saved();
    const names = readdirSync(join(folder(), 'ut')).sort();
    expect([...files.keys()].sort()).toEqual(names);
    for (const name of names)
      expect([name, files.get(name)?.equals(readFileSync(join(folder(), 'ut', name)))]).toEqual([name, true]);
    const [, faults = ''] = /(\d+) fel/.exec(stderr) ?? [];
    expect(await page.tab.evaluate("document.querySelector('#fynd h3').textContent")).toBe(`Fel (${faults})`);
    await page.press('Rätta det som är säkert');
    await page.doTask('diff', { before: [example], after: [example] });
    expect([await page.tab.evaluate('used.join()'), page.tab.opened(), page.tab.requests]).toEqual(['', 0, []]);
  });

  test('neither page nor worker is left by a request, a picture, a frame, a socket or a form', async () => {
    const tried = ['a request', 'a picture', 'a frame', 'a socket', 'a form'];
    const other = await openPageTab(browser);
    const inWorker = waysOutOfWorker.map(([, code]) => listener.codeTo(code)).join('; ');
    for (const [what, code] of waysOutOfPage)
      if (tried.includes(what)) await other.tab.evaluate(`${listener.codeTo(code)}; undefined`);
    const ran = await other.tab.evaluate(`new Promise((done) => {
      const text = ${JSON.stringify(`${inWorker}; setTimeout(() => postMessage('ran'), 300)`)};
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
      worker.onmessage = ({ data }) => done(data);
    })`);
    await other.tab.close();
    expect([ran, listener.reached()]).toEqual(['ran', 0]);
  });
});

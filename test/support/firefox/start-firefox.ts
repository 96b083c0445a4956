import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TabBrowser } from '../tab.ts';
import { type Bidi, openBidi } from './bidi.ts';
import { firefoxTab } from './firefox-tab.ts';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
/** A machine that is busy with other work starts it slowly. */
const longestStart = 60_000;

/** Starts the Firefox that is installed, with a profile of its own and as it comes: no setting here loosens what a page may do. */
export async function startFirefox(): Promise<TabBrowser> {
  const path = places.find((place) => existsSync(place));
  if (path === undefined) throw new Error(`No Firefox was found (${places.join(', ')}).`);
  const folder = mkdtempSync(join(tmpdir(), 'lis-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port=0'];
  const program = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const bidi = await openBidi(`${await addressOf(program)}/session`);
    const { capabilities } = await bidi.command('session.new', { capabilities: {} });
    await bidi.command('session.subscribe', {
      events: ['network.beforeRequestSent', 'browsingContext.downloadEnd', 'browsingContext.contextCreated'],
    });
    await bidi.command('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      open: (address) => firefoxTab(bidi, address),
      close: () => stop(bidi, program, folder),
    };
  } catch (reason) {
    program.kill();
    throw reason;
  }
}

/** It writes where it listens among what else it has to say. */
function addressOf({ stderr, ...program }: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const late = setTimeout(() => fail(new Error(`Firefox did not start. ${said}`)), longestStart);
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      done(address);
    });
    stderr?.on('end', () => {
      clearTimeout(late);
      fail(new Error(`Firefox ended with ${program.exitCode}. ${said}`));
    });
  });
}

async function stop(bidi: Bidi, program: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => program.once('exit', done));
  void bidi.command('browser.close').catch(() => program.kill());
  await ended;
  bidi.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

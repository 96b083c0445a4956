import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Keeps the browser off the network and its own chores quiet. No flag here loosens what a page may do. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-zygote',
];

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts a real browser: the one that a registry package ships (Linux, x64) or else the system's own. */
export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const path of [await packagedBrowser(), ...systemBrowsers]) {
    if (path === null || !existsSync(path)) continue;
    try {
      return await chromium.launch({ executablePath: path, args: flags, headless: true });
    } catch (cause) {
      failures.push(`${path}: ${reasonOf(cause)}`);
    }
  }
  throw new Error(`No browser could be started. ${failures.join('; ') || 'None was found.'}`);
}

async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** The first line of an error, which may come from outside the test's own realm. */
export function reasonOf(error: unknown): string {
  return String((error as Partial<Error> | null)?.message ?? error).split('\n')[0] ?? '';
}

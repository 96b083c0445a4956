import type { AuthMode, RunMode } from './execution/permissions.ts';
import type { RuntimeOptions } from './platform.ts';
import { Runtime } from './runtime.ts';

const scopes = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'userinfo.email',
  'script.scriptapp',
  'script.send_mail',
];

/** A runtime that may do everything, for the emulator's own tests. */
export function newRuntime(options: Partial<RuntimeOptions> = {}): Runtime {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const enabledAdvancedServices = [{ userSymbol: 'Docs' }, { userSymbol: 'Drive' }];
  const manifest = { timeZone: 'Europe/Stockholm', oauthScopes, dependencies: { enabledAdvancedServices } };
  return new Runtime({ manifest, ...options });
}

/** What a script gives whose only function has this body; `sheet` is the first sheet. */
export function runScript(
  runtime: Runtime,
  body: string,
  { mode = 'menu', authMode = 'FULL' }: { readonly mode?: RunMode; readonly authMode?: AuthMode } = {},
): unknown {
  const sheet = body.includes('sheet.') ? 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];' : '';
  runtime.load(`function main() { ${sheet} ${body} }`);
  return runtime.run(mode, authMode, 'main', () => []);
}

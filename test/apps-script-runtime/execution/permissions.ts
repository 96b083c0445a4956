import type { CallKind } from './call-log.ts';
import { ServiceError } from './errors.ts';

/** Why the script runs. */
export type RunMode = 'simple-trigger' | 'installable-trigger' | 'menu' | 'client' | 'custom-function';

/** What the person has allowed the script (ScriptApp.AuthMode). */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export interface Permissions {
  readonly mode: RunMode;
  readonly authMode: AuthMode;
  readonly scopes: readonly string[];
}

/** Longest time of an execution, in milliseconds. */
export const timeLimits: Readonly<Record<RunMode, number>> = {
  'simple-trigger': 30_000,
  'installable-trigger': 360_000,
  menu: 360_000,
  client: 360_000,
  'custom-function': 30_000,
};

/** Scopes of which one is enough, by what is called; the first pattern that fits counts. A short name is a googleapis.com scope. */
const scopesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(?:open|create)/, ['spreadsheets']],
  [/^Ui\.show/, ['script.container.ui']],
  [/^User\.getEmail$/, ['userinfo.email']],
  [/^ScriptApp\.(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, ['script.scriptapp']],
  [/^MailApp\./, ['script.send_mail']],
  [/^Documents\./, ['documents', 'drive', 'drive.file']],
  [/^Files\./, ['drive', 'drive.file']],
];

const boundScopes = ['spreadsheets.currentonly', 'spreadsheets'];
const boundObjects = /^(?:Spreadsheet|Sheet|Range|RangeList|Protection|Filter|NamedRange|EmbeddedChart)$/;

/** What a custom function may use (guide "Custom functions", "Using Apps Script services"). */
const customFunctionServices = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Session',
  'Console',
  'Charts',
];

/**
 * Refuses what an execution may not do.
 *
 * @param service the global that the object belongs to, e.g. `SpreadsheetApp`
 * @param name e.g. `Range.setValues`
 */
export function checkPermission(
  { mode, authMode, scopes }: Permissions,
  service: string,
  name: string,
  kind: CallKind,
): void {
  const needed = neededScopes(service, name);
  if (mode === 'custom-function') {
    const isWrite = service === 'SpreadsheetApp' && kind === 'write';
    if (!customFunctionServices.includes(service) || isWrite)
      throw new ServiceError(`You do not have permission to call ${name}.`);
    return;
  }
  if (authMode === 'NONE' && (service === 'PropertiesService' || boundObjects.test(name.replace(/\..*/, ''))))
    throw denied(name, needed);
  if (needed.length === 0) return;
  // The bound spreadsheet and a person's address need no asking in a simple trigger; the address may be blank.
  const isFree = needed === boundScopes || name === 'User.getEmail';
  if (authMode !== 'FULL' && !isFree) throw denied(name, needed);
  if (authMode !== 'FULL') return;
  if (!needed.some((scope) => scopes.includes(scopeUrl(scope)))) throw denied(name, needed);
}

const needs = new Map<string, readonly string[]>();

/** Scopes of which one is enough. The name of a class tells its service. */
function neededScopes(service: string, name: string): readonly string[] {
  const needed =
    needs.get(name) ?? scopesOf.find(([pattern]) => pattern.test(name))?.[1] ?? boundScopesOf(service, name);
  needs.set(name, needed);
  return needed;
}

function boundScopesOf(service: string, name: string): readonly string[] {
  return service === 'SpreadsheetApp' && boundObjects.test(name.replace(/\..*/, '')) ? boundScopes : [];
}

function denied(name: string, scopes: readonly string[]): ServiceError {
  const list = scopes.map(scopeUrl).join(' || ');
  const detail = list === '' ? '' : ` Required permissions: ${list}`;
  return new ServiceError(`You do not have permission to call ${name}.${detail}`);
}

function scopeUrl(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}

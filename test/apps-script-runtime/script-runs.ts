import { checkTransferable } from './client-values.ts';
import { EmulatorError, ServiceError } from './execution/errors.ts';
import type { AuthMode } from './execution/permissions.ts';
import type { Runtime } from './runtime.ts';
import { authModes } from './services/script-app.ts';
import { User } from './services/session.ts';
import type { MenuRecord } from './services/ui-model.ts';
import { parseA1 } from './sheets/area.ts';
import type { CellContent } from './sheets/cell.ts';
import { displayText } from './sheets/number-format.ts';
import { Range } from './sheets/range.ts';
import { Spreadsheet } from './sheets/spreadsheet.ts';
import { writeCell } from './sheets/write-cell.ts';

/** Somebody opens the spreadsheet: the menu is built. An add-on may not yet have been allowed anything. */
export function open(runtime: Runtime, authMode: AuthMode = 'LIMITED'): void {
  runtime.ui.menus.length = 0;
  runtime.run('simple-trigger', authMode, 'onOpen', (toScript) => [toScript(eventOf(runtime, authMode))]);
}

/**
 * A person types or pastes in a sheet; then the simple trigger `onEdit` runs. Values go in as typed.
 *
 * @param typed one text for all cells, or rows of them (a paste); `''` empties
 */
export function triggerEdit(
  runtime: Runtime,
  sheetName: string,
  address: string,
  typed: string | readonly (readonly CellContent[])[],
): void {
  typeIn(runtime, sheetName, address, typed)();
}

/** A person types or pastes in a sheet. Returns what runs the trigger, at once or later. */
export function typeIn(
  runtime: Runtime,
  sheetName: string,
  address: string,
  typed: string | readonly (readonly CellContent[])[],
): () => void {
  const sheet = runtime.spreadsheet.sheet(sheetName);
  const area = parseA1(address, sheet);
  const { zone, locale } = runtime.spreadsheet;
  const isSingle = typeof typed === 'string' && area.rows === 1 && area.columns === 1;
  const before = sheet.peek(area.row, area.column);
  const oldText = before && before.content !== '' ? displayText(before.content, before.look.format, locale) : undefined;
  const context = { zone, locale, now: runtime.clock, keepsApostrophe: false, calculate: runtime.options.calculate };
  for (let down = 0; down < area.rows; down++)
    for (let across = 0; across < area.columns; across++) {
      const value = typeof typed === 'string' ? typed : (typed[down]?.[across] ?? '');
      writeCell(sheet.cell(area.row + down, area.column + across), value, context);
    }
  return () => {
    runtime.run('simple-trigger', 'LIMITED', 'onEdit', (toScript) => [
      toScript({
        ...eventOf(runtime, 'LIMITED'),
        range: new Range(runtime, sheet, area),
        ...(isSingle && typed !== '' && { value: typed }),
        ...(isSingle && oldText !== undefined && { oldValue: oldText }),
      }),
    ]);
  };
}

/** What every event of a spreadsheet tells. */
function eventOf(runtime: Runtime, authMode: AuthMode): object {
  const address = runtime.options.sameDomain === true ? runtime.user : '';
  return { authMode: authModes[authMode], source: new Spreadsheet(runtime), user: new User(runtime, address) };
}

/** Clicks an item of a menu that the script has added. */
export function clickMenu(runtime: Runtime, caption: string): void {
  const name = runtime.ui.menus.map((menu) => functionOf(menu, caption)).find((found) => found !== undefined);
  if (name === undefined) throw new Error(`No item “${caption}” in the menus`);
  runtime.run('menu', 'FULL', name, () => []);
}

function functionOf({ entries }: MenuRecord, caption: string): string | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.caption === caption) return entry.functionName;
    const found = entry.kind === 'menu' ? functionOf(entry.menu, caption) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A page calls `google.script.run`: values are carried over as data, and functions that end in `_` are hidden. */
export function callFromClient(runtime: Runtime, name: string, values: readonly unknown[] = []): unknown {
  if (name.endsWith('_')) throw new ServiceError(`Script function not found: ${name}`);
  for (const value of values) checkTransferable(value);
  const result = runtime.run('client', 'FULL', name, (toScript) => values.map(toScript));
  checkTransferable(result);
  return result;
}

/**
 * A cell's formula calls a custom function. A cell is handed over as its value, a range as rows. With the same values Google shows the
 * earlier result, whatever else has changed since.
 */
export function callCustomFunction(runtime: Runtime, name: string, values: readonly unknown[]): unknown {
  const key = JSON.stringify([name, values]);
  if (!runtime.formulaResults.has(key)) {
    const result = runtime.run('custom-function', 'CUSTOM_FUNCTION', name, (toScript) => values.map(toScript));
    runtime.formulaResults.set(key, result);
  }
  return runtime.formulaResults.get(key);
}

/**
 * A person writes a formula that calls a custom function in a cell. Rows spill over the cells below and to the right, and
 * only where they are empty; a function that fails, or is refused something, leaves an error in the cell.
 */
export function enterCustomFunction(
  runtime: Runtime,
  sheetName: string,
  address: string,
  name: string,
  values: readonly unknown[],
): void {
  const sheet = runtime.spreadsheet.sheet(sheetName);
  const { row, column } = parseA1(address, sheet);
  const rows = resultRows(() => callCustomFunction(runtime, name, values));
  const isFree = rows.every((line, down) =>
    line.every((_, across) => down + across === 0 || (sheet.peek(row + down, column + across)?.content ?? '') === ''),
  );
  const written = isFree ? rows : [['#REF!']];
  written.forEach((line, down) => {
    line.forEach((value, across) => {
      sheet.cell(row + down, column + across).content = value;
    });
  });
  sheet.cell(row, column).formula = `=${name}(…)`;
}

function resultRows(call: () => unknown): CellContent[][] {
  try {
    const result = call();
    if (!Array.isArray(result)) return [[(result ?? '') as CellContent]];
    return result.map((line: unknown) => (Array.isArray(line) ? line : [line]) as CellContent[]);
  } catch (error) {
    if (error instanceof EmulatorError) throw error;
    return [['#ERROR!']];
  }
}

/** A time-driven trigger that the script has installed runs. */
export function runTrigger(runtime: Runtime, functionName: string): void {
  if (!runtime.triggers.some((trigger) => trigger.functionName === functionName))
    throw new Error(`No trigger runs ${functionName}`);
  runtime.run('installable-trigger', 'FULL', functionName, (toScript) => [toScript({ authMode: authModes.FULL })]);
}

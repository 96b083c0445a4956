import {
  callCustomFunction,
  callFromClient,
  clickMenu,
  enterCustomFunction,
  open,
  runTrigger,
  triggerEdit,
} from '../index.ts';
import { newRuntime, runScript } from '../run-script.ts';

const simple = { mode: 'simple-trigger', authMode: 'LIMITED' } as const;
const unauthorised = { mode: 'simple-trigger', authMode: 'NONE' } as const;
const customFunction = { mode: 'custom-function', authMode: 'CUSTOM_FUNCTION' } as const;

const forbidden: readonly (readonly [string, string, Parameters<typeof runScript>[2]])[] = [
  ['a simple trigger', "MailApp.sendEmail('a@b.se', 'a', 'b')", simple],
  ['a simple trigger', "Docs.Documents.create({ title: 'a' })", simple],
  ['a simple trigger', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))", simple],
  ['a simple trigger', "ScriptApp.newTrigger('main')", simple],
  ['an add-on that nobody has allowed anything', 'SpreadsheetApp.getActiveSpreadsheet().getName()', unauthorised],
  ['an add-on that nobody has allowed anything', 'PropertiesService.getDocumentProperties()', unauthorised],
  ['a custom function', 'sheet.getRange(1, 1).setValue(1)', customFunction],
  ['a custom function', "MailApp.sendEmail('a@b.se', 'a', 'b')", customFunction],
];

test.each(forbidden)('%s may not call %s', (_, code, how) => {
  expect(() => runScript(newRuntime(), code, how)).toThrow(/do not have permission/);
});

const allowed: readonly (readonly [string, string, Parameters<typeof runScript>[2]])[] = [
  ['a simple trigger', "sheet.getRange(1, 1).setNote('a')", simple],
  ['a simple trigger', "PropertiesService.getDocumentProperties().setProperty('a', 'b')", simple],
  [
    'an add-on that nobody has allowed anything',
    "SpreadsheetApp.getUi().createMenu('a').addItem('b', 'main').addToUi()",
    unauthorised,
  ],
  ['a custom function', 'sheet.getRange(1, 1).getValue()', customFunction],
  ['a custom function', "CacheService.getDocumentCache().put('a', 'b')", customFunction],
];

test.each(allowed)('%s may call %s', (_, code, how) => {
  expect(() => runScript(newRuntime(), code, how)).not.toThrow();
});

test.each([
  ["Docs.Documents.create({ title: 'a' })", /auth\/documents \|\| .*auth\/drive \|\| .*drive\.file/],
  ["MailApp.sendEmail('a@b.se', 'a', 'b')", /auth\/script\.send_mail/],
  ['Session.getActiveUser().getEmail()', /auth\/userinfo\.email/],
  ['sheet.getRange(1, 1).getValue()', /spreadsheets\.currentonly/],
])('%s needs a scope of the manifest', (code, message) => {
  const manifest = {
    timeZone: 'Europe/Stockholm',
    oauthScopes: [],
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs' }] },
  };
  expect(() => runScript(newRuntime({ manifest }), code)).toThrow(message);
});

test.each([
  ['simple trigger', simple, 30_000],
  ['custom function', customFunction, 30_000],
  ['run from the menu', { mode: 'menu', authMode: 'FULL' }, 360_000],
] as const)('a %s is ended when its time is out', (_, how, limit) => {
  const sleep = (milliseconds: number) => () =>
    runScript(newRuntime({ callTime: 0 }), `Utilities.sleep(${milliseconds});`, how);
  expect(sleep(limit)).not.toThrow();
  expect(sleep(limit + 1)).toThrow(/Exceeded maximum execution time/);
});

test('a run that has exceeded its time fails though the script catches the error', () => {
  expect(() => runScript(newRuntime(), 'try { Utilities.sleep(400000); } catch {}')).toThrow(/Exceeded/);
});

test('each execution loads the script anew', () => {
  const runtime = newRuntime();
  runtime.load('let count = 0; function next() { count += 1; return count; }');
  expect([callFromClient(runtime, 'next'), callFromClient(runtime, 'next')]).toEqual([1, 1]);
});

test.each([
  ['a global', 'globalThis.left = 1;', 'return typeof left;', 'undefined'],
  ['an undeclared name', 'left = 1;', 'return typeof left;', 'undefined'],
  ['a service of its own', 'globalThis.SpreadsheetApp = 1;', 'return typeof SpreadsheetApp;', 'object'],
  ['a member of all texts', 'String.prototype.left = 1;', "return typeof 'a'.left;", 'undefined'],
  ['another member of all lists', 'Array.prototype.push = () => 7;', 'return [].push(1);', 1],
  ['another way to read', 'JSON.parse = () => 7;', "return JSON.parse('1');", 1],
  ['another Math', 'globalThis.Math = { max: () => 7 };', 'return Math.max(1, 2);', 2],
  [
    'a member that is gone',
    'delete Object.prototype.hasOwnProperty;',
    'return typeof ({}).hasOwnProperty;',
    'function',
  ],
])('what a script leaves in the language is gone in the next execution: %s', (_, first, second, expected) => {
  const runtime = newRuntime();
  runScript(runtime, first);
  expect(runScript(runtime, second)).toBe(expected);
});

test('an execution that begins while another runs has a language of its own', () => {
  const runtime = newRuntime();
  runtime.load(`function outer() { globalThis.left = 1; SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); return left; }
    function inner() { return typeof left; }`);
  const inner: unknown[] = [];
  runtime.meanwhile = () => inner.push(callFromClient(runtime, 'inner'));
  expect(callFromClient(runtime, 'outer')).toBe(1);
  expect(inner).toContain('undefined');
});

test.each([
  ['within another', 'function main() { function hidden() {} return 1; }'],
  ['in a text', "const text = 'function hidden() {}';"],
  ['that is no function', 'const hidden = 1;'],
])('a function %s cannot be called from outside', (_, code) => {
  const runtime = newRuntime();
  runtime.load(code);
  expect(() => callFromClient(runtime, 'hidden')).toThrow(/not found/);
});

test.each([
  'fetch',
  'setTimeout',
  'URL',
  'TextEncoder',
  'structuredClone',
  'require',
  'process',
  'Buffer',
  'crypto',
  'window',
])('a script has no %s', (name) => {
  expect(runScript(newRuntime(), `return typeof ${name};`)).toBe('undefined');
});

const editScript = `function onEdit(event) {
  SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify([event.range.getA1Notation(), event.value, event.oldValue, event.authMode]));
}`;

test.each([
  ['one cell', 'B2', 'ny', ['B2', 'ny', 'gammal', 'LIMITED']],
  ['an empty cell', 'C3', 'ny', ['C3', 'ny', null, 'LIMITED']],
  ['a cell that is emptied', 'B2', '', ['B2', null, 'gammal', 'LIMITED']],
  ['a paste of one cell', 'B2', [['ny']], ['B2', null, null, 'LIMITED']],
  ['several cells', 'B2:C3', 'ny', ['B2:C3', null, null, 'LIMITED']],
] as const)('an edit of %s tells what Google tells', (_, address, typed, expected) => {
  const runtime = newRuntime();
  runtime.spreadsheet.active.cell(2, 2).content = 'gammal';
  runtime.load(editScript);
  triggerEdit(runtime, 'Blad1', address, typed);
  expect(JSON.parse(runtime.spreadsheet.toasts[0]?.message ?? '')).toEqual(expected);
});

test('what a script writes starts no trigger', () => {
  const runtime = newRuntime();
  runtime.load(`${editScript} function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }`);
  callFromClient(runtime, 'write');
  expect(runtime.spreadsheet.toasts).toEqual([]);
});

test('an item of the menu runs its function, submenus included', () => {
  const runtime = newRuntime();
  runtime.load(`function onOpen() { const ui = SpreadsheetApp.getUi();
      ui.createMenu('A').addItem('B', 'b').addSubMenu(ui.createMenu('C').addItem('D', 'd')).addToUi(); }
    function b() { SpreadsheetApp.getActiveSpreadsheet().toast('b'); }`);
  open(runtime);
  clickMenu(runtime, 'B');
  expect(runtime.spreadsheet.toasts.map(({ message }) => message)).toEqual(['b']);
  expect(() => clickMenu(runtime, 'D')).toThrow('Script function not found: d');
});

test('a custom function gets a cell as its value and a range as rows', () => {
  const runtime = newRuntime();
  runtime.load(
    'function DUBBELT(x) { return Array.isArray(x) ? x.map((row) => row.map((cell) => cell * 2)) : x * 2; }',
  );
  expect([callCustomFunction(runtime, 'DUBBELT', [2]), callCustomFunction(runtime, 'DUBBELT', [[[1, 2]]])]).toEqual([
    4,
    [[2, 4]],
  ]);
});

test.each([
  [
    'spill over empty cells',
    'B2',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'do not cover a cell that is filled',
    'B1',
    [
      ['#REF!', ''],
      ['', ''],
    ],
  ],
])('rows of a custom function %s', (_, address, expected) => {
  const runtime = newRuntime();
  runtime.spreadsheet.active.cell(2, 3).content = address === 'B1' ? 'fylld' : '';
  runtime.load('function RADER() { return [[1, 2], [3, 4]]; }');
  enterCustomFunction(runtime, 'Blad1', address, 'RADER', []);
  const row = Number(address.slice(1));
  const shown = [0, 1].map((down) =>
    [0, 1].map((across) => runtime.spreadsheet.active.peek(row + down, 2 + across)?.content ?? ''),
  );
  expect(shown.map((line) => line.map((value) => (value === 'fylld' ? '' : value)))).toEqual(expected);
});

test('a custom function that is refused something leaves an error in its cell', () => {
  const runtime = newRuntime();
  runtime.load('function SKRIV() { SpreadsheetApp.getActiveSheet().getRange(9, 9).setValue(1); return 1; }');
  enterCustomFunction(runtime, 'Blad1', 'A1', 'SKRIV', []);
  expect([runtime.spreadsheet.active.peek(1, 1)?.content, runtime.spreadsheet.active.lastRow]).toEqual(['#ERROR!', 1]);
});

test.each(['NONE', 'LIMITED'] as const)('onOpen is told that it may do %s', (authMode) => {
  const runtime = newRuntime();
  runtime.load(
    `function onOpen(event) { if (event.authMode !== ScriptApp.AuthMode.${authMode}) throw new Error('other'); }`,
  );
  expect(() => open(runtime, authMode)).not.toThrow();
});

test.each([
  ['a Date', 'new Date(0)'],
  ['a function', '() => 1'],
  ['a range', 'SpreadsheetApp.getActiveSheet().getRange(1, 1)'],
  ['what is no number', '{ a: [NaN] }'],
])('a page cannot be given %s', (_, value) => {
  const runtime = newRuntime();
  runtime.load(`function answer() { return ${value}; }`);
  expect(() => callFromClient(runtime, 'answer')).toThrow(/cannot be carried/);
});

test('a page cannot call a function that ends in _', () => {
  const runtime = newRuntime();
  runtime.load('function hidden_() { return 1; }');
  expect(() => callFromClient(runtime, 'hidden_')).toThrow(/not found/);
});

test('calls are counted by name, and those that reach Google apart', () => {
  const runtime = newRuntime();
  runScript(runtime, 'const range = sheet.getRange(1, 1); range.getValues(); range.setValue(1); range.setNote("a");');
  const { byName, reads, writes } = runtime.calls;
  expect(byName['Range.setValue']).toBe(1);
  expect(runtime.calls.count(/^Range\.set/)).toBe(2);
  expect([reads, writes]).toEqual([2, 2]);
  runtime.calls.reset();
  expect(runtime.calls.byName).toEqual({});
});

test('a trigger by the clock runs its function as often as the test says', () => {
  const runtime = newRuntime();
  const weekly = "ScriptApp.newTrigger('main').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();";
  runScript(runtime, weekly);
  expect(runtime.triggers).toEqual([
    expect.objectContaining({ functionName: 'main', schedule: { onWeekDay: 'MONDAY', atHour: 7 } }),
  ]);
  runTrigger(runtime, 'main');
  expect(runtime.triggers).toHaveLength(2);
  expect(() => runScript(newRuntime(), "ScriptApp.newTrigger('main').timeBased().atHour(7).create();")).toThrow(
    /no frequency/,
  );
  expect(() => runScript(newRuntime(), `for (let count = 0; count < 21; count++) ${weekly}`)).toThrow(
    /too many triggers/,
  );
});

test('nobody sits at the spreadsheet when a trigger by the clock runs', () => {
  const how = { mode: 'installable-trigger', authMode: 'FULL' } as const;
  expect(() => runScript(newRuntime(), 'SpreadsheetApp.getUi();', how)).toThrow(/Cannot call SpreadsheetApp.getUi/);
});

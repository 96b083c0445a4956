import { foreignGlobals } from '../../../scripts/apps-script/foreign-globals.ts';

describe('names that Apps Script does not have', () => {
  test.each([
    ['timers', 'function a() { setTimeout(a, 1); }', ['setTimeout']],
    ['the web', 'var a = new URL(x => fetch(x)); new TextEncoder();', ['TextEncoder', 'URL', 'fetch']],
    ['Node', 'var b = Buffer.from(process.env.A); require("fs");', ['Buffer', 'process', 'require']],
    ['a computed member', 'Math[window];', ['window']],
    ['a default value', 'function a({ b = document } = {}) {}', ['document']],
    ['a condition', 'var a = true ? location : history;', ['history', 'location']],
    ['a class that extends one', 'class A extends EventTarget {}', ['EventTarget']],
  ])('are found in %s', (_, code, names) => {
    expect(foreignGlobals(code)).toEqual(names);
  });

  test.each([
    ['the language', 'var a = new Map([[1, Object.keys({})]]); parseInt("1");'],
    ['services of Google', 'SpreadsheetApp.getUi(); Utilities.sleep(1); console.log(1);'],
    [
      'what it declares',
      'function a(b, [c], { d: e, ...f }, g = 1, ...h) { try { b; c; e; f; g; h; } catch (i) { i; } }',
    ],
    ['names of members and keys', 'var a = { fetch: 1, URL() {} }; a.process; a.window.document;'],
    ['labels', 'outer: for (;;) break outer;'],
    ['members that may be missing', 'var a = {}; a?.fetch?.(a.window ?? 1);'],
  ])('are not %s', (_, code) => {
    expect(foreignGlobals(code)).toEqual([]);
  });

  test('and newer syntax stops the build', () => {
    expect(() => foreignGlobals('class A { b = 1; }')).toThrow(SyntaxError);
  });
});

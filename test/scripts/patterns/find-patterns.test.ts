import { findPatterns } from '../../../scripts/patterns/find-patterns.ts';

test('finds each literal where it stands, and what is put together', () => {
  const text = [
    '/** A comment with a /pattern/ in it, å before what follows. */',
    "const one: RegExp = /å+$/u; const path = 'a/b/c';",
    'const same = [/å+$/u, 8 / 4 / 2];',
    'const composed = new RegExp("^" + path, "i");',
    'const called = RegExp(path);',
  ].join('\n');
  expect(findPatterns(text)).toEqual([
    { line: 2, source: 'å+$', flags: 'u' },
    { line: 3, source: 'å+$', flags: 'u' },
    { line: 4, source: 'RegExp(…)', flags: undefined },
    { line: 5, source: 'RegExp(…)', flags: undefined },
  ]);
});

import fc from 'fast-check';
import { safeFileName } from '../../../../../src/hosts/node/archive/store/file-names.ts';

test.each([
  ['Socialnämnden 2025.xlsx', 'Socialnämnden 2025.xlsx'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Windows\\bok.xlsx', 'C_Windows_bok.xlsx'],
  ['a\nb\u202ec.xlsx', 'a_b_c.xlsx'],
  ['CON.xlsx', '_CON.xlsx'],
  ['-rf', '_-rf'],
  ['. . bok. .', 'bok'],
  ['...', 'namnlos'],
  ['', 'namnlos'],
  ['100 %.csv', '100 %.csv'],
  ['a\u0308.csv', 'ä.csv'],
])('%j becomes %j', (text, name) => expect(safeFileName(text)).toBe(name));

test('a long name keeps its ending', () => {
  const name = safeFileName(`${'ö'.repeat(300)}.xlsx`);
  expect([name.endsWith('ö.xlsx'), Buffer.byteLength(name) <= 120]).toEqual([true, true]);
});

test('any text becomes one plain name, the same when it is made safe again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = safeFileName(text);
      return /^(?![-.\s])[^/\\:*?"<>|\p{Cc}]+(?<![.\s])$/u.test(name) && safeFileName(name) === name;
    }),
    { numRuns: 1000 },
  );
});

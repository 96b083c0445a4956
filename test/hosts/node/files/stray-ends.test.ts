import { withoutStrayEnd, withoutStrayEnds } from '../../../../src/hosts/node/files/stray-ends.ts';

test.each([
  [' .bok.xlsx. ', 'bok.xlsx', ' .bok.xlsx'],
  ['bok', 'bok', 'bok'],
  ['\u00A0VP 2025.\n', 'VP 2025', '\u00A0VP 2025'],
  ['. .', '', ''],
  ['', '', ''],
])('%j', (name, atBothEnds, atTheEnd) => {
  expect([withoutStrayEnds(name), withoutStrayEnd(name)]).toEqual([atBothEnds, atTheEnd]);
});

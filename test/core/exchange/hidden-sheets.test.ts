import { diffWorkbooks } from '../../../src/core/exchange/diff-workbooks.ts';
import { mergeWorkbooks } from '../../../src/core/exchange/merge-workbooks.ts';
import { isHiddenSheet } from '../../../src/core/index.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';

const plan: Sheet = {
  name: 'Handlingsplan',
  rows: [
    ['ID', 'Åtgärd'],
    ['HP-001', 'Utbilda'],
  ],
};

function withSeal(text: string, name = '_lis_beslut') {
  return { sheets: [plan, { name, rows: [[text]] }] };
}

test.each([
  ['_lis_beslut', true],
  ['_LIS_export', true],
  ['Beslut', false],
  ['lis_beslut', false],
])('%s is a hidden sheet of the program: %s', (name, is) => {
  expect(isHiddenSheet(name)).toBe(is);
});

test('what a hidden sheet holds is no difference', () => {
  expect(diffWorkbooks(withSeal('a'), withSeal('b')).sheets).toEqual([]);
  expect(diffWorkbooks({ sheets: [plan] }, withSeal('b')).sheets).toEqual([]);
});

test('a merge neither takes, changes nor removes a hidden sheet', () => {
  const { edits, conflicts } = mergeWorkbooks({ sheets: [plan] }, withSeal('ours'), withSeal('theirs'));
  expect([edits.cells, edits.addedSheets, edits.removedSheets, conflicts]).toEqual([[], [], [], []]);
  const without = mergeWorkbooks(withSeal('a'), withSeal('a'), { sheets: [plan] });
  expect(without.edits.removedSheets).toEqual([]);
});

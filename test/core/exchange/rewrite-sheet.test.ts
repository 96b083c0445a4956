import { rewriteSheet } from '../../../src/core/exchange/rewrite-sheet.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';

const renames = new Map([['HP-002', 'HP-006']]);
function notes(...rows: Sheet['rows']): Sheet {
  return { name: 'Egna', rows: [['Rad', 'Text'], ...rows] };
}

test('a sheet of theirs gets the new ids where ids stand alone', () => {
  expect(rewriteSheet(notes(['HP-002', 'HP-001; HP-002']), renames)).toEqual({
    sheet: notes(['HP-006', 'HP-001; HP-006']),
    mentions: [],
  });
});

test('running text in it is kept, and told with its place', () => {
  const sheet = notes(['a', null], ['b', 'Se HP-002.']);
  expect(rewriteSheet(sheet, renames)).toEqual({
    sheet,
    mentions: [{ of: 'HP-002', sheet: 'Egna', id: '', column: 'cell B3' }],
  });
});

test('what the sheet said before theirs touched it is about other rows', () => {
  const before = notes(['a', 'HP-002'], ['b', 'Se HP-002.']);
  const { sheet, mentions } = rewriteSheet(notes(['HP-002', 'HP-002'], ['b', 'Se HP-002.']), renames, before);
  expect([sheet, mentions]).toEqual([notes(['HP-006', 'HP-002'], ['b', 'Se HP-002.']), []]);
});

test('the very sheet comes back when no row has got another id', () => {
  const sheet = notes(['HP-002', 'Se HP-002.']);
  expect(rewriteSheet(sheet, new Map())).toEqual({ sheet, mentions: [] });
  expect(rewriteSheet(sheet, new Map()).sheet).toBe(sheet);
});

import { renamedIdsIn, rewriteReferences } from '../../../src/core/exchange/rewrite-references.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

const renames = new Map([
  ['HP-007', 'HP-012'],
  ['R-002', 'R-003'],
]);

test.each<[string, CellValue, CellValue]>([
  ['an id alone', 'HP-007', 'HP-012'],
  ['an id in other letters', 'hp-007', 'HP-012'],
  ['one of several ids', 'HP-001; HP-007', 'HP-001; HP-012'],
  ['ids of several sheets', 'R-002, HP-007', 'R-003, HP-012'],
  ['the marks, spaces and lines between ids as they were', ' HP-007 ;,\r\nHP-001\n', ' HP-012 ;,\r\nHP-001\n'],
  ['ids between bars', 'HP-001 | HP-007|R-002', 'HP-001 | HP-012|R-003'],
  ['an id with another hyphen', 'HP\u2011007; HP–001', 'HP-012; HP–001'],
  ['an id with a hidden hyphen', 'HP\u00AD007', 'HP-012'],
  ['a separator after the last id', 'HP-007;', 'HP-012;'],
])('replaces, whatever the column, %s', (_, text, expected) => {
  expect([rewriteReferences(text, renames, false), rewriteReferences(text, renames, true)]).toEqual([
    expected,
    expected,
  ]);
});

test.each<[string, CellValue, CellValue]>([
  ['beside other words between the separators', 'HP-007; se bilaga', 'HP-012; se bilaga'],
  ['after other words', 'Se bilaga, HP-007', 'Se bilaga, HP-012'],
])('replaces an id %s in a column of references only', (_, text, expected) => {
  expect([rewriteReferences(text, renames, false), rewriteReferences(text, renames, true)]).toEqual([text, expected]);
});

test.each<[string, CellValue]>([
  ['running text', 'Se HP-007.'],
  ['other ids', 'HP-001; HP-0071'],
  ['a number', 7],
  ['a date', { date: '2025-03-31' }],
  ['an empty cell', null],
])('leaves %s as it is', (_, value) => {
  expect(rewriteReferences(value, renames, true)).toBe(value);
});

test.each<[string, CellValue, string[]]>([
  ['none in a text without ids', 'Inget', []],
  ['none for ids that stay', 'Se HP-001 och R-001.', []],
  ['those that are replaced, each once', 'Se HP-007, hp-007, HP-001 och R-002.', ['HP-007', 'R-002']],
  ['those with other hyphens', 'Se HP\u2011007 och R–002.', ['HP-007', 'R-002']],
  ['none in a number', 7, []],
  ['none in an empty cell', null, []],
])('finds in running text %s', (_, value, expected) => {
  expect(renamedIdsIn(value, renames)).toEqual(expected);
});

test('finds none in running text where no id is replaced', () => {
  expect(renamedIdsIn('Se HP-007.', new Map())).toEqual([]);
});

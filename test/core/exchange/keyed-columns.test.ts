import { diffPlan, header, one } from '../../support/plan-versions.ts';

test('takes columns with the same header in the order that they stand', () => {
  const result = diffPlan(
    [
      ['ID', 'Kommentar', 'Kommentar'],
      ['HP-001', 'a', 'b'],
    ],
    [
      ['ID', 'Kommentar', 'Kommentar'],
      ['HP-001', 'a', 'c'],
    ],
  );
  expect(result).toMatchObject({
    changedRows: [{ cells: [{ column: 'Kommentar', old: 'b', new: 'c' }] }],
    problems: [
      { kind: 'doubled-header', version: 'old', name: 'Kommentar' },
      { kind: 'doubled-header', version: 'new', name: 'Kommentar' },
    ],
  });
});

test('counts cells in a column without header', () => {
  expect(diffPlan([header, one], [header, [...one, 'i kanten']])).toMatchObject({
    addedColumns: ['Kolumn E'],
    changedRows: [{ cells: [{ column: 'Kolumn E', old: null, new: 'i kanten' }] }],
  });
});

test('tells several columns without header apart by their order, and finds no fault in them', () => {
  const rows = (left: string) => [['ID'], ['HP-001', left, 'mitten', 'höger']];
  expect(diffPlan(rows('a'), rows('b'))).toMatchObject({
    changedRows: [{ cells: [{ column: 'Kolumn B', old: 'a', new: 'b' }] }],
    problems: [],
  });
});

test('names a column without the white space around its header', () => {
  expect(diffPlan([header, one], [[...header, ' Ny '], one])?.addedColumns).toEqual(['Ny']);
});

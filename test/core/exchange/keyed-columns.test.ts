import { diff, type Grid } from '../../support/grid-workbooks.ts';

const header = ['ID', 'Åtgärd', 'Status', 'Egen kolumn'];
const one = ['HP-001', 'Inför behörighetskontroll', 'Pågående', 'a'];
const plan = (old: Grid, fresh: Grid) => diff('Handlingsplan', old, fresh);

test('takes columns with the same header in the order that they stand', () => {
  const result = plan(
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
  expect(plan([header, one], [header, [...one, 'i kanten']])).toMatchObject({
    addedColumns: ['Kolumn E'],
    changedRows: [{ cells: [{ column: 'Kolumn E', old: null, new: 'i kanten' }] }],
  });
});

test('tells several columns without header apart by their order, and finds no fault in them', () => {
  const rows = (left: string) => [['ID'], ['HP-001', left, 'mitten', 'höger']];
  expect(plan(rows('a'), rows('b'))).toMatchObject({
    changedRows: [{ cells: [{ column: 'Kolumn B', old: 'a', new: 'b' }] }],
    problems: [],
  });
});

test('names a column without the white space around its header', () => {
  expect(plan([header, one], [[...header, ' Ny '], one])?.addedColumns).toEqual(['Ny']);
});

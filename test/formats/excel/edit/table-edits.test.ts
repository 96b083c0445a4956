import { withTableEdits } from '../../../../src/formats/excel/edit/table-edits.ts';

const source = { part: 'xl/tables/table1.xml' };

function table(attributes = ''): string {
  return `<table ref="B2:C4" ${attributes}><autoFilter ref="B2:C4"><filterColumn colId="0"/></autoFilter><tableColumns count="2"><tableColumn id="1" name="Id"/><tableColumn id="2" name="Namn"/></tableColumns></table>`;
}

function empty() {
  return true;
}

describe('a table', () => {
  test('grows with rows written straight below it, its filter too', () => {
    const edits = [5, 6, 8].map((row) => ({ row, column: 3, value: 'x' }));
    expect(withTableEdits(table(), edits, empty, source)).toBe(table().replaceAll('B2:C4', 'B2:C6'));
  });

  test.each([
    ['beside it', [{ row: 5, column: 4, value: 'x' }], empty, ''],
    ['inside it', [{ row: 3, column: 2, value: 'x' }], empty, ''],
    ['that only empty cells', [{ row: 5, column: 2, value: null }], empty, ''],
    ['below its sums', [{ row: 5, column: 2, value: 'x' }], empty, 'totalsRowCount="1"'],
    ['where something else stood', [{ row: 5, column: 2, value: 'x' }], () => false, ''],
  ])('does not grow with cells %s', (_, edits, wasEmpty, attributes) => {
    expect(withTableEdits(table(attributes), edits, wasEmpty, source)).toBe(table(attributes));
  });

  test('names a column as its header cell', () => {
    const edits = [{ row: 2, column: 3, value: 'Namn & "roll"\n_x0041_' }];
    const expected = table().replace('name="Namn"', 'name="Namn &amp; &quot;roll&quot;_x000a__x005F_x0041_"');
    expect(withTableEdits(table(), edits, empty, source)).toBe(expected);
  });

  test('without a header row keeps the names of its columns', () => {
    const edits = [{ row: 2, column: 3, value: 'x' }];
    expect(withTableEdits(table('headerRowCount="0"'), edits, empty, source)).toBe(table('headerRowCount="0"'));
  });
});

import { MovedTab } from '../../../../../src/hosts/node/google-api/undo/moved-tab.ts';

const none: ReadonlySet<number> = new Set();
const header = ['ID', 'Åtgärd', 'Status'];
const before = [header, ['1', 'a', 'x'], ['2', 'b', 'x'], ['3', 'c', 'y']];
function moved(now: string[][], from = before) {
  return new MovedTab(from, from, now);
}

describe('a row', () => {
  test.each([
    ['stands still', before, 1],
    ['has moved', [header, ['2', 'b', 'x'], ['3', 'c', 'y'], ['1', 'a', 'x']], 3],
    ['has moved and is edited', [header, ['3', 'c', 'y'], ['1', 'ny', 'x']], 2],
    [
      'has moved with its columns',
      [
        ['Status', 'ID', 'Åtgärd'],
        ['x', '2', 'b'],
        ['x', '1', 'a'],
      ],
      2,
    ],
  ])('that %s is found by the values that only it has', (_name, now, expected) => {
    expect(moved(now).rowByValues(1, none)).toBe(expected);
  });

  test.each([
    ['is gone', [header, ['2', 'b', 'x']]],
    ['is there twice', [header, ['1', 'a', 'x'], ['1', 'a', 'x']]],
    ['is split, and half of it stands in another', [header, ['1', '', 'x'], ['', 'a', 'x']]],
  ])('that %s is not found', (_name, now) => {
    expect(moved(now).rowByValues(1, none)).toBeUndefined();
  });

  test('is not found by what was written in it, which may stand anywhere', () => {
    expect(moved([header, ['9', 'a', 'x']]).rowByValues(1, new Set([1]))).toBeUndefined();
  });
});

describe('a row without values of its own', () => {
  const twins = [header, ['', 's', 'x'], ['', 's', 'x'], ['', '', 'y']];

  test.each([
    ['is found where one like it stands', [header, ['', '', 'y'], ['', 's', 'x'], ['', 's', 'x']], 3, 1],
    ['is one of as many as before', [header, ['', '', 'z'], ['', 's', 'x'], ['', 's', 'x']], 2, 3],
    [
      'stands in its old place when others like it have come',
      [header, ['', 's', 'x'], ['', 's', 'x'], ['', 's', 'x']],
      1,
      1,
    ],
  ])('%s', (_name, now, row, expected) => {
    expect(moved(now, twins).rowByContent(row)).toBe(expected);
  });

  test('is not found among more than there were when its place is taken', () => {
    const now = [header, ['', 's', 'x'], ['', '', 'y'], ['', 's', 'x'], ['', 's', 'x']];
    expect(moved(now, twins).rowByContent(2)).toBeUndefined();
  });
});

describe('a column', () => {
  test.each([
    ['stands still', header, [0, 1, 2]],
    ['is found by its header', ['Ny', 'Status', 'ID', 'Åtgärd'], [2, 3, 1, undefined]],
    ['is told apart from a new one', ['ID', 'Åtgärd', 'Status', 'Ny'], [0, 1, 2, 3]],
    ['is gone', ['ID', 'Status'], [0, undefined, 1]],
    ['has a header that another has too', ['ID', 'Status', 'Status', 'Åtgärd'], [0, 3, undefined, undefined]],
  ])('%s', (_name, now, expected) => {
    expect(expected.map((_, column) => moved([now]).column(column))).toEqual(expected);
  });

  test('is known by the header that it had before it was written over, too', () => {
    const tab = new MovedTab([['ID', 'Ny']], [['ID', 'Åtgärd']], [['Annat', 'ID', 'Åtgärd']]);
    expect([tab.column(0), tab.column(1)]).toEqual([1, 2]);
  });
});

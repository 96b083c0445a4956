import type { Row } from '../../../src/core/records/table.ts';
import type { TableProblem } from '../../../src/core/validation/finding-collector.ts';
import { gatherProblems } from '../../../src/core/validation/gather-problems.ts';

const rows = [2, 3, 4].map((rowNumber): Row => ({ rowNumber }) as Row);
const [first, second, third] = rows as [Row, Row, Row];

/** A problem of a row, told once when all of `judged` rows have it. */
function problem(row: Row, judged: number, changes: Partial<TableProblem> = {}): TableProblem {
  return {
    rule: 'S-08',
    severity: 'Fel',
    message: 'tom',
    key: 'status',
    row,
    toldOnce: { judged: () => judged, message: (count) => `tom på alla ${count}` },
    ...changes,
  };
}

const once = { rule: 'S-08', severity: 'Fel', message: 'tom på alla 2', key: 'status', rowNumber: 1 };

test('what every judged row has is told once, at the header', () => {
  expect(gatherProblems([problem(first, 2), problem(second, 2)], 1)).toEqual([once]);
});

test('the header may stand further down', () => {
  expect(gatherProblems([problem(first, 2), problem(second, 2)], 5)).toEqual([{ ...once, rowNumber: 5 }]);
});

test.each<[string, TableProblem[]]>([
  ['some rows', [problem(first, 3), problem(second, 3)]],
  ['the only row', [problem(first, 1)]],
  ['one row twice', [problem(first, 2), problem(first, 2)]],
  ['rows of two rules', [problem(first, 2), problem(second, 2, { rule: 'S-05' })]],
  ['rows in two columns', [problem(first, 2), problem(second, 2, { key: 'year' })]],
  ['rows with two severities', [problem(first, 2), problem(second, 2, { severity: 'Varning' })]],
  [
    'rows of two kinds',
    [
      problem(first, 2),
      problem(second, 2, { toldOnce: { ...problem(second, 2), kind: 'b', judged: () => 2, message: () => '' } }),
    ],
  ],
  ['rows that are told one by one', [first, second].map((row) => problem(row, 2, { toldOnce: undefined }))],
])('what %s have is told as it is', (_, problems) => {
  expect(gatherProblems(problems, 1)).toEqual(problems);
});

test('others stay where they are', () => {
  const other = problem(third, 9, { rule: 'HP-01' });
  expect(gatherProblems([other, problem(first, 2), problem(second, 2)], 1)).toEqual([other, once]);
});

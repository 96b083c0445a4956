import { groupBy } from '../workbook/group-by.ts';
import type { TableProblem } from './finding-collector.ts';

/** The fewest rows that are "every row". */
const fewest = 2;

/**
 * The problems of a table where one that every judged row has is told once, at the header of its column. The gathered problem stands in
 * place of the first.
 */
export function gatherProblems(problems: readonly TableProblem[], headerRow: number): TableProblem[] {
  const groups = groupBy(
    problems.filter(({ toldOnce }) => toldOnce !== undefined),
    groupOf,
  );
  const gathered = new Map<string, TableProblem>();
  for (const [key, group] of groups) {
    const [first] = group;
    const rows = new Set(group.map(({ row }) => row)).size;
    if (first?.toldOnce === undefined || rows < fewest || rows !== first.toldOnce.judged()) continue;
    const { row: _row, fix: _fix, toldOnce, ...common } = first;
    gathered.set(key, { ...common, rowNumber: headerRow, message: toldOnce.message(rows) });
  }
  if (gathered.size === 0) return [...problems];
  return problems.flatMap((problem) => {
    const key = problem.toldOnce === undefined ? '' : groupOf(problem);
    const once = gathered.get(key);
    if (once === undefined) return [problem];
    return groups.get(key)?.[0] === problem ? [once] : [];
  });
}

function groupOf({ rule, key, severity, toldOnce }: TableProblem): string {
  return [rule, key, severity, toldOnce?.kind].join('\n');
}

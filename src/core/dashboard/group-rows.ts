import { type AnyRow, RowMap } from '../records/row-map.ts';
import { groupBy } from '../workbook/group-by.ts';
import { compareSwedish, foldText } from '../workbook/text.ts';

/** The value that occurs most, of as many the first; `undefined` of none. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const [most] = [...groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

export interface TextGroup<R> {
  readonly label: string;
  readonly rows: readonly R[];
}

/**
 * Rows by a text that people write in several ways: case and white space are ignored, and the label is the most common spelling.
 * Sorted by label; rows without text come last, under `without`.
 */
export function groupByText<R>(
  rows: readonly R[],
  textOf: (row: R) => string | undefined,
  without: string,
): TextGroup<R>[] {
  const groups = groupBy(rows, (row) => foldText(textOf(row) ?? ''));
  const unnamed = groups.get('');
  groups.delete('');
  const named = [...groups.values()].map(
    (group): TextGroup<R> => ({ label: usualSpelling(group, textOf), rows: group }),
  );
  named.sort((a, b) => compareSwedish(a.label, b.label));
  return unnamed ? [...named, { label: without, rows: unnamed }] : named;
}

function usualSpelling<R>(rows: readonly R[], textOf: (row: R) => string | undefined): string {
  const spellings = groupBy(rows, (row) => (textOf(row) ?? '').replace(/\s+/g, ' ').trim());
  const [usual] = [...spellings].sort(([a, of], [b, others]) => others.length - of.length || compareSwedish(a, b));
  return usual?.[0] ?? '';
}

/**
 * Rows by a value of a list, in the list's order, empty groups included; rows whose value is empty or not in the list come last,
 * under `without`, when there are any.
 */
export function groupByList<R>(
  rows: readonly R[],
  choiceOf: (row: R) => string | undefined,
  list: readonly string[],
  without: string,
): TextGroup<R>[] {
  const groups = groupBy(rows, choiceOf);
  const known = new Set<string | undefined>(list);
  const rest = rows.filter((row) => !known.has(choiceOf(row)));
  const listed = [...new Set(list)].map((label): TextGroup<R> => ({ label, rows: groups.get(label) ?? [] }));
  return rest.length > 0 ? [...listed, { label: without, rows: rest }] : listed;
}

/** The rows of each group split by series: one list of cells a group, in the order of the series. */
export function crossTable<R extends AnyRow>(
  groups: readonly TextGroup<R>[],
  series: readonly TextGroup<R>[],
): { label: string; cells: { rows: R[] }[] }[] {
  const seriesOf = new RowMap<number>();
  series.forEach(({ rows }, index) => {
    for (const row of rows) seriesOf.set(row, index);
  });
  return groups.map(({ label, rows }) => {
    const cells = series.map((): { rows: R[] } => ({ rows: [] }));
    for (const row of rows) cells[seriesOf.get(row) ?? -1]?.rows.push(row);
    return { label, cells };
  });
}

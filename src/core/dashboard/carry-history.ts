import { type History, type HistoryRow, historyPositions, type Snapshot } from '../sheets/review-time/history.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText } from '../workbook/workbook.ts';

/** What tells one snapshot from another. */
export type SnapshotDay = Pick<Snapshot, 'date' | 'year' | 'edition'>;

/**
 * A history with the rows of an earlier one that it lacks, by date: figures of another date, year, edition or indicator, and what else stands
 * there, columns of people's own too. Where both have a figure its own stays.
 *
 * @param own that of the workbook; `undefined` = it has none
 * @param earlier that of what an earlier run wrote from the workbook
 * @param taken the snapshot that is being taken, which replaces the earlier one
 */
export function carryHistory(
  own: History | undefined,
  earlier: History | undefined,
  taken: SnapshotDay,
): History | undefined {
  if (earlier === undefined) return own;
  const known = new Set(own?.rows.map(keyOf));
  const lacking = earlier.rows
    .filter((row) => !known.has(keyOf(row)) && !isOf(row, taken))
    .map((row) => withDate(row, historyPositions(earlier.header).get('date')));
  if (own === undefined) return { header: earlier.header, rows: lacking };
  const { header, places } = joinHeaders(own, { header: earlier.header, rows: lacking });
  const carried = lacking.map(({ cells, snapshot }): HistoryRow => {
    const placed: CellValue[] = header.map(() => null);
    for (const [from, to] of places) placed[to] = cells[from] ?? null;
    return { cells: placed, snapshot };
  });
  return { header, rows: byDate(own.rows, carried) };
}

/** Its date as one, since a bare number counts from another day in another workbook. */
function withDate({ cells, snapshot }: HistoryRow, position: number | undefined): HistoryRow {
  if (snapshot === null) return { cells, snapshot };
  return { cells: cells.map((value, at) => (at === position ? { date: snapshot.date } : value)), snapshot };
}

function isOf({ snapshot }: HistoryRow, { date, year, edition }: SnapshotDay): boolean {
  return snapshot?.date === date && snapshot.year === year && snapshot.edition === edition;
}

/** Which figure of which snapshot a row holds; for any other row, all that stands in it, wherever. */
function keyOf({ cells, snapshot }: HistoryRow): string {
  if (snapshot !== null) return [snapshot.date, snapshot.year, snapshot.edition, snapshot.indicator].join('\n');
  const texts = cells.map((value) => cellText(value).trim()).filter((text) => text !== '');
  return ['', ...texts.sort()].join('\n');
}

/** Its own headers, then those of the others that it lacks and that something stands below; and where each of theirs has come to stand. */
function joinHeaders(own: History, other: History) {
  const width = Math.max(own.header.length, ...own.rows.map(({ cells }) => cells.length));
  const header: CellValue[] = Array.from({ length: width }, (_, at) => own.header[at] ?? null);
  const free = new Map(header.map((cell, at) => [foldText(cellText(cell)), at] as const).reverse());
  free.delete('');
  const places = new Map<number, number>();
  for (const at of filledColumns(other.rows)) {
    const name = foldText(cellText(other.header[at] ?? null));
    places.set(at, free.get(name) ?? header.push(other.header[at] ?? null) - 1);
    free.delete(name);
  }
  return { header, places };
}

function filledColumns(rows: readonly HistoryRow[]): number[] {
  const filled = new Set(rows.flatMap(({ cells }) => cells.flatMap((value, at) => (value === null ? [] : at))));
  return [...filled].sort((left, right) => left - right);
}

/** The order of each is kept; a carried row comes before the first of the others that has a later date. */
function byDate(own: readonly HistoryRow[], carried: readonly HistoryRow[]): HistoryRow[] {
  const dates = datesOf(carried);
  let next = 0;
  const merged = own.flatMap((row) => {
    const first = next;
    while (next < carried.length && (dates[next] ?? '') < (row.snapshot?.date ?? '')) next++;
    return [...carried.slice(first, next), row];
  });
  return [...merged, ...carried.slice(next)];
}

/** That of each figure; another row has that of the figure above it, `''` where there is none. */
function datesOf(rows: readonly HistoryRow[]): string[] {
  let last = '';
  return rows.map(({ snapshot }) => {
    last = snapshot?.date ?? last;
    return last;
  });
}

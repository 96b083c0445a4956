import { foldText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { importTargets } from './import-catalogue.ts';
import { countFilled, isFilled, type SourceSheet, textOf } from './source-sheet.ts';

/** Headers are no longer than this. */
const longestHeader = 60;
const fewestHeaders = 3;

/** The tables of each tab as sources of their own: one that stands under another, after an empty row, has other headers and is another list. */
export function splitTables(sources: readonly SourceSheet[]): SourceSheet[] {
  return sources.flatMap((source) => {
    const starts = startsOfTables(source.rows);
    return starts.length < 2 ? [source] : starts.map((start, index) => tableOf(source, start, starts[index + 1]));
  });
}

/** A table with its rows where they stood, and the others empty. */
function tableOf(source: SourceSheet, { begins, header }: TableStart, next: TableStart | undefined): SourceSheet {
  const rows = source.rows.slice(0, next?.begins).map((cells, row) => (row < begins ? [] : cells));
  return begins === 0
    ? { ...source, rows }
    : { ...source, rows, startsAt: begins, tab: `${source.tab} (rad ${header + 1})` };
}

/** Rows counted from 0: the first with something about the table, and that of its headers. */
interface TableStart {
  readonly begins: number;
  readonly header: number;
}

function startsOfTables(rows: SourceSheet['rows']): TableStart[] {
  const starts: TableStart[] = [];
  let headers = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly CellValue[];
    if (starts.length === 0) {
      // The first table begins with the tab, whatever stands above its headers.
      if (countFilled([cells]) < fewestHeaders || !isKnown(textsOf(cells), 0.5)) continue;
      starts.push({ begins: 0, header: row });
      headers = textsOf(cells);
      continue;
    }
    const begins = beginningOf(rows, row);
    if (begins === undefined || !areOtherHeaders(rows, row, begins, starts[starts.length - 1] as TableStart, headers))
      continue;
    starts.push({ begins, header: row });
    headers = textsOf(cells);
  }
  return starts;
}

/** The first row of a table with headers here: that after an empty row, with one cell of title between at most. */
function beginningOf(rows: SourceSheet['rows'], row: number): number | undefined {
  const filledAt = (at: number) => countFilled([rows[at] ?? []]);
  if (filledAt(row) < fewestHeaders || filledAt(row + 1) < 2) return undefined;
  if (filledAt(row - 1) === 0) return row;
  return filledAt(row - 1) === 1 && filledAt(row - 2) === 0 ? row - 1 : undefined;
}

/** Whether a row has headers, and not those of the table above: names that we know, or words where that one has numbers and days. */
function areOtherHeaders(
  rows: SourceSheet['rows'],
  row: number,
  begins: number,
  above: TableStart,
  headers: ReadonlySet<string>,
): boolean {
  const cells = (rows[row] ?? []).filter(isFilled);
  if (!cells.every((cell) => typeof cell === 'string' && cell.length <= longestHeader && !/^\d/.test(cell)))
    return false;
  const texts = textsOf(cells);
  const again = [...texts].filter((text) => headers.has(text)).length;
  if (texts.size < cells.length || again >= texts.size / 2) return false;
  if (isKnown(texts, 0.6)) return true;
  const unlike = (rows[row] ?? []).filter(
    (cell, position) => isFilled(cell) && holdsNumbers(rows, above.header + 1, begins, position),
  ).length;
  return unlike >= (begins < row ? 1 : 2);
}

/** Whether such a share of some texts, two at least, are headers of one of our sheets. */
function isKnown(texts: ReadonlySet<string>, share: number): boolean {
  return importTargets.some(({ columnNames }) => {
    const known = [...texts].filter((text) => (columnNames.scores(text)[0]?.score ?? 0) >= 0.9).length;
    return known >= Math.max(2, texts.size * share);
  });
}

/** Whether a column has nothing but numbers and days in some rows. */
function holdsNumbers(rows: SourceSheet['rows'], from: number, to: number, position: number): boolean {
  const cells = rows
    .slice(from, Math.min(to, from + 100))
    .flatMap((row) => (isFilled(row[position]) ? [row[position]] : []));
  return cells.length >= 2 && cells.every((cell) => typeof cell !== 'string' || /^\d/.test(cell.trim()));
}

function textsOf(cells: readonly CellValue[]): Set<string> {
  return new Set(cells.filter(isFilled).map((cell) => foldText(textOf(cell))));
}

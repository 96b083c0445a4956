import { foldText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { isFilled, type SourceSheet, textOf } from './source-sheet.ts';

/** What a row under the headers is. */
type RowKind = 'record' | 'section' | 'total' | 'note' | 'header' | 'help' | 'empty';

export interface SourceRow {
  /** The sheet's own row number. */
  readonly number: number;
  readonly cells: readonly CellValue[];
  readonly kind: RowKind;
  /** The text of the nearest section row above; `''` = none. */
  readonly section: string;
}

const totals = /^(?:summa|summor|totalt?|antal|medel|medelvärde|s:a|delsumma|genomsnitt|total sum|sum)(?:[ :.]|$)/;
const numbered = /^(?:[a-zåäö]|\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4})[.):]\s+\S/i;
const hints = /åååå|mm-dd|\bt\.?ex\.?\b|\bvälj\b|\bange\b|\bskriv\b|\bfyll i\b|x om ja|ja\/nej|rullist|\bautomatisk/;

/**
 * The rows under the headers, each with what it is.
 * @param title position of the column that says what a record is about; -1 = none
 * @param isHelp whether a row's cells are unlike what their columns hold
 */
export function sourceRows(
  { rows, merges = [] }: SourceSheet,
  headerRow: number,
  names: readonly string[],
  title: number,
  isHelp: (cells: readonly CellValue[]) => boolean,
): SourceRow[] {
  const filledColumns = names.filter((name) => name !== '').length;
  const wide = new Set(
    merges
      .filter(({ left, right }) => right - left + 1 >= Math.max(3, filledColumns / 2))
      .flatMap(({ top, bottom }) => (top === bottom ? [top] : [])),
  );
  const headers = new Set(
    (rows[headerRow - 1] ?? []).filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''),
  );
  const typical = typicalFill(rows.slice(headerRow));
  let section = '';
  /** What the numbers of rows under a numbered heading begin with; `''` = it is not numbered. */
  let stem = '';
  let isFirst = true;
  return rows.slice(headerRow).map((cells, index): SourceRow => {
    const number = headerRow + index + 1;
    const heading = numberedHeading(cells, rows[headerRow + index + 1] ?? [], typical);
    const kind =
      heading === undefined
        ? kindOf(cells, { isWide: wide.has(number), headers, title, typical, isFirst, isHelp })
        : 'section';
    if (kind !== 'empty') isFirst = false;
    if (kind === 'section') {
      const first = textOf(cells.find(isFilled));
      section = heading ?? first;
      stem = heading === undefined ? '' : stemOf(first);
    } else if (stem !== '') {
      const first = textOf(cells.find(isFilled));
      if (/^\d/.test(first) && !first.startsWith(stem)) section = '';
    }
    return { number, cells, kind, section };
  });
}

/** The text of a row with nothing but a number and it, where the next row's number goes on from that one: `2 | Utbildning` over `2.1`. */
function numberedHeading(cells: readonly CellValue[], next: readonly CellValue[], typical: number): string | undefined {
  if (typical < 4) return undefined;
  // Most rows have more, and are not worth a list of their cells.
  let count = 0;
  for (const cell of cells) if (isFilled(cell) && ++count > 2) return undefined;
  if (count < 2) return undefined;
  const filled = cells.filter(isFilled);
  const [number = '', text = ''] = filled.map(textOf);
  if (!/^(?:\d{1,2}|[A-ZÅÄÖ])\.?$/i.test(number) || text === '') return undefined;
  const stem = stemOf(number);
  const after = textOf(next.find(isFilled));
  return after.startsWith(stem) && after.length > stem.length ? text : undefined;
}

function stemOf(number: string): string {
  return number.endsWith('.') ? number : `${number}.`;
}

interface RowFacts {
  readonly isWide: boolean;
  readonly headers: ReadonlySet<string>;
  readonly title: number;
  readonly typical: number;
  readonly isFirst: boolean;
  readonly isHelp: (cells: readonly CellValue[]) => boolean;
}

function kindOf(cells: readonly CellValue[], { isWide, headers, title, typical, isFirst, isHelp }: RowFacts): RowKind {
  let first = -1;
  let filled = 0;
  let named = 0;
  for (let position = 0; position < cells.length; position++) {
    const cell = cells[position];
    if (!isFilled(cell)) continue;
    if (first < 0) first = position;
    filled++;
    // A header row that is repeated is the same texts; folding every cell would cost more than reading it.
    if (headers.has(cell as string)) named++;
  }
  if (first < 0) return 'empty';
  const hasTitle = title >= 0 && isFilled(cells[title]);
  if (named >= 3 && named >= filled * 0.7) return 'header';
  const isShort = filled <= Math.max(3, typical / 2);
  if (isFirst && filled >= 2 && isHelp(cells)) return 'help';
  // What is as full as the others, with a title, is a record whatever it says.
  if (hasTitle && !isShort) return 'record';
  const text = textOf(cells[first]);
  const isTotal = text.length <= 40 && totals.test(foldText(text));
  if (isTotal) return 'total';
  if (text.startsWith('*') && filled <= 2) return 'note';
  if (filled === 1 && typical >= 3) {
    if (isWide) return 'section';
    if (!hasTitle) return text.length > 90 ? 'note' : 'section';
    if (numbered.test(text) && first === 0) return 'section';
  }
  if (!hasTitle && title >= 0 && filled < Math.min(3, typical)) return 'note';
  return 'record';
}

/** Whether a text tells how to fill in a cell. */
export function isHint(text: string): boolean {
  return text.length <= 120 && hints.test(foldText(text));
}

/** How many cells half of the rows have at least. */
function typicalFill(rows: SourceSheet['rows']): number {
  const counts = rows
    .slice(0, 500)
    .map((cells) => cells.filter(isFilled).length)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

import { escapeName, type Splice, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { Span } from '../../xml/xml-span.ts';
import { type CellRange, parseCellRange, rangeReference } from '../read/cell-reference.ts';
import type { CellWrite } from './patch-sheet.ts';

/** Tells whether the cells of a row from one column to another were empty before the edit. */
export type WasEmpty = (row: number, left: number, right: number) => boolean;

/**
 * Brings a table in line with edits of the cells in its sheet: a column is named as its header cell, or Excel finds the
 * file damaged, and rows written straight below belong to the table, as when they are typed.
 */
export function withTableEdits(
  text: string,
  edits: readonly CellWrite[],
  wasEmpty: WasEmpty,
  source: XmlSource,
): string {
  const { ranges, columns, headerRows, totalsRows } = scan(text, source);
  const range = parseCellRange(ranges[0]?.value ?? '');
  if (!range) return text;
  const splices = headerRows > 0 ? renamed(columns, edits, range) : [];
  const bottom = totalsRows > 0 ? range.bottom : lastRow(range, edits, wasEmpty);
  if (bottom !== range.bottom) {
    for (const { start, end, value } of ranges) {
      const own = parseCellRange(value);
      if (own) splices.push({ start, end, text: `"${rangeReference({ ...own, bottom })}"` });
    }
  }
  return splice(text, splices);
}

/** An attribute: where its value stands, quotes included, and what it says. */
interface Attribute extends Span {
  readonly value: string;
}

function scan(text: string, source: XmlSource) {
  const cursor = new XmlCursor(text, source);
  const ranges: Attribute[] = [];
  const columns: Attribute[] = [];
  let headerRows = 1;
  let totalsRows = 0;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    const isTable = cursor.name === 'table';
    if (isTable) {
      headerRows = Number(cursor.attribute('headerRowCount') ?? 1);
      totalsRows = Number(cursor.attribute('totalsRowCount') ?? 0);
    }
    const attribute = cursor.name === 'tableColumn' ? 'name' : 'ref';
    const span = cursor.attributeSpan(attribute);
    if (!span) continue;
    const found = { ...span, value: cursor.attribute(attribute) ?? '' };
    if (cursor.name === 'tableColumn') columns.push(found);
    else if (isTable || cursor.name === 'autoFilter') ranges.push(found);
  }
  return { ranges, columns, headerRows, totalsRows };
}

function renamed(columns: readonly Attribute[], edits: readonly CellWrite[], range: CellRange): Splice[] {
  return edits.flatMap(({ row, column, value }) => {
    const span = row === range.top ? columns[column - range.left] : undefined;
    if (!span || typeof value !== 'string' || value === '') return [];
    return [{ start: span.start, end: span.end, text: `"${escapeName(value)}"` }];
  });
}

function lastRow({ left, right, bottom }: CellRange, edits: readonly CellWrite[], wasEmpty: WasEmpty): number {
  const written = new Set(
    edits.filter(({ column, value }) => value !== null && column >= left && column <= right).map(({ row }) => row),
  );
  let last = bottom;
  while (written.has(last + 1) && wasEmpty(last + 1, left, right)) last++;
  return last;
}

import type { KnownValue, LaidOutCell, LaidOutRow } from '../../../core/index.ts';
import { cellXml } from '../edit/cell-xml.ts';
import { cellReference } from '../read/cell-reference.ts';
import type { RenderContext } from './render-context.ts';
import { formulaLink, lastLinkedRow } from './render-links.ts';
import { element } from './xml-element.ts';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const maxTextLength = 32_767;
const cutMark = '… (texten är för lång för en cell i Excel)';

/** The `sheetData` of a worksheet. Text is written as text whatever it starts with, so none of it runs as a formula. */
export function renderCells(rows: readonly LaidOutRow[], context: RenderContext): string {
  const linked = lastLinkedRow(rows);
  return element(
    'sheetData',
    {},
    rows.map((row, index) => renderRow(row, index + 1, index >= linked, context)),
  );
}

function renderRow(
  { cells, height, fixed }: LaidOutRow,
  row: number,
  formulaLinks: boolean,
  context: RenderContext,
): string {
  const content = cells.map((cell) => renderCell(cell, row, formulaLinks, context));
  return element('row', { r: row, ht: height, customHeight: fixed ? 1 : undefined }, content);
}

function renderCell(
  { column, value, look, link }: LaidOutCell,
  row: number,
  formulaLinks: boolean,
  context: RenderContext,
): string {
  const cell = { reference: cellReference({ row, column }), value: fitting(value), style: context.styleIndex(look) };
  if (formulaLinks && link) {
    const linked = formulaLink(cell, link);
    if (linked !== undefined) return linked;
  }
  return cellXml(cell, { prefix: '', date1904: context.date1904 });
}

/** The value as Excel can hold it. */
export function fitting(value: KnownValue): KnownValue {
  if (typeof value !== 'string' || value.length <= maxTextLength) return value;
  return value.slice(0, maxTextLength - cutMark.length) + cutMark;
}

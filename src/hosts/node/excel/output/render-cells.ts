import type { CellValue } from '../../../../core/index.ts';
import { cellReference } from '../read/cell-reference.ts';
import { serialFromDate } from '../read/date-serial.ts';
import type { PlacedCell, PlacedRow } from './placed-block.ts';
import type { RenderContext } from './render-context.ts';
import { formulaLink, lastLinkedRow } from './render-links.ts';
import { element, escapeText } from './xml-element.ts';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const maxTextLength = 32_767;
const cutMark = '… (texten är för lång för en cell i Excel)';

/** The `sheetData` of a worksheet. Text is written as text whatever it starts with, so none of it runs as a formula. */
export function renderCells(rows: readonly PlacedRow[], context: RenderContext): string {
  const linked = lastLinkedRow(rows);
  return element(
    'sheetData',
    {},
    rows.map((row, index) => renderRow(row, index + 1, index >= linked, context)),
  );
}

function renderRow(
  { cells, height, fixed }: PlacedRow,
  row: number,
  formulaLinks: boolean,
  context: RenderContext,
): string {
  const content = cells.map((cell) => renderCell(cell, row, formulaLinks, context));
  return element('row', { r: row, ht: height, customHeight: fixed ? 1 : undefined }, content);
}

function renderCell(
  { column, value, format, link }: PlacedCell,
  row: number,
  formulaLinks: boolean,
  context: RenderContext,
): string {
  const start = `<c r="${cellReference({ row, column })}" s="${context.styleIndex(format)}"`;
  const shown = (formulaLinks && link && formulaLink(value, link, context)) || cellContent(value, context.date1904);
  return shown === '' ? `${start}/>` : `${start}${shown}</c>`;
}

function cellContent(value: CellValue, date1904: boolean): string {
  if (value === null) return '';
  switch (typeof value) {
    case 'number':
      return `><v>${value}</v>`;
    case 'boolean':
      return ` t="b"><v>${value ? 1 : 0}</v>`;
    case 'string':
      return textContent(value);
  }
  const serial = serialFromDate(value, date1904);
  return serial === undefined ? textContent(value.date) : `><v>${serial}</v>`;
}

function textContent(text: string): string {
  const fitting = text.length > maxTextLength ? text.slice(0, maxTextLength - cutMark.length) + cutMark : text;
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeText(fitting)}</t></is>`;
}

import type { CellLink, LaidOutRow } from '../../../core/index.ts';
import { escapeCellText } from '../../xml/write-xml.ts';
import type { CellSource } from '../edit/cell-xml.ts';
import { cellReference } from '../read/cell-reference.ts';
import { quoteSheetName } from './cell-address.ts';
import { element } from './xml-element.ts';

/** The most links that Excel takes on a sheet (Excel's specifications and limits); with more it repairs the file. */
const maxLinks = 65_530;
/** The longest text that Excel takes inside a formula. */
const maxFormulaText = 255;

/** The number of rows, from the first, whose links fit within Excel's limit. Rows after them link by formula. */
export function lastLinkedRow(rows: readonly LaidOutRow[]): number {
  let count = 0;
  const beyond = rows.findIndex(({ cells }) => {
    count += cells.filter(({ link }) => link !== undefined).length;
    return count > maxLinks;
  });
  return beyond < 0 ? rows.length : beyond;
}

/** The `hyperlinks` of a worksheet, empty text without any. */
export function renderLinks(rows: readonly LaidOutRow[]): string {
  const links = rows
    .slice(0, lastLinkedRow(rows))
    .flatMap(({ cells }, index) =>
      cells.flatMap(({ column, link }) => (link ? [renderLink({ row: index + 1, column }, link)] : [])),
    );
  return links.length === 0 ? '' : element('hyperlinks', {}, links);
}

function renderLink(from: { row: number; column: number }, link: CellLink): string {
  return element('hyperlink', {
    ref: cellReference(from),
    location: linkTarget(link),
    tooltip: `Gå till ${link.sheet}, cell ${link.cell}`,
  });
}

/** A cell that links by formula; `undefined` for a value that a formula cannot show. */
export function formulaLink({ reference, value, style }: CellSource, link: CellLink): string | undefined {
  const label = typeof value === 'string' ? textLiteral(value) : value;
  if ((typeof label !== 'string' && typeof label !== 'number') || `${value}`.length > maxFormulaText) return undefined;
  const formula = `HYPERLINK(${textLiteral(`#${linkTarget(link)}`)},${label})`;
  const attributes = { r: reference, s: style, t: typeof value === 'string' ? 'str' : undefined };
  return element('c', attributes, [
    element('f', {}, escapeCellText(formula)),
    element('v', {}, escapeCellText(`${value}`)),
  ]);
}

function linkTarget({ sheet, cell }: CellLink): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

import type { OutputSheet } from '../../../core/index.ts';
import type { SheetName } from '../edit/workbook-part.ts';
import { absoluteReference, quoteSheetName } from './cell-address.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { element } from './xml-element.ts';

const a4 = 9;

/** Margins, paper, header and footer: A4, as wide as the page and as long as it takes. `&A` is the tab, `&F` the file. */
export function pageSetup({ orientation }: Pick<OutputSheet, 'orientation'>): string {
  return [
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: a4, orientation, fitToWidth: 1, fitToHeight: 0 }),
    element('headerFooter', {}, [
      element('oddHeader', {}, '&amp;R&amp;9&amp;A'),
      element('oddFooter', {}, '&amp;L&amp;9&amp;F&amp;R&amp;9Sida &amp;P av &amp;N'),
    ]),
  ].join('');
}

/**
 * What prints, and the rows that are repeated on each page, as the names that Excel keeps them in. With charts only the
 * columns of the sheet proper print. A sheet with one table repeats its headers; one with several repeats the rows that
 * stay when scrolling.
 */
export function printNames(layout: SheetLayout, frozenRows: number, sheetName: string): SheetName[] {
  const sheet = quoteSheetName(sheetName);
  const [table, ...others] = layout.tables;
  const area = { top: 1, left: 1, bottom: layout.rows.length, right: layout.frame.mainColumns };
  const [first, last] = table && others.length === 0 ? [table.range.top, table.range.top] : [1, frozenRows];
  const names: SheetName[] = [];
  if (layout.charts.length > 0)
    names.push({ name: '_xlnm.Print_Area', formula: `${sheet}!${absoluteReference(area)}` });
  if (frozenRows > 0) names.push({ name: '_xlnm.Print_Titles', formula: `${sheet}!$${first}:$${last}` });
  return names;
}

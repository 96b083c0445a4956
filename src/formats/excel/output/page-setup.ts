import type { LaidOutSheet } from '../../../core/index.ts';
import { absoluteAddress } from '../../../core/index.ts';
import type { SheetName } from '../edit/workbook-part.ts';
import { quoteSheetName } from './cell-address.ts';
import { element } from './xml-element.ts';

const a4 = 9;

/** Margins, paper, header and footer: A4, as wide as the page and as long as it takes. `&A` is the tab, `&F` the file. */
export function pageSetup({ orientation }: Pick<LaidOutSheet, 'orientation'>): string {
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
 * columns of the sheet proper print.
 */
export function printNames({ rows, charts, mainColumns, repeatedRows }: LaidOutSheet, sheetName: string): SheetName[] {
  const sheet = quoteSheetName(sheetName);
  const area = { top: 1, left: 1, bottom: rows.length, right: mainColumns };
  const names: SheetName[] = [];
  if (charts.length > 0) names.push({ name: '_xlnm.Print_Area', formula: `${sheet}!${absoluteAddress(area)}` });
  if (repeatedRows !== null)
    names.push({ name: '_xlnm.Print_Titles', formula: `${sheet}!$${repeatedRows[0]}:$${repeatedRows[1]}` });
  return names;
}

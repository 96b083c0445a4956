import type { LaidOutSheet } from '../../../core/index.ts';
import { absoluteAddress } from '../../../core/index.ts';
import type { SheetName } from '../edit/workbook-part.ts';
import { quoteSheetName } from './cell-address.ts';
import { element } from './xml-element.ts';

const a4 = 9;

type PrintedSheet = Pick<LaidOutSheet, 'orientation' | 'pages' | 'mainColumns'>;

/** Margins, paper, header and footer: A4, as wide as the page and as long as it takes. `&A` is the tab, `&F` the file. */
export function pageSetup({ orientation, pages, mainColumns }: PrintedSheet): string {
  return [
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    // Excel leaves breaks out of account where it fits a sheet to pages by itself.
    element('pageSetup', {
      paperSize: a4,
      orientation,
      ...(pages === null ? { fitToWidth: 1, fitToHeight: 0 } : { scale: pages.scale }),
    }),
    element('headerFooter', {}, [
      element('oddHeader', {}, '&amp;R&amp;9&amp;A'),
      element('oddFooter', {}, '&amp;L&amp;9&amp;F&amp;R&amp;9Sida &amp;P av &amp;N'),
    ]),
    pages === null ? '' : rowBreaks(pages.breaks, mainColumns),
  ].join('');
}

function rowBreaks(breaks: readonly number[], columns: number): string {
  if (breaks.length === 0) return '';
  const marks = breaks.map((id) => element('brk', { id, max: columns - 1, man: 1 }));
  return element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, marks);
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

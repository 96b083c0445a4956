import type { PaperSize, Worksheet } from 'exceljs';

/** The page that a sheet prints on. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  /** How many pages the columns go on, side by side. */
  readonly pagesWide: number;
  /** Letters of the last of the columns that stand on each of those pages; `null` = none. */
  readonly lastRepeatedColumn: string | null;
  /** Stands in the foot of each page, under headers that are repeated; `null` = neither. */
  readonly title: string | null;
}

/** Numbers of paper sizes, ECMA-376 part 1, 18.3.1.63; the types of exceljs do not know A3. */
const paperSizes = { A3: 8 as PaperSize, A4: 9 as PaperSize };

/** As wide as it says and as long as it takes. */
export function setUpPage(sheet: Worksheet, { orientation, paper, pagesWide, lastRepeatedColumn, title }: Page): void {
  sheet.pageSetup = {
    paperSize: paperSizes[paper],
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(title !== null && { printTitlesRow: '1:1' }),
    ...(lastRepeatedColumn !== null && { printTitlesColumn: `A:${lastRepeatedColumn}` }),
  };
  if (title !== null) sheet.headerFooter = { oddFooter: `&L${title}&RSida &P av &N` };
}

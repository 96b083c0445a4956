import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ReviewDocument } from '../../core/index.ts';
import { type Orientation, textWidth } from './page-layout.ts';
import { palette } from './palette.ts';

/** Board and diarienummer to the left, the page as `n (N)` to the right. */
export const pageHeader = (document: ReviewDocument, orientation: Orientation): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: rightTab(orientation),
        children: [
          new TextRun(document.header),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });

/** Title to the left; to the right what the reader must not mistake: draft or final, and an edition with rows left out. */
export const pageFooter = (document: ReviewDocument, orientation: Orientation): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: rightTab(orientation),
        children: [
          new TextRun(document.title),
          new TextRun({ children: [new Tab()] }),
          document.state === 'Utkast'
            ? new TextRun({ text: 'Utkast', bold: true, color: palette.draft })
            : new TextRun('Slutlig'),
          new TextRun(` · ${editionName(document.edition)}`),
        ],
      }),
    ],
  });

export const editionName = (edition: ReviewDocument['edition']): string =>
  edition === 'Offentlig' ? 'Offentlig utgåva' : 'Intern utgåva';

const rightTab = (orientation: Orientation) => [{ type: TabStopType.RIGHT, position: textWidth(orientation) }];

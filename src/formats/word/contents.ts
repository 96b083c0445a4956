import { Paragraph, TableOfContents } from 'docx';

/** The contents page: a field that Word can update, written with its entries, links and page numbers. */
export const contents = (): (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, text: 'Innehåll' }),
  new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-3' }),
];

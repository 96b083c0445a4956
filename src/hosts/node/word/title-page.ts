import { Paragraph, Tab, TextRun } from 'docx';
import type { ReviewDocument, TitlePageEntry } from '../../../core/index.ts';
import { editionName } from './header-and-footer.ts';
import { textRuns } from './inline.ts';
import { palette } from './palette.ts';

/** Sender, state, title and the facts of the document as lines that read in order: no table is used for looks alone. */
export const titlePage = (document: ReviewDocument): Paragraph[] => [
  new Paragraph({ style: 'Avsandare', children: textRuns(document.board, { bold: true }) }),
  new Paragraph({ style: 'Avsandare', children: textRuns(document.administration), spacing: { after: 3200 } }),
  new Paragraph({
    style: 'Dokumentstatus',
    children: [
      document.state === 'Utkast'
        ? new TextRun({ text: 'UTKAST – inte beslutad', color: palette.draft })
        : new TextRun({ text: 'Slutlig', color: palette.heading }),
    ],
  }),
  new Paragraph({ style: 'Title', children: textRuns(document.title) }),
  new Paragraph({ style: 'Subtitle', children: textRuns(document.subtitle) }),
  ...entries(document).map(
    ({ label, value }) =>
      new Paragraph({
        style: 'Dokumentuppgift',
        children: [
          ...textRuns(label, { bold: true, color: palette.heading }),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(value === '' ? '–' : value),
        ],
      }),
  ),
];

/** The document's own facts; the edition is added where they do not tell it. The state stands above the title. */
const entries = ({ titlePage: facts, edition }: ReviewDocument): readonly TitlePageEntry[] =>
  facts.some(({ label }) => label === 'Utgåva') ? facts : [...facts, { label: 'Utgåva', value: editionName(edition) }];

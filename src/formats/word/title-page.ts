import { Paragraph, Tab, TextRun } from 'docx';
import type { ReviewDocument, TitlePageEntry } from '../../core/index.ts';
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

/** The document's facts but the senders, who stand on top; the edition is added where the facts do not tell it. */
const entries = ({ titlePage: facts, board, administration, edition }: ReviewDocument): readonly TitlePageEntry[] => {
  const shown = facts.filter(({ value }) => value !== board && value !== administration);
  const told = shown.some(({ label }) => label === 'Utgåva');
  return told ? shown : [...shown, { label: 'Utgåva', value: editionName(edition) }];
};

import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import { textRuns } from './inline.ts';

/** `Tabell 3. Försenade åtgärder`, above what it names and kept on the same page; Word numbers it again after edits. */
export const caption = (label: 'Tabell' | 'Figur', text: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun(`${label}\u00a0`), new SequentialIdentifier(label), ...textRuns(`. ${text}`)],
  });

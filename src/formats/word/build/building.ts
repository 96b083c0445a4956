import type { StyleId } from '../look/styles.ts';
import type { Run, RunLook, WordChart, WordParagraph } from '../model/word-document.ts';
import { text } from './text.ts';

/** What is counted through the document while it is built. */
export interface Building {
  readonly footnotes: string[];
  readonly charts: WordChart[];
  readonly captions: Record<CaptionLabel, number>;
  orderedLists: number;
}

export type CaptionLabel = 'Tabell' | 'Figur';

export function newBuilding(): Building {
  return { footnotes: [], charts: [], captions: { Tabell: 0, Figur: 0 }, orderedLists: 0 };
}

export function paragraph(style: StyleId, runs: readonly Run[], more: Partial<WordParagraph> = {}): WordParagraph {
  return { kind: 'paragraph', style, runs, ...more };
}

export function textParagraph(style: StyleId, content: string, look?: RunLook): WordParagraph {
  return paragraph(style, [text(content, look)]);
}

/** `Tabell 3. Försenade åtgärder`, above what it names and kept on the same page; Word numbers it again after edits. */
export function caption({ captions }: Building, label: CaptionLabel, title: string): WordParagraph {
  captions[label] += 1;
  return paragraph('Caption', [
    text(`${label}\u00a0`),
    { kind: 'field', code: `SEQ ${label}`, result: String(captions[label]) },
    text(`. ${title}`),
  ]);
}

/** Space after a table, which cannot have any of its own; two tables in a row would also grow together without it. */
export const tableEnd: WordParagraph = paragraph('Tabellslut', []);

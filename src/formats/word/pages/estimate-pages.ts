import { textHeight, textWidth } from '../look/page.ts';
import { styles } from '../look/styles.ts';
import type { PageNumbers, WordDocument } from '../model/word-document.ts';
import { breakLines } from './lines.ts';
import { PageFiller } from './page-filler.ts';
import { heightOf, piecesOf } from './pieces.ts';

/**
 * Where things will stand, so that Word opens the document without asking to update its contents list. Pages are filled as Word
 * fills them: paragraphs and rows in order, with what keeps them together, footnotes and repeated headers.
 */
export function estimatePages({ stretches, footnotes }: WordDocument): PageNumbers {
  const filler = new PageFiller((number, width) => noteHeight(`${number} ${footnotes[number - 1] ?? ''}`, width));
  for (const { orientation, blocks } of stretches) {
    const width = textWidth(orientation);
    const pieces = blocks.flatMap((block, index) => piecesOf(block, width, blocks[index - 1], blocks[index + 1]));
    filler.fill(pieces, { height: textHeight(orientation), width });
  }
  return { pageOf: filler.pageOf, total: filler.page };
}

function noteHeight(text: string, width: number): number {
  return heightOf(breakLines([{ kind: 'text', text }], styles.FootnoteText, width)) + styles.FootnoteText.after;
}

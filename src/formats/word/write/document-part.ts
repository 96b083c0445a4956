import { xmlPart } from '../../xml/xml-element.ts';
import { page } from '../look/page.ts';
import type { PageNumbers, Stretch, WordBlock, WordDocument, WordParagraph } from '../model/word-document.ts';
import { contentsXml } from './contents.ts';
import { drawingXml } from './drawing.ts';
import { type BookmarkNumbers, paragraphXml } from './paragraph.ts';
import { edgeId } from './part-names.ts';
import { tableXml } from './table.ts';
import { element, namespaces } from './xml.ts';

/** The document itself. */
export function documentPart({ stretches }: WordDocument, pages: PageNumbers): string {
  const bookmarks = numberBookmarks(stretches);
  const bodies = stretches.map((stretch, index) =>
    stretchXml(stretch, index, index === stretches.length - 1, bookmarks, pages),
  );
  return xmlPart(
    element(
      'w:document',
      { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r, 'xmlns:wp': namespaces.wp },
      element('w:body', {}, ...bodies),
    ),
  );
}

function numberBookmarks(stretches: readonly Stretch[]): BookmarkNumbers {
  const numbers = new Map<string, number>();
  for (const { blocks } of stretches) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const name of block.bookmarks ?? []) numbers.set(name, numbers.size + 1);
    }
  }
  return numbers;
}

/** The pages of the last stretch are told at the end of the document, those of an earlier one in its last paragraph. */
function stretchXml(
  stretch: Stretch,
  index: number,
  isLast: boolean,
  bookmarks: BookmarkNumbers,
  pages: PageNumbers,
): string {
  const { blocks } = stretch;
  const end = stretchEndXml(stretch, index);
  if (isLast) return blocks.map((block) => blockXml(block, bookmarks, pages)).join('') + end;
  const last = blocks[blocks.length - 1];
  const [inside, closing] = last?.kind === 'paragraph' ? [blocks.slice(0, -1), last] : [blocks, emptyParagraph];
  return inside.map((block) => blockXml(block, bookmarks, pages)).join('') + paragraphXml(closing, bookmarks, end);
}

const emptyParagraph: WordParagraph = { kind: 'paragraph', style: 'Tabellslut', runs: [] };

function blockXml(block: WordBlock, bookmarks: BookmarkNumbers, pages: PageNumbers): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block, bookmarks);
    case 'table':
      return tableXml(block);
    case 'chart':
      return drawingXml(block);
    case 'contents':
      return contentsXml(block, pages);
  }
}

/** The title page has neither header nor footer. */
function stretchEndXml({ orientation }: Stretch, index: number): string {
  const [width, height] = orientation === 'portrait' ? [page.short, page.long] : [page.long, page.short];
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': edgeId('header', orientation) }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': edgeId('footer', orientation) }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.side,
      'w:bottom': page.side,
      'w:left': page.side,
      'w:header': page.header,
      'w:footer': page.footer,
      'w:gutter': 0,
    }),
    index === 0 ? '<w:titlePg/>' : '',
  );
}

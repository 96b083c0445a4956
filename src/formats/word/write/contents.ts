import { textWidth } from '../look/page.ts';
import type { ContentsEntry, PageNumbers, WordContents } from '../model/word-document.ts';
import { fieldMark, fieldXml, textXml } from './run.ts';
import { element, w } from './xml.ts';

/**
 * The contents list as Word itself writes it: a field that Word can make anew, in which each entry is a link, with the number of its
 * page in a field of its own.
 */
export function contentsXml({ deepest, entries }: WordContents, pages: PageNumbers): string {
  const begin = fieldBegin(deepest);
  const lines = entries.map((entry, index) => entryXml(entry, pages, index === 0 ? begin : ''));
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, w('alias', 'Innehåll'), galleryXml),
    element('w:sdtContent', {}, ...lines, `<w:p>${entries.length === 0 ? begin : ''}${fieldMark('end')}</w:p>`),
  );
}

function fieldBegin(deepest: number): string {
  const code = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepest}" \\h </w:instrText></w:r>`;
  return `${fieldMark('begin')}${code}${fieldMark('separate')}`;
}

const galleryXml = element('w:docPartObj', {}, w('docPartGallery', 'Table of Contents'), w('docPartUnique'));

function entryXml(
  { bookmark, level, number, title }: ContentsEntry,
  { pageOf }: PageNumbers,
  fieldBegin: string,
): string {
  const page = pageOf.get(bookmark);
  const tabs = element(
    'w:tabs',
    {},
    element('w:tab', { 'w:val': 'left', 'w:pos': titleTab(level, number) }),
    element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': textWidth('portrait') }),
  );
  const link = element(
    'w:hyperlink',
    { 'w:anchor': bookmark, 'w:history': 1 },
    textXml(`${number}\t${title}\t`),
    fieldXml(`PAGEREF ${bookmark} \\h`, page === undefined ? '' : String(page)),
  );
  return `<w:p><w:pPr>${w('pStyle', `TOC${level}`)}${tabs}</w:pPr>${fieldBegin}${link}</w:p>`;
}

/** Where the title begins, in twips: after the number, which of an appendix is a word. */
function titleTab(level: number, number: string): number {
  return number.length > 6 ? 960 : 480 * level;
}

import type { WordParagraph } from '../model/word-document.ts';
import { runXml } from './run.ts';
import { element, w } from './xml.ts';

/** Numbers that bookmarks have in the file, by name. */
export type BookmarkNumbers = ReadonlyMap<string, number>;

const noBookmarks: BookmarkNumbers = new Map();

/** @param sectionEnd properties of the stretch of pages that ends with the paragraph; empty text = none */
export function paragraphXml(
  { style, runs, align, startsPage, keepNext, before, after, list, bookmarks = [] }: WordParagraph,
  numbers = noBookmarks,
  sectionEnd = '',
): string {
  const properties = [
    style === 'Normal' ? '' : w('pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    startsPage ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
    before === undefined && after === undefined ? '' : element('w:spacing', { 'w:before': before, 'w:after': after }),
    indentXml(list),
    // No style says otherwise.
    align === undefined || align === 'left' ? '' : `<w:jc w:val="${align}"/>`,
    sectionEnd,
  ].join('');
  const content = runs.map(runXml).join('');
  const marked = bookmarks.reduce((inside, name) => bookmarkXml(inside, name, numbers.get(name) ?? 0), content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${marked}</w:p>`;
}

/** Without a list nothing hangs. */
function indentXml(list: number | undefined): string {
  return list === 0 ? '<w:ind w:left="0" w:firstLine="0"/>' : '';
}

function bookmarkXml(content: string, name: string, id: number): string {
  return `${element('w:bookmarkStart', { 'w:id': id, 'w:name': name })}${content}<w:bookmarkEnd w:id="${id}"/>`;
}

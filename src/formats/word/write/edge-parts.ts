import { linked, type ReviewDocument, type TextRun } from '../../../core/index.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import { linkCode, linkLook } from '../build/text.ts';
import { editionName } from '../build/title-page.ts';
import { type Orientation, textWidth } from '../look/page.ts';
import { palette } from '../look/palette.ts';
import { fieldXml, footnoteMark, textXml } from './run.ts';
import { element, namespaces, w } from './xml.ts';

/** Board and diarienummer to the left, the page as `n (N)` to the right. @param total number of pages */
export function headerPart({ header }: ReviewDocument, orientation: Orientation, total: number): string {
  const page = `${fieldXml('PAGE', '')}${textXml(' (')}${fieldXml('NUMPAGES', String(total))}${textXml(')')}`;
  return edgePart('hdr', 'Header', orientation, `${textXml(`${header}\t`)}${page}`);
}

/** Title to the left; to the right what the reader must not mistake: draft or final, and an edition with rows left out. */
export function footerPart({ title, state, edition }: ReviewDocument, orientation: Orientation): string {
  const shown = state === 'Utkast' ? textXml(state, { bold: true, colour: palette.draft }) : textXml(state);
  const content = `${textXml(`${title}\t`)}${shown}${textXml(` · ${editionName(edition)}`)}`;
  return edgePart('ftr', 'Footer', orientation, content);
}

function edgePart(root: 'hdr' | 'ftr', style: string, orientation: Orientation, content: string): string {
  const tabs = element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': textWidth(orientation) }));
  return xmlPart(
    element(
      `w:${root}`,
      { 'xmlns:w': namespaces.w },
      `<w:p><w:pPr>${w('pStyle', style)}${tabs}</w:pPr>${content}</w:p>`,
    ),
  );
}

/** The footnotes in the order of their numbers, after the two lines that Word draws above footnotes. */
export function footnotesPart(footnotes: readonly string[]): string {
  const notes = footnotes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr>${w('pStyle', 'FootnoteText')}</w:pPr>` +
      `<w:r>${footnoteMark}<w:footnoteRef/></w:r>${textXml(' ')}${linked(text).map(noteXml).join('')}</w:p></w:footnote>`,
  );
  return xmlPart(
    element(
      'w:footnotes',
      { 'xmlns:w': namespaces.w },
      separatorXml(-1, 'separator'),
      separatorXml(0, 'continuationSeparator'),
      ...notes,
    ),
  );
}

function noteXml({ text, link }: TextRun): string {
  return link === undefined ? textXml(text) : fieldXml(linkCode(link), text, linkLook);
}

function separatorXml(id: number, type: 'separator' | 'continuationSeparator'): string {
  return (
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr>${w('pStyle', 'Fotnotslinje')}</w:pPr>` +
    `<w:r><w:${type}/></w:r></w:p></w:footnote>`
  );
}

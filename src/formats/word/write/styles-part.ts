import { xmlPart } from '../../xml/xml-element.ts';
import { type Border, font, type Style } from '../look/style.ts';
import { styles } from '../look/styles.ts';
import { fontXml, shadingXml } from './run.ts';
import { element, namespaces, w } from './xml.ts';

const sides = ['top', 'left', 'bottom', 'right'] as const;

/** @param language of the document, e.g. `sv-SE` */
export function stylesPart(language: string): string {
  const { size } = styles.Normal;
  const defaults = element(
    'w:rPr',
    {},
    fontXml(font),
    w('sz', size) + w('szCs', size),
    element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  );
  return xmlPart(
    element(
      'w:styles',
      { 'xmlns:w': namespaces.w },
      element('w:docDefaults', {}, element('w:rPrDefault', {}, defaults), '<w:pPrDefault/>'),
      ...Object.entries(styles).map(([id, style]) => styleXml(id, style)),
      footnoteReference,
      ...defaultStyles,
    ),
  );
}

function styleXml(id: string, style: Style): string {
  const isNormal = id === 'Normal';
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isNormal ? 1 : undefined, 'w:styleId': id },
    w('name', style.name),
    isNormal ? '' : w('basedOn', style.basedOn ?? 'Normal'),
    style.next === undefined ? '' : w('next', style.next),
    style.isQuick ? '<w:qFormat/>' : '',
    element('w:pPr', {}, ...paragraphProperties(style)),
    element('w:rPr', {}, ...runProperties(style)),
  );
}

/** In the order of the schema. A style that has a list takes its indent from there. */
function paragraphProperties(style: Style): string[] {
  const { borders = {}, list, left, right, hanging } = style;
  const frame = sides.map((side) => borderXml(side, borders[side])).join('');
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    list === undefined ? '' : element('w:numPr', {}, w('ilvl', list.level), w('numId', list.number)),
    frame === '' ? '' : element('w:pBdr', {}, frame),
    style.fill === undefined ? '' : shadingXml(style.fill),
    // Without the rule some programs read `line` as an exact height and clip pictures and charts to one line.
    element('w:spacing', {
      'w:before': style.before,
      'w:after': style.after,
      'w:line': style.line,
      'w:lineRule': 'auto',
    }),
    list !== undefined || left === undefined
      ? ''
      : element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging }),
    style.outline === undefined ? '' : w('outlineLvl', style.outline),
  ];
}

function runProperties({ bold, italics, colour, size }: Style): string[] {
  return [
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    colour === undefined ? '' : w('color', colour),
    w('sz', size) + w('szCs', size),
  ];
}

function borderXml(side: string, border: Border | undefined): string {
  if (border === undefined) return '';
  const { line, size, space, colour } = border;
  return element(`w:${side}`, { 'w:val': line, 'w:sz': size, 'w:space': space, 'w:color': colour });
}

const footnoteReference = element(
  'w:style',
  { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
  w('name', 'footnote reference'),
  element('w:rPr', {}, w('vertAlign', 'superscript')),
);

/** What Word has for text and tables without a style. */
const defaultStyles = [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    w('name', 'Default Paragraph Font'),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    w('name', 'Normal Table'),
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
      '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  ),
];

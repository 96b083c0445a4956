import { xmlPart } from '../../xml/xml-element.ts';
import { listIndents, lists } from '../look/style.ts';
import { element, namespaces, w } from './xml.ts';

interface Level {
  readonly format: 'decimal' | 'upperLetter' | 'bullet';
  readonly text: string;
  /** In twips; the number hangs in it. */
  readonly indent: number;
  /** The paragraph style that stands at this level of itself. */
  readonly style?: string;
}

const { chapters, appendices, items } = listIndents;

/** By the number of the list. */
const definitions: readonly (readonly [number: number, levels: readonly Level[]])[] = [
  [
    lists.chapters,
    [
      { format: 'decimal', text: '%1', indent: chapters, style: 'Heading1' },
      { format: 'decimal', text: '%1.%2', indent: chapters, style: 'Heading2' },
      { format: 'decimal', text: '%1.%2.%3', indent: chapters, style: 'Heading3' },
    ],
  ],
  [lists.appendices, [{ format: 'upperLetter', text: 'Bilaga %1', indent: appendices }]],
  [lists.bullets, [{ format: 'bullet', text: '•', indent: items, style: 'ListBullet' }]],
  [lists.ordered, [{ format: 'decimal', text: '%1.', indent: items }]],
];

/**
 * Chapters are numbered by a multilevel list tied to the heading styles, so that a heading that somebody adds or moves in
 * Word gets its number and the contents follow. Appendices have a list of their own with the same heading style; each ordered list
 * counts from 1.
 */
export function numberingPart(orderedLists: number): string {
  const single = definitions.slice(0, -1).map(([number]) => numXml(number, number, ''));
  const ordered = Array.from({ length: orderedLists }, (_, index) =>
    numXml(lists.ordered + index, lists.ordered, restart),
  );
  return xmlPart(
    element('w:numbering', { 'xmlns:w': namespaces.w }, ...definitions.map(definitionXml), ...single, ...ordered),
  );
}

const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

function numXml(number: number, definition: number, override: string): string {
  return element('w:num', { 'w:numId': number }, w('abstractNumId', definition), override);
}

function definitionXml([number, levels]: (typeof definitions)[number]): string {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': number },
    w('multiLevelType', levels.length > 1 ? 'multilevel' : 'singleLevel'),
    ...levels.map(({ format, text, indent, style }, level) =>
      element(
        'w:lvl',
        { 'w:ilvl': level },
        w('start', 1),
        w('numFmt', format),
        style === undefined ? '' : w('pStyle', style),
        w('suff', 'tab'),
        w('lvlText', text),
        w('lvlJc', 'left'),
        element('w:pPr', {}, element('w:ind', { 'w:left': indent, 'w:hanging': indent })),
      ),
    ),
  );
}

import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from '../../support/parse-xml.ts';
import { EmulatorError } from '../execution/errors.ts';
import { body, type DocumentModel } from './document-model.ts';
import { contentsList, type Style, type Unit } from './segment.ts';

const namedStyles: Readonly<Record<string, string>> = {
  ...{ Normal: 'NORMAL_TEXT', Title: 'TITLE', Subtitle: 'SUBTITLE' },
  ...{ 'heading 1': 'HEADING_1', 'heading 2': 'HEADING_2', 'heading 3': 'HEADING_3' },
};
const autoTexts = { PAGE: 'PAGE_NUMBER', NUMPAGES: 'PAGE_COUNT' } as const;
const noStyle: Style = {};

/**
 * Gives a new document what a Word file has: paragraphs with their named styles, the contents list, header and footer. Knows
 * as much of Word as a file that the add-on makes; anything else throws.
 */
export function convertDocx(document: DocumentModel, bytes: Uint8Array): void {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parseXml(strFromU8(part))]),
  );
  const part = (path: string) => {
    const [root] = parts[path]?.children ?? [];
    if (root === undefined) throw new EmulatorError(`The Word file has no ${path}`);
    return root;
  };
  const styles = new Map(
    part('word/styles.xml')
      .children.filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', value(child(style, 'w:name'))]),
  );
  const targets = new Map(
    part('word/_rels/document.xml.rels').children.map(({ attributes }) => [attributes['Id'], attributes['Target']]),
  );
  const [wordBody] = part('word/document.xml').children;
  const units: Unit[] = [{ kind: 'section' }];
  for (const element of wordBody?.children ?? []) {
    if (element.name === 'w:p') units.push(...paragraphUnits(element, styles));
    else if (element.name === 'w:sdt') units.push(...contentsUnits(element, styles));
    else if (element.name === 'w:sectPr') addEdges(document, element, (id) => part(`word/${targets.get(id)}`), styles);
    else throw unknown(element);
  }
  document.segments.set(body, units);
}

function addEdges(
  document: DocumentModel,
  section: Element,
  partOf: (id: string | undefined) => Element,
  styles: ReadonlyMap<string, string>,
): void {
  for (const { name, attributes } of section.children) {
    const kind = /^w:(header|footer)Reference$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const id = document.newId(kind);
    document[kind === 'header' ? 'headers' : 'footers'].set(String(attributes['w:type']).toUpperCase(), id);
    document.segments.set(
      id,
      partOf(attributes['r:id']).children.flatMap((element) => paragraphUnits(element, styles)),
    );
  }
}

function contentsUnits(frame: Element, styles: ReadonlyMap<string, string>): Unit[] {
  const gallery = child(child(child(frame, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  if (value(gallery) !== 'Table of Contents') throw unknown(frame);
  return contentsList(child(frame, 'w:sdtContent').children.flatMap((element) => paragraphUnits(element, styles)));
}

function paragraphUnits(paragraph: Element, styles: ReadonlyMap<string, string>): Unit[] {
  if (paragraph.name !== 'w:p') throw unknown(paragraph);
  const look = paragraph.children.find(({ name }) => name === 'w:pPr');
  const styleName = look === undefined ? 'Normal' : (styles.get(value(child(look, 'w:pStyle'))) ?? '');
  if (styleName === '') throw new EmulatorError('A paragraph of the Word file has a style that is not there');
  const mark = { style: { namedStyleType: namedStyles[styleName] ?? 'NORMAL_TEXT' }, bullet: null };
  return [
    ...paragraph.children.filter((element) => element !== look).flatMap(inlineUnits),
    { kind: 'break', style: noStyle, mark },
  ];
}

function inlineUnits(element: Element): Unit[] {
  if (element.name === 'w:r') {
    const text = element.children.map(({ name, text: own }) => (name === 'w:t' ? own : '')).join('');
    return Array.from({ length: text.length }, (_, at) => ({ kind: 'text', char: text[at] as string, style: noStyle }));
  }
  const type = autoTexts[String(element.attributes['w:instr']) as keyof typeof autoTexts];
  if (element.name !== 'w:fldSimple' || type === undefined) throw unknown(element);
  return [{ kind: 'auto-text', type, style: noStyle }];
}

function child(element: Element, name: string): Element {
  const found = element.children.find((candidate) => candidate.name === name);
  if (found === undefined) throw new EmulatorError(`${element.name} of the Word file has no ${name}`);
  return found;
}

function value({ attributes }: Element): string {
  return attributes['w:val'] ?? '';
}

function unknown({ name }: Element): EmulatorError {
  return new EmulatorError(`${name} of a Word file is not in the emulator`);
}

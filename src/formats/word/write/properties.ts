import type { ReviewDocument } from '../../../core/index.ts';
import { escapeXml } from '../../xml/write-xml.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import { font } from '../look/style.ts';
import { element, namespaces, w } from './xml.ts';

/** Title, who made it, language, and the day of the review as the day it was made. */
export function corePart({ title, subtitle, administration, language, today }: ReviewDocument): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:${name}>`;
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)),
      element('dc:subject', {}, escapeXml(subtitle)),
      element('dc:creator', {}, escapeXml(administration)),
      element('dc:language', {}, language),
      element('cp:lastModifiedBy', {}, escapeXml(administration)),
      '<cp:revision>1</cp:revision>',
      time('created'),
      time('modified'),
    ),
  );
}

/** Word lays the document out as its newest versions do. Nothing asks it to update fields, which it would ask the reader about. */
export function settingsPart(language: string): string {
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return xmlPart(
    element(
      'w:settings',
      { 'xmlns:w': namespaces.w },
      w('defaultTabStop', 720),
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
      element('w:compat', {}, mode),
      w('themeFontLang', language),
    ),
  );
}

/** A font as wide as Calibri, for programs that lack it; without a hint some would take a serif font and wrap anew. */
const fallbackFont = 'Carlito';

export function fontTablePart(): string {
  return xmlPart(
    element(
      'w:fonts',
      { 'xmlns:w': namespaces.w },
      element(
        'w:font',
        { 'w:name': font },
        w('altName', fallbackFont),
        w('panose1', '020F0502020204030204'),
        w('charset', '00'),
        w('family', 'swiss'),
        w('pitch', 'variable'),
      ),
    ),
  );
}

import type { Description } from '../contents/description.ts';
import { element, type XmlFragment, xmlFile } from './xml.ts';

/** The package described with the elements of Dublin Core (ISO 15836); empty ones are left out. */
export function dublinCore(description: Description, packageName: string): string {
  const { board, administration, registryNumber, decisionDate, today } = description;
  const values: readonly (readonly [name: string, value: string])[] = [
    ['title', description.title],
    ['creator', description.creator],
    ['publisher', board],
    ['contributor', administration],
    ['date', decisionDate === '' ? today : decisionDate],
    ['type', 'Dataset'],
    ['identifier', registryNumber],
    ['identifier', packageName],
    ['source', description.sourceName],
    ['language', 'sv'],
    ['rights', description.protectedRows],
    ['coverage', `${description.periodFrom}/${description.periodTo}`],
  ];
  const elements: readonly XmlFragment[] = values
    .filter(([, value]) => value !== '')
    .map(([name, value]) => element(`dc:${name}`, {}, value));
  return xmlFile(element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...elements));
}

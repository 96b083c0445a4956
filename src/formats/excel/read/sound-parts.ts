import { damaged } from '../../file-errors.ts';
import { xmlFault } from '../../xml/well-formed.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import { relationshipsPart } from '../package/relationships.ts';
import { contentTypes, type WorkbookPackage } from '../package/workbook-package.ts';

/**
 * Reads the parts that hold no cells but that whatever is written back goes by, so that a workbook is refused when it is
 * read and not first when it is to be changed: the lists of links and of content types, styles and tables. Those that
 * nearly every change rewrites have to be XML to the letter.
 *
 * @throws HostError `damaged` or `xml-entities`
 */
export function requireSoundParts(opened: WorkbookPackage, workbookPart: string): void {
  const styles = opened.relationships(workbookPart).filter(({ type, external }) => type === 'styles' && !external);
  const rewritten = [
    contentTypes,
    relationshipsPart(''),
    workbookPart,
    relationshipsPart(workbookPart),
    ...styles.map(({ target }) => target),
  ];
  for (const part of rewritten) if (opened.has(part)) requireXml(opened, part);
  for (const part of opened.reachable('').values()) {
    for (const { type, target, external } of opened.relationships(part)) {
      if (type === 'table' && !external && opened.has(target)) walk(opened, target);
    }
  }
}

function requireXml(opened: WorkbookPackage, part: string): void {
  walk(opened, part);
  if (xmlFault(opened.readXml(part).text) !== undefined) throw damaged(`${part} är inte giltig XML`);
}

function walk(opened: WorkbookPackage, part: string): void {
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  while (cursor.next());
}

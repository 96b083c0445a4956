import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { PackageEditor } from './package-editor.ts';

/** Whether a sheet has a formula, its rules for formats and dropdowns counted in. */
export function hasFormula(sheetXml: string, source: XmlSource): boolean {
  const cursor = new XmlCursor(sheetXml, source);
  while (cursor.next()) if (cursor.name === 'f') return true;
  return false;
}

/** Removes the list of the calculation order, which names cells that no longer have a formula; Excel builds a new one. */
export function dropCalculationChain(parts: PackageEditor, workbookPart: string): void {
  const link = parts.relationships(workbookPart).find(({ id, type }) => type === 'calcChain' && id !== '');
  if (!link) return;
  parts.removeRelationship(workbookPart, link.id);
  parts.remove(link.target);
}

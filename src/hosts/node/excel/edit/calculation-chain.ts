import type { PackageEditor } from './package-editor.ts';

const FORMULA = /<(?:\w+:)?f[\s/>]/;

export function hasFormula(sheetXml: string): boolean {
  return FORMULA.test(sheetXml);
}

/** Removes the list of the calculation order, which names cells that no longer have a formula; Excel builds a new one. */
export function dropCalculationChain(parts: PackageEditor, workbookPart: string): void {
  const link = parts.relationships(workbookPart).find(({ type }) => type === 'calcChain');
  if (!link) return;
  parts.removeRelationship(workbookPart, link.id);
  parts.remove(link.target);
}

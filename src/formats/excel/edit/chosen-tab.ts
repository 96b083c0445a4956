import { type Splice, splice, withAttribute } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** Lets the workbook open on a tab, told in the workbook part (ECMA-376 part 1, 18.2.30). */
export function withOpeningTab(text: string, index: number, source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  const splices: Splice[] = [];
  let before: { at: number; prefix: string } | undefined;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'workbookView') splices.push(withAttribute(cursor, 'activeTab', `${index}`));
    if (cursor.name === 'sheets' && cursor.parentName === 'workbook')
      before ??= { at: cursor.start, prefix: cursor.prefix };
  }
  if (splices.length > 0 || before === undefined) return splice(text, splices);
  const { at, prefix } = before;
  const views = `<${prefix}bookViews><${prefix}workbookView activeTab="${index}"/></${prefix}bookViews>`;
  return splice(text, [{ start: at, end: at, text: views }]);
}

/**
 * Takes away that a sheet is selected. Sheets that are selected together are edited together: what is typed in one stands in all of
 * them, so that no other than the one on top may be. Looks no further than the rows, before which this is told.
 */
export function withoutSelection(text: string, source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  const splices: Splice[] = [];
  while (cursor.next()) {
    if (cursor.name === 'sheetData') break;
    if (cursor.name !== 'sheetView' || cursor.kind !== 'open') continue;
    if (['1', 'true'].includes(cursor.attribute('tabSelected') ?? ''))
      splices.push(withAttribute(cursor, 'tabSelected', '0'));
  }
  return splice(text, splices);
}

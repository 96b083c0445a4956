import type { Splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** The elements of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
];

/** The elements straight inside a worksheet, and where new ones go. */
export interface SheetElements {
  /** Of the worksheet's own elements. */
  readonly prefix: string;
  /** A cursor at the first element of a name; `undefined` = the worksheet has none. */
  at(name: string): XmlCursor | undefined;
  /** Puts an element that the worksheet lacks where the schema wants it. */
  insert(name: string, xml: string): Splice;
}

export function sheetElements(text: string, source: XmlSource): SheetElements {
  const root = new XmlCursor(text, source);
  root.next();
  return {
    prefix: root.prefix,
    at: (name) => {
      const cursor = new XmlCursor(text, source);
      cursor.next();
      while (cursor.next() && cursor.kind === 'open') {
        if (cursor.name === name) return cursor;
        cursor.skip();
      }
      return undefined;
    },
    insert: (name, xml) => {
      const before = new Set(order.slice(0, order.indexOf(name)));
      const cursor = new XmlCursor(text, source);
      cursor.next();
      let start = cursor.end;
      while (cursor.next() && cursor.kind === 'open') {
        const { name: found } = cursor;
        cursor.skip();
        if (before.has(found)) start = cursor.end;
      }
      return { start, end: start, text: xml };
    },
  };
}

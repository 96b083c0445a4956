import { mainNamespace } from '../excel/output/namespaces.ts';
import { element } from '../excel/output/xml-element.ts';
import { xmlPart } from '../xml/xml-element.ts';

/** A worksheet part without cells, to be filled by the editor. */
export const emptySheetXml: string = xmlPart(
  element('worksheet', { xmlns: mainNamespace }, element('sheetData', {}, '')),
);

import { utf8Bytes } from '../../bytes/text.ts';
import { contentTypesPart, relationshipsPart } from '../../xml/package-parts.ts';
import { escapeCellText } from '../../xml/write-xml.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import { zipOf } from '../../zip/index.ts';
import { quoteSheetName } from '../output/cell-address.ts';
import { mainNamespace, relationshipNamespace } from '../output/namespaces.ts';
import { element } from '../output/xml-element.ts';
import type { ListSheet } from './list-sheet.ts';
import { listSheetXml } from './list-sheet-xml.ts';
import { newStyles } from './new-styles.ts';

const spreadsheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A new workbook (.xlsx) of lists. The same lists give the same bytes. */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const styles = newStyles();
  const worksheets = sheets.map((sheet, index): [string, string] => [
    `worksheets/sheet${index + 1}`,
    xmlPart(listSheetXml(sheet, styles.indexOf, index === 0)),
  ]);
  const targets = [...worksheets.map(([name]) => name), 'styles'];
  const parts: readonly (readonly [path: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      contentTypesPart([
        partOf('workbook', 'sheet.main'),
        partOf('styles', 'styles'),
        ...worksheets.map(([name]) => partOf(name, 'worksheet')),
      ]),
    ],
    ['_rels/.rels', relationshipsPart([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
    ['xl/workbook.xml', xmlPart(workbookXml(sheets))],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsPart(
        targets.map((target, index) => ({
          id: `rId${index + 1}`,
          type: target === 'styles' ? 'styles' : 'worksheet',
          target: `${target}.xml`,
        })),
      ),
    ],
    ...worksheets.map(([name, xml]): [string, string] => [`xl/${name}.xml`, xml]),
    ['xl/styles.xml', xmlPart(styles.xml())],
  ];
  return zipOf(parts.map(([path, xml]) => [path, utf8Bytes(xml)]));
}

/** @param name path within `xl/`, without its ending */
function partOf(name: string, type: string) {
  return { name: `xl/${name}.xml`, type: `${spreadsheetTypes}.${type}+xml` };
}

function workbookXml(sheets: readonly ListSheet[]): string {
  return element('workbook', { xmlns: mainNamespace, 'xmlns:r': relationshipNamespace }, [
    element(
      'sheets',
      {},
      sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    element(
      'definedNames',
      {},
      sheets.map(({ name }, index) =>
        element(
          'definedName',
          { name: '_xlnm.Print_Titles', localSheetId: index },
          escapeCellText(`${quoteSheetName(name)}!$1:$1`),
        ),
      ),
    ),
  ]);
}

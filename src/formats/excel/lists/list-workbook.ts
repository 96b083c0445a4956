import { utf8Bytes } from '../../bytes/text.ts';
import { escapeCellText } from '../../xml/write-xml.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import { zipOf } from '../../zip/index.ts';
import { quoteSheetName } from '../output/cell-address.ts';
import { mainNamespace, relationshipNamespace } from '../output/namespaces.ts';
import { element } from '../output/xml-element.ts';
import type { ListSheet } from './list-sheet.ts';
import { listSheetXml } from './list-sheet-xml.ts';
import { newStyles } from './new-styles.ts';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationTypes = 'application/vnd.openxmlformats-package.relationships+xml';

/** A new workbook (.xlsx) of lists. The same lists give the same bytes. */
export function listWorkbook(sheets: readonly ListSheet[]): Uint8Array {
  const styles = newStyles();
  const worksheets = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    listSheetXml(sheet, styles.indexOf, index === 0),
  ]);
  const parts: readonly (readonly [path: string, root: string])[] = [
    ['[Content_Types].xml', typesXml(sheets)],
    ['_rels/.rels', relationsXml([[`${officeRelations}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map((_, index): [string, string] => [
          `${officeRelations}/worksheet`,
          `worksheets/sheet${index + 1}.xml`,
        ]),
        [`${officeRelations}/styles`, 'styles.xml'],
      ]),
    ],
    ...worksheets,
    ['xl/styles.xml', styles.xml()],
  ];
  return zipOf(parts.map(([path, root]) => [path, utf8Bytes(xmlPart(root))]));
}

function typesXml(sheets: readonly ListSheet[]): string {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/xl/${name}.xml`, ContentType: `${spreadsheetTypes}.${type}+xml` });
  return element('Types', { xmlns: contentTypes }, [
    element('Default', { Extension: 'rels', ContentType: relationTypes }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
  ]);
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: packageRelations },
    targets.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  );
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

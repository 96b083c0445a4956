import type { Chart, KnownValue } from '../../../../core/index.ts';
import { utf8Bytes } from '../../../bytes/text.ts';
import { cellXml } from '../../../excel/edit/cell-xml.ts';
import { cellReference } from '../../../excel/read/cell-reference.ts';
import { contentTypesPart, relationshipsPart } from '../../../xml/package-parts.ts';
import { xmlPart } from '../../../xml/xml-element.ts';
import { storedEntry } from '../../../zip/new-entry.ts';
import { writeZip } from '../../../zip/write-zip.ts';
import { element, namespaces } from '../xml.ts';

/** The sheet that holds the numbers of a chart, as a Swedish Excel names its first. */
export const chartSheet = 'Blad1';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const written = { prefix: '', date1904: false };

/**
 * The workbook that Word opens when somebody edits the numbers of the chart: a row a category, a column a series. Its parts are not
 * packed, so that they are the same in every host; the document packs the whole of it.
 */
export function chartWorkbook(chart: Chart): Uint8Array {
  const parts = [
    {
      name: 'xl/workbook.xml',
      type: `${sheetType}.sheet.main+xml`,
      xml: xmlPart(
        element(
          'workbook',
          { xmlns: spreadsheet, 'xmlns:r': namespaces.r },
          element('sheets', {}, element('sheet', { name: chartSheet, sheetId: 1, 'r:id': 'sheet1' })),
        ),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', type: `${sheetType}.worksheet+xml`, xml: sheetPart(chart) },
  ];
  const entries = [
    ['[Content_Types].xml', contentTypesPart(parts)],
    ['_rels/.rels', relationshipsPart([{ id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' }])],
    ...parts.map(({ name, xml }) => [name, xml]),
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsPart([{ id: 'sheet1', type: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    ],
  ] as const;
  return writeZip(entries.map(([name, xml]) => storedEntry(name as string, utf8Bytes(xml as string))));
}

function sheetPart({ categoryTitle, categories, series }: Chart): string {
  const rows: (KnownValue | null)[][] = [
    [categoryTitle, ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
  ];
  const data = rows.map((values, index) =>
    element('row', { r: index + 1 }, ...values.map((value, column) => cell(value, index + 1, column + 1))),
  );
  return xmlPart(element('worksheet', { xmlns: spreadsheet }, element('sheetData', {}, ...data)));
}

/** No cell at all where there is no value. */
function cell(value: KnownValue | null, row: number, column: number): string {
  if (value === null) return '';
  return cellXml({ reference: cellReference({ row, column }), value, style: 0 }, written);
}

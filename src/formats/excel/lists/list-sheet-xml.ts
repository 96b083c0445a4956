import { lineHeight } from '../../../core/index.ts';
import type { CellStyle } from '../edit/cell-style.ts';
import { cellXml } from '../edit/cell-xml.ts';
import { mainNamespace } from '../output/namespaces.ts';
import { pageSetup } from '../output/page-setup.ts';
import { fitting } from '../output/render-cells.ts';
import { element } from '../output/xml-element.ts';
import { cellReference, rangeReference } from '../read/cell-reference.ts';
import type { ListCell, ListColumn, ListSheet } from './list-sheet.ts';

/** The share of a wrapped line that words fill. */
const usedWidth = 0.92;
const plain: CellStyle = {};
const place = { prefix: '', date1904: false };

/** The root element of a list's worksheet. The order is that of the schema (ECMA-376 part 1, 18.3.1.99). */
export function listSheetXml(sheet: ListSheet, styleIndex: (style: CellStyle) => number, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const cellAt = ({ value, style }: ListCell, row: number, at: number): string =>
    cellXml(
      {
        reference: cellReference({ row, column: at + 1 }),
        value: fitting(value),
        style: styleIndex(style ?? columns[at]?.style ?? plain),
      },
      place,
    );
  const rowXml = (cells: readonly ListCell[], row: number): string => {
    const lines = linesOf(cells, columns);
    // Some programs give no row room for what is wrapped.
    const height = lines > 1 ? { ht: lines * lineHeight, customHeight: 1 } : {};
    return element(
      'row',
      { r: row, ...height },
      cells.map((cell, at) => cellAt(cell, row, at)),
    );
  };
  const headers = columns.map(({ header, style = {}, headerStyle = { ...style, font: { bold: true } } }) => ({
    value: header,
    style: headerStyle,
  }));
  const written = [rowXml(headers, 1)];
  for (const row of rows) written.push(rowXml(row, written.length + 1));
  return element('worksheet', { xmlns: mainNamespace }, [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    frozen(sheet, isFirst),
    element('sheetFormatPr', { defaultRowHeight: lineHeight }),
    element(
      'cols',
      {},
      columns.map(({ width }, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, written),
    element('autoFilter', { ref: rangeReference({ top: 1, left: 1, bottom: written.length, right: columns.length }) }),
    choices(columns, written.length - 1),
    pageSetup({ orientation: 'landscape', pages: null, mainColumns: columns.length }),
  ]);
}

/** Lines of the cell that takes the most; an estimate, since letters differ in width. */
function linesOf(cells: readonly ListCell[], columns: readonly ListColumn[]): number {
  return cells.reduce((most, { value }, at) => {
    const { width, style } = columns[at] ?? { width: 0 };
    if (!style?.wrap || typeof value !== 'string') return most;
    return Math.max(most, Math.ceil(value.length / (width * usedWidth)));
  }, 1);
}

function frozen({ frozenColumns }: ListSheet, isFirst: boolean): string {
  const topLeftCell = cellReference({ row: 2, column: frozenColumns + 1 });
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const xSplit = frozenColumns === 0 ? undefined : frozenColumns;
  return element(
    'sheetViews',
    {},
    element('sheetView', { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, [
      element('pane', { xSplit, ySplit: 1, topLeftCell, activePane: pane, state: 'frozen' }),
      element('selection', { pane }),
    ]),
  );
}

function choices(columns: readonly ListColumn[], rows: number): string {
  const lists = columns.flatMap(({ choices: values }, at) =>
    values === undefined || rows === 0
      ? []
      : [
          element(
            'dataValidation',
            {
              type: 'list',
              allowBlank: 1,
              sqref: rangeReference({ top: 2, left: at + 1, bottom: rows + 1, right: at + 1 }),
            },
            element('formula1', {}, `"${values.join(',')}"`),
          ),
        ],
  );
  return lists.length === 0 ? '' : element('dataValidations', { count: lists.length }, lists);
}

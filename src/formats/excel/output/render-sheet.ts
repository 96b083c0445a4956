import { type CellValue, type LaidOutSheet, lineHeight } from '../../../core/index.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import type { NewSheet, PartLink } from '../edit/new-sheet.ts';
import { cellReference, rangeReference } from '../read/cell-reference.ts';
import { conditionalFormatExtension, conditionalFormats } from './conditional-formats.ts';
import { mainNamespace, relationshipNamespace } from './namespaces.ts';
import { linksTo } from './output-parts.ts';
import { pageSetup, printNames } from './page-setup.ts';
import { fitting, renderCells } from './render-cells.ts';
import type { RenderContext } from './render-context.ts';
import { renderDrawing } from './render-drawing.ts';
import { renderLinks } from './render-links.ts';
import { renderTable } from './render-table.ts';
import { sheetMark } from './sheet-marks.ts';
import { element } from './xml-element.ts';

/** What Excel adds to the width of a column for the edges of its cells, and the widest it takes, in characters. */
const cellPadding = 0.71;
const maxColumnWidth = 255;

/** Paints a sheet of the program's as a worksheet part with its tables, drawing and charts. */
export function renderSheet(sheet: LaidOutSheet, context: RenderContext): NewSheet {
  const drawings = sheet.charts.length > 0 ? [renderDrawing(sheet.charts, context.sheetName)] : [];
  const tables = sheet.tables.map((table) => renderTable(table, context));
  const tableLinks = linksTo('table', tables, drawings.length + 1);
  const extension = conditionalFormatExtension(sheet);
  // The order is that of the schema (ECMA-376 part 1, 18.3.1.99).
  const xml = element('worksheet', { xmlns: mainNamespace, 'xmlns:r': relationshipNamespace }, [
    element('sheetPr', {}, [
      element('tabColor', { rgb: `FF${sheet.tabColour}` }),
      element('pageSetUpPr', { fitToPage: sheet.pages === null ? 1 : 0 }),
    ]),
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { showGridLines: 0, ...(sheet.opens && { tabSelected: 1 }), workbookViewId: 0 },
        frozenPane(sheet.frozenRows),
      ),
    ),
    element('sheetFormatPr', { defaultRowHeight: lineHeight }),
    renderColumns(sheet),
    renderCells(sheet.rows, context),
    renderMerges(sheet),
    conditionalFormats(sheet),
    renderLinks(sheet.rows),
    pageSetup(sheet),
    drawings.length > 0 ? element('drawing', { 'r:id': 'rId1' }) : '',
    tables.length > 0 ? renderTableLinks(tableLinks) : '',
    extension === '' ? '' : element('extLst', {}, extension),
  ]);
  return {
    name: context.sheetName,
    xml: xmlPart(xml),
    rows: cellValues(sheet),
    links: [...linksTo('drawing', drawings), ...tableLinks],
    names: [sheetMark(context.sheetName), ...printNames(sheet, context.sheetName)],
  };
}

function cellValues({ rows }: LaidOutSheet): CellValue[][] {
  return rows.map(({ cells }) => {
    const values: CellValue[] = [];
    for (const { column, value } of cells) {
      while (values.length < column - 1) values.push(null);
      values[column - 1] = fitting(value);
    }
    return values;
  });
}

function renderTableLinks(links: readonly PartLink[]): string {
  const parts = links.map(({ id }) => element('tablePart', { 'r:id': id }));
  return element('tableParts', { count: parts.length }, parts);
}

function frozenPane(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const first = cellReference({ row: frozenRows + 1, column: 1 });
  return (
    element('pane', { ySplit: frozenRows, topLeftCell: first, activePane: 'bottomLeft', state: 'frozen' }) +
    element('selection', { pane: 'bottomLeft', activeCell: first, sqref: first })
  );
}

function renderColumns({ widths }: LaidOutSheet): string {
  const columns = widths.map((width, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: Math.min(maxColumnWidth, width + cellPadding),
      customWidth: 1,
    }),
  );
  return element('cols', {}, columns);
}

function renderMerges({ spans }: LaidOutSheet): string {
  const cells = spans.map((range) => element('mergeCell', { ref: rangeReference(range) }));
  return cells.length === 0 ? '' : element('mergeCells', { count: cells.length }, cells);
}

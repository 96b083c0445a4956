import type { LaidOutChart } from '../../../core/index.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import type { NewPart } from '../edit/new-sheet.ts';
import type { CellRange } from '../read/cell-reference.ts';
import { chartNamespace, drawingNamespace, relationshipNamespace, sheetDrawingNamespace } from './namespaces.ts';
import { drawingPart, linksTo } from './output-parts.ts';
import { renderChart } from './render-chart.ts';
import { element } from './xml-element.ts';

/** The drawing layer of a sheet: each chart over its own cells, with words for those who do not see it. */
export function renderDrawing(charts: readonly LaidOutChart[], sheetName: string): NewPart {
  const anchors = charts.map((placed, index) => renderAnchor(placed, index + 1));
  const namespaces = { 'xmlns:xdr': sheetDrawingNamespace, 'xmlns:a': drawingNamespace };
  const parts = charts.map((placed) => renderChart(placed, sheetName));
  return drawingPart(xmlPart(element('xdr:wsDr', namespaces, anchors)), linksTo('chart', parts));
}

function renderAnchor({ chart, area }: LaidOutChart, number: number): string {
  const link = element('c:chart', {
    'xmlns:c': chartNamespace,
    'xmlns:r': relationshipNamespace,
    'r:id': `rId${number}`,
  });
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', {
        id: number + 1,
        name: `Diagram ${chart.id}`,
        descr: chart.alternativeText,
        title: chart.title,
      }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, element('a:graphicData', { uri: chartNamespace }, link)),
  ]);
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, [...corners(area), frame, element('xdr:clientData')]);
}

/** From the upper left corner of the first cell to that of the cell beyond the last one. Both count from 0. */
function corners({ top, left, bottom, right }: CellRange): string[] {
  return [marker('xdr:from', left - 1, top - 1), marker('xdr:to', right, bottom)];
}

function marker(name: string, column: number, row: number): string {
  return element(name, {}, [
    element('xdr:col', {}, `${column}`),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, `${row}`),
    element('xdr:rowOff', {}, '0'),
  ]);
}

import { type Chart, type LaidOutChart, palette } from '../../../core/index.ts';
import { escapeCellText } from '../../xml/write-xml.ts';
import { xmlPart } from '../../xml/xml-element.ts';
import type { NewPart } from '../edit/new-sheet.ts';
import type { CellRange } from '../read/cell-reference.ts';
import { renderAxes } from './chart-axes.ts';
import { renderSeries } from './chart-series.ts';
import { chartNamespace, drawingNamespace, relationshipNamespace } from './namespaces.ts';
import { chartPart } from './output-parts.ts';
import { element } from './xml-element.ts';

/** Joins a plot and its two axes. */
const axes = element('c:axId', { val: 1 }) + element('c:axId', { val: 2 });

/** A native chart that takes its numbers from cells of the sheet, with those numbers stored in it too. */
export function renderChart({ chart, data }: LaidOutChart, sheetName: string): NewPart {
  const manySeries = chart.series.length > 1;
  const body = element('c:chart', {}, [
    renderTitle(chart.title),
    element('c:autoTitleDeleted', { val: 0 }),
    element('c:plotArea', {}, [element('c:layout'), renderPlot(chart, data, sheetName), ...renderAxes(chart)]),
    manySeries ? element('c:legend', {}, [element('c:legendPos', { val: 'b' }), element('c:overlay', { val: 0 })]) : '',
    element('c:plotVisOnly', { val: 0 }),
    element('c:dispBlanksAs', { val: 'gap' }),
  ]);
  const xml = element(
    'c:chartSpace',
    { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespace, 'xmlns:r': relationshipNamespace },
    [element('c:roundedCorners', { val: 0 }), body, frame],
  );
  return chartPart(xmlPart(xml));
}

function renderPlot(chart: Chart, data: CellRange, sheetName: string): string {
  const series = chart.series.map((_, index) => renderSeries(chart, index, data, sheetName));
  const variety = element('c:varyColors', { val: 0 });
  if (chart.kind === 'line') {
    const grouping = element('c:grouping', { val: 'standard' });
    return element('c:lineChart', {}, [grouping, variety, ...series, element('c:marker', { val: 1 }), axes]);
  }
  const stacked = chart.kind === 'stacked-bar';
  return element('c:barChart', {}, [
    element('c:barDir', { val: chart.kind === 'column' ? 'col' : 'bar' }),
    element('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
    variety,
    ...series,
    element('c:gapWidth', { val: 60 }),
    element('c:overlap', { val: stacked ? 100 : 0 }),
    axes,
  ]);
}

function renderTitle(title: string): string {
  const run = element('a:r', {}, [element('a:rPr', { sz: 1200, b: 1 }), element('a:t', {}, escapeCellText(title))]);
  const text = element('c:rich', {}, [element('a:bodyPr'), element('a:p', {}, run)]);
  return element('c:title', {}, [element('c:tx', {}, text), element('c:overlay', { val: 0 })]);
}

const frame = [
  element('c:spPr', {}, [
    element('a:solidFill', {}, element('a:srgbClr', { val: palette.paper })),
    element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:srgbClr', { val: palette.line }))),
  ]),
  element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:p', {}, [element('a:pPr', {}, element('a:defRPr', { sz: 900 })), element('a:endParaRPr')]),
  ]),
].join('');

import {
  absoluteAddress,
  type Chart,
  type ChartSeries,
  chartFormat,
  palette,
  seriesColour,
} from '../../../core/index.ts';
import { escapeCellText } from '../../xml/write-xml.ts';
import type { CellRange } from '../read/cell-reference.ts';
import { quoteSheetName } from './cell-address.ts';
import { seriesMark } from './series-marks.ts';
import { element } from './xml-element.ts';

/** One series: its name, look, labels, categories and values, each by reference to cells and with what they hold. */
export function renderSeries(chart: Chart, index: number, data: CellRange, sheetName: string): string {
  const series = chart.series[index]!;
  const { name, values } = series;
  const column = data.left + 1 + index;
  const cells = (left: number, top: number, bottom: number): string =>
    `${quoteSheetName(sheetName)}!${absoluteAddress({ top, left, bottom, right: left })}`;
  const isLine = chart.kind === 'line';
  return element('c:ser', {}, [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, textReference(cells(column, data.top, data.top), [name])),
    isLine ? lineLook(series, index) : barLook(series, index, chart.kind === 'stacked-bar'),
    renderLabels(chart),
    element('c:cat', {}, textReference(cells(data.left, data.top + 1, data.bottom), chart.categories)),
    element('c:val', {}, numberReference(cells(column, data.top + 1, data.bottom), values, chart)),
    isLine ? element('c:smooth', { val: 0 }) : '',
  ]);
}

function textReference(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, escapeCellText(text))));
  const cache = element('c:strCache', {}, [element('c:ptCount', { val: texts.length }), ...points]);
  return element('c:strRef', {}, [element('c:f', {}, escapeCellText(formula)), cache]);
}

/** A missing value is no point at all, so that nothing is drawn for it. */
function numberReference(formula: string, values: readonly (number | null)[], chart: Chart): string {
  const points = chart.categories.flatMap((_, idx) => {
    const value = values[idx] ?? null;
    return value === null ? [] : [element('c:pt', { idx }, element('c:v', {}, `${value}`))];
  });
  const cache = element('c:numCache', {}, [
    element('c:formatCode', {}, chartFormat(chart)),
    element('c:ptCount', { val: chart.categories.length }),
    ...points,
  ]);
  return element('c:numRef', {}, [element('c:f', {}, escapeCellText(formula)), cache]);
}

/** The pieces of a stack are parted by a white line. */
function barLook(series: ChartSeries, index: number, stacked: boolean): string {
  const outline = stacked ? element('a:ln', { w: 9525 }, fill(palette.paper)) : '';
  const look = element('c:spPr', {}, [fill(seriesColour(series, index)), outline]);
  return look + element('c:invertIfNegative', { val: 0 });
}

function lineLook(series: ChartSeries, index: number): string {
  const colour = fill(seriesColour(series, index));
  const look = element('c:spPr', {}, element('a:ln', { w: 28575, cap: 'rnd' }, colour));
  const mark = element('c:marker', {}, [
    element('c:symbol', { val: seriesMark(index) }),
    element('c:size', { val: 7 }),
    element('c:spPr', {}, colour),
  ]);
  return look + mark;
}

/** The number at each bar or point. In a stack it stands inside its piece, in white, and zeros are left out. */
function renderLabels(chart: Chart): string {
  const stacked = chart.kind === 'stacked-bar';
  const format = chartFormat(chart);
  const position = stacked ? 'ctr' : chart.kind === 'line' ? 't' : 'outEnd';
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: stacked ? `${format};-${format};` : format, sourceLinked: 0 }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, element('a:noFill'))]),
    stacked ? whiteText : '',
    element('c:dLblPos', { val: position }),
    element('c:showLegendKey', { val: 0 }),
    element('c:showVal', { val: 1 }),
    element('c:showCatName', { val: 0 }),
    element('c:showSerName', { val: 0 }),
    element('c:showPercent', { val: 0 }),
    element('c:showBubbleSize', { val: 0 }),
  ]);
}

function fill(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

const whiteText = element('c:txPr', {}, [
  element('a:bodyPr'),
  element('a:p', {}, [
    element('a:pPr', {}, element('a:defRPr', { b: 1 }, fill(palette.paper))),
    element('a:endParaRPr'),
  ]),
]);

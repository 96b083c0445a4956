import {
  absoluteAddress,
  type Chart,
  type ChartSeries,
  chartFormat,
  palette as colours,
  seriesColour,
} from '../../../../core/index.ts';
import { escapeXml } from '../../../xml/write-xml.ts';
import { element } from '../xml.ts';
import { c, fillXml, textLook, unpainted } from './chart-text.ts';
import { chartSheet } from './chart-workbook.ts';

/** One series: its name, look, labels, categories and values, each by reference to the workbook behind and with what it holds. */
export function seriesXml(chart: Chart, index: number, language: string): string {
  const series = chart.series[index] as ChartSeries;
  const isLine = chart.kind === 'line';
  const column = index + 2;
  const last = chart.categories.length + 1;
  return element(
    'c:ser',
    {},
    c('idx', index),
    c('order', index),
    element('c:tx', {}, textReference(cells(column, 1, 1), [series.name])),
    isLine ? lineLook(series, index) : barLook(series, index),
    labelsXml(chart, language),
    element('c:cat', {}, textReference(cells(1, 2, last), chart.categories)),
    element('c:val', {}, numberReference(cells(column, 2, last), series.values)),
    isLine ? c('smooth', 0) : '',
  );
}

function cells(column: number, top: number, bottom: number): string {
  return `${chartSheet}!${absoluteAddress({ top, left: column, bottom, right: column })}`;
}

function textReference(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => element('c:pt', { idx }, `<c:v>${escapeXml(text)}</c:v>`));
  return `<c:strRef><c:f>${formula}</c:f><c:strCache>${c('ptCount', texts.length)}${points.join('')}</c:strCache></c:strRef>`;
}

/** A missing value is no point at all, so that nothing is drawn for it. */
function numberReference(formula: string, values: readonly (number | null)[]): string {
  const points = values.map((value, idx) => (value === null ? '' : element('c:pt', { idx }, `<c:v>${value}</c:v>`)));
  const cache = `<c:formatCode>General</c:formatCode>${c('ptCount', values.length)}${points.join('')}`;
  return `<c:numRef><c:f>${formula}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function barLook(series: ChartSeries, index: number): string {
  const look = element('c:spPr', {}, fillXml(seriesColour(series, index)), '<a:ln><a:noFill/></a:ln>');
  return look + c('invertIfNegative', 0);
}

function lineLook(series: ChartSeries, index: number): string {
  const colour = fillXml(seriesColour(series, index));
  const mark = element('c:marker', {}, c('symbol', 'circle'), c('size', 5), element('c:spPr', {}, colour));
  return element('c:spPr', {}, element('a:ln', { w: 28575, cap: 'rnd' }, colour)) + mark;
}

/**
 * The number at each bar. On stacked bars it stands on the colour, in white. Among several series a 0 has no bar to stand by: its
 * format ends in nothing.
 */
function labelsXml(chart: Chart, language: string): string {
  const isLine = chart.kind === 'line';
  const isStacked = chart.kind === 'stacked-bar';
  const format = chartFormat(chart);
  const formatCode = chart.series.length > 1 ? `${format};-${format};` : format;
  return element(
    'c:dLbls',
    {},
    isLine ? '' : element('c:numFmt', { formatCode, sourceLinked: 0 }),
    isLine ? '' : unpainted,
    isLine ? '' : isStacked ? textLook(language, colours.paper, true) : textLook(language),
    isLine ? '' : c('dLblPos', isStacked ? 'ctr' : 'outEnd'),
    c('showLegendKey', 0),
    c('showVal', isLine ? 0 : 1),
    c('showCatName', 0),
    c('showSerName', 0),
    c('showPercent', 0),
    c('showBubbleSize', 0),
  );
}

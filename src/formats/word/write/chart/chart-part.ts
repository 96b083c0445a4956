import { palette as colours, isLying } from '../../../../core/index.ts';
import { xmlPart } from '../../../xml/xml-element.ts';
import type { WordChart } from '../../model/word-document.ts';
import { element, namespaces } from '../xml.ts';
import { axesXml } from './chart-axes.ts';
import { seriesXml } from './chart-series.ts';
import { c, fillXml, textLook } from './chart-text.ts';

/** The relationship of the chart to the workbook behind it. */
export const workbookId = 'workbook';

/** A chart that Word draws itself, from numbers stored in it. The workbook behind it has the same ones, for who edits them. */
export function chartPart(drawn: WordChart, language: string): string {
  const { chart } = drawn;
  const legend =
    chart.series.length > 1 ? element('c:legend', {}, c('legendPos', 'b'), c('overlay', 0), textLook(language)) : '';
  const body = element(
    'c:chart',
    {},
    c('autoTitleDeleted', 1),
    element('c:plotArea', {}, '<c:layout/>', plotXml(drawn, language), axesXml(drawn, language)),
    legend,
    c('plotVisOnly', 1),
    c('dispBlanksAs', 'gap'),
  );
  return xmlPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
      c('date1904', 0),
      c('lang', language),
      c('roundedCorners', 0),
      body,
      element('c:spPr', {}, fillXml(colours.paper), '<a:ln><a:noFill/></a:ln>'),
      textLook(language),
      element('c:externalData', { 'r:id': workbookId }, c('autoUpdate', 0)),
    ),
  );
}

const axes = c('axId', 1) + c('axId', 2);

function plotXml({ chart }: WordChart, language: string): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, language));
  if (chart.kind === 'line') {
    return element('c:lineChart', {}, c('grouping', 'standard'), c('varyColors', 0), ...series, c('marker', 1), axes);
  }
  const isStacked = chart.kind === 'stacked-bar';
  const lying = isLying(chart);
  return element(
    'c:barChart',
    {},
    c('barDir', lying ? 'bar' : 'col'),
    c('grouping', isStacked ? 'stacked' : 'clustered'),
    c('varyColors', 0),
    ...series,
    c('gapWidth', lying ? 50 : 80),
    c('overlap', isStacked ? 100 : 0),
    axes,
  );
}

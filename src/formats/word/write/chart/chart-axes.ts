import { type Chart, palette as colours, isLying } from '../../../../core/index.ts';
import { escapeXml } from '../../../xml/write-xml.ts';
import { longest } from '../../build/chart.ts';
import type { WordChart } from '../../model/word-document.ts';
import { element } from '../xml.ts';
import { c, lineXml, textLook, titleXml, unpainted } from './chart-text.ts';

/** The axis of the categories and the axis of the values. Lying bars start at the top with the first category. */
export function axesXml(chart: WordChart, language: string): string {
  return categoryAxis(isLying(chart.chart), language) + valueAxis(chart, language);
}

function categoryAxis(lying: boolean, language: string): string {
  return element(
    'c:catAx',
    {},
    c('axId', 1),
    element('c:scaling', {}, c('orientation', lying ? 'maxMin' : 'minMax')),
    c('delete', 0),
    c('axPos', lying ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    c('majorTickMark', 'none'),
    c('minorTickMark', 'none'),
    c('tickLblPos', 'low'),
    element('c:spPr', {}, lineXml(colours.line)),
    textLook(language),
    c('crossAx', 2),
    c('crosses', 'autoZero'),
    c('auto', 1),
    c('lblAlgn', 'ctr'),
    c('lblOffset', 100),
    c('noMultiLvlLbl', 0),
  );
}

function valueAxis({ chart, scale }: WordChart, language: string): string {
  const lying = isLying(chart);
  const { maximum, minimum, step } = bounds(chart, scale);
  return element(
    'c:valAx',
    {},
    c('axId', 2),
    element(
      'c:scaling',
      {},
      c('orientation', 'minMax'),
      maximum === undefined ? '' : c('max', maximum),
      c('min', minimum),
    ),
    c('delete', 0),
    c('axPos', lying ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, lineXml(colours.faintLine))),
    titleXml(escapeXml(axisTitle(chart.unit)), language),
    element('c:numFmt', { formatCode: chart.unit === 'andel' ? '0 %' : 'General', sourceLinked: 0 }),
    c('majorTickMark', 'none'),
    c('minorTickMark', 'none'),
    c('tickLblPos', 'nextTo'),
    unpainted,
    textLook(language),
    c('crossAx', 1),
    c('crosses', lying ? 'max' : 'autoZero'),
    c('crossBetween', 'between'),
    step === undefined ? '' : c('majorUnit', step),
  );
}

/** Shares go to 100 % where none is more; few whole numbers get a mark each. */
function bounds(chart: Chart, scale: number | null): { maximum?: number; minimum: number; step?: number } {
  const most = scale ?? longest(chart);
  const minimum = chart.series.reduce(
    (least, { values }) => values.reduce<number>((lowest, value) => Math.min(lowest, value ?? 0), least),
    0,
  );
  if (chart.unit === 'andel' && most <= 1) return { maximum: 1, minimum, step: 0.2 };
  const isSmall = chart.unit !== 'andel' && most <= 8 && hasWholeNumbers(chart);
  return { ...(scale !== null && scale > 0 && { maximum: scale }), minimum, ...(isSmall && { step: 1 }) };
}

function hasWholeNumbers({ series }: Chart): boolean {
  return series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
}

function axisTitle(unit: string): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

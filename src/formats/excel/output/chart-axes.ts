import { type Chart, chartBounds, chartFormat, isLying, palette } from '../../../core/index.ts';
import { element } from './xml-element.ts';

/**
 * The axis of the categories and the axis of the values. Bars carry their numbers, so their value axis is not drawn;
 * lines have one. Lying bars start at the top with the first category.
 */
export function renderAxes(chart: Chart): string[] {
  const lying = isLying(chart);
  return [categoryAxis(lying), valueAxis(chart, lying)];
}

function categoryAxis(lying: boolean): string {
  return element('c:catAx', {}, [
    element('c:axId', { val: 1 }),
    element('c:scaling', {}, element('c:orientation', { val: lying ? 'maxMin' : 'minMax' })),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: lying ? 'l' : 'b' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'low' }),
    element('c:spPr', {}, line(palette.edge)),
    element('c:crossAx', { val: 2 }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: 0 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: 1 }),
  ]);
}

function valueAxis(chart: Chart, lying: boolean): string {
  const drawn = chart.kind === 'line';
  return element('c:valAx', {}, [
    element('c:axId', { val: 2 }),
    scaling(chart),
    element('c:delete', { val: drawn ? 0 : 1 }),
    element('c:axPos', { val: lying ? 'b' : 'l' }),
    drawn ? element('c:majorGridlines', {}, element('c:spPr', {}, line(palette.faintLine))) : '',
    element('c:numFmt', { formatCode: chartFormat(chart), sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:crossAx', { val: 1 }),
    element('c:crosses', { val: lying ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  ]);
}

function scaling(chart: Chart): string {
  const { min, max } = chartBounds(chart);
  return element('c:scaling', {}, [
    element('c:orientation', { val: 'minMax' }),
    max === undefined ? '' : element('c:max', { val: max }),
    min === undefined ? '' : element('c:min', { val: min }),
  ]);
}

function line(colour: string): string {
  return element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:srgbClr', { val: colour })));
}

import { type Chart, chartFormat } from '../../../core/index.ts';
import { element } from './xml-element.ts';

/**
 * The axis of the categories and the axis of the values. Bars carry their numbers, so their value axis is not drawn;
 * lines have one. Lying bars start at the top with the first category.
 */
export function renderAxes(chart: Chart): string[] {
  const lying = chart.kind === 'bar' || chart.kind === 'stacked-bar';
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
    element('c:spPr', {}, line('8A96A3')),
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
    drawn ? element('c:majorGridlines', {}, element('c:spPr', {}, line('E3E8ED'))) : '',
    element('c:numFmt', { formatCode: chartFormat(chart), sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    element('c:crossAx', { val: 1 }),
    element('c:crosses', { val: lying ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  ]);
}

/** From zero where nothing is negative; shares to 100 % where none is more. */
function scaling({ unit, series }: Chart): string {
  const values = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const whole = unit === 'andel' && values.every((value) => value <= 1);
  return element('c:scaling', {}, [
    element('c:orientation', { val: 'minMax' }),
    whole ? element('c:max', { val: 1 }) : '',
    values.every((value) => value >= 0) ? element('c:min', { val: 0 }) : '',
  ]);
}

function line(colour: string): string {
  return element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:srgbClr', { val: colour })));
}

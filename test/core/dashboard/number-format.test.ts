import { chartFormat, figureFormat } from '../../../src/core/dashboard/number-format.ts';
import type { Yardstick } from '../../../src/core/workbook/rounding.ts';
import { aChart } from '../../support/dashboard-builder.ts';

const goal: Yardstick = { limits: [0.95], bound: 'minst' };

test.each<[case_: string, value: number, unit: string, yardstick: Yardstick | undefined, format: string]>([
  ['a share', 0.454, 'andel', undefined, '0 %'],
  ['a share that whole percent would call met', 0.946, 'andel', goal, '0.0 %'],
  ['a share that one decimal would call met', 0.9496, 'andel', goal, '0.00 %'],
  ['a share that no decimals tell from its goal', 0.949999, 'andel', goal, '"94,99\u00A0%"'],
  ['a share short of the whole', 0.999, 'andel', undefined, '"99\u00A0%"'],
  ['the whole', 1, 'andel', undefined, '0 %'],
  ['a count', 3, 'antal', undefined, '0'],
  ['days', 12.34, 'dagar', undefined, '0.0'],
  ['days that a decimal would call whole', 11.98, 'dagar', undefined, '0.0'],
  ['hours just above their limit', 24.04, 'timmar', { limits: [24], bound: 'högst' }, '0.00'],
  ['a number of another unit', 0.25, 'kr', undefined, '0.00'],
])('%s', (_case, value, unit, yardstick, format) => {
  expect(figureFormat(value, unit, yardstick)).toBe(format);
});

test.each<
  [case_: string, unit: string, values: (number | null)[], yardsticks: Yardstick[] | undefined, format: string]
>([
  ['shares', 'andel', [0.454, null], undefined, '0 %'],
  ['shares of which one would seem to meet its goal', 'andel', [0.454, 0.946], [goal, goal], '0.0 %'],
  ['the same where its category has no goal', 'andel', [0.454, 0.946], [goal, { ...goal, limits: [] }], '0 %'],
  ['nearly the whole', 'andel', [0.999, 0.2], undefined, '0.0 %'],
  ['whole numbers', 'antal', [1, 2], undefined, '0'],
  ['days', 'dagar', [1, 2.25], undefined, '0.0'],
  ['numbers of a unit of their own', 'kr', [1.25, 2], undefined, '0.00'],
])('the labels of a chart of %s have one format', (_case, unit, values, yardsticks, format) => {
  const chart = aChart({ unit, series: [{ name: 'Utfall', values }], ...(yardsticks && { yardsticks }) });
  expect(chartFormat(chart)).toBe(format);
});

import { formatFigure, formatLimit } from '../../../src/core/dashboard/format-figure.ts';

test.each<[number | null, string, string]>([
  [null, 'antal', '–'],
  [0.45, 'andel', '45 %'],
  [1, 'antal', '1 st'],
  [3, 'antal', '3 st'],
  [1, 'dagar', '1 dag'],
  [0, 'dagar', '0 dagar'],
  [12.34, 'dagar', '12 dagar'],
  [9.34, 'dagar', '9,3 dagar'],
  [1, 'timmar', '1 timme'],
  [24, 'timmar', '24 timmar'],
  [1.5, '', '1,5'],
  [1.5, 'kr', '1,5 kr'],
])('%p in %j is %j', (value, unit, text) => {
  expect(formatFigure(value, unit).replaceAll('\u00A0', ' ')).toBe(text);
});

test.each<[case_: string, value: number, unit: string, limit: number, bound: 'minst' | 'högst', text: string]>([
  ['a share that misses its goal', 0.946, 'andel', 0.95, 'minst', '94,6 %'],
  ['hours that go beyond their limit', 24.04, 'timmar', 24, 'högst', '24,04 timmar'],
  ['a mean of days where none is to be late', 0.033, 'dagar', 0, 'högst', '0,03 dagar'],
  ['days that keep their limit', 0, 'dagar', 0, 'högst', '0 dagar'],
])('%s is told so', (_case, value, unit, limit, bound, text) => {
  expect(formatFigure(value, unit, { limits: [limit], bound }).replaceAll('\u00A0', ' ')).toBe(text);
});

test.each([
  [0.945, 'andel', '94,5 %'],
  [0.95, 'andel', '95 %'],
  [24, 'timmar', '24 timmar'],
  [0, 'antal', '0 st'],
])('the target %d in %s is %s', (limit, unit, text) => {
  expect(formatLimit(limit, unit).replaceAll('\u00A0', ' ')).toBe(text);
});

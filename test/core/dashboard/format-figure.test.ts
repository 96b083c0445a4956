import { formatFigure } from '../../../src/core/dashboard/format-figure.ts';

test.each<[number | null, string, string]>([
  [null, 'antal', '–'],
  [0.45, 'andel', '45 %'],
  [1, 'antal', '1 st'],
  [3, 'antal', '3 st'],
  [1, 'dagar', '1 dag'],
  [0, 'dagar', '0 dagar'],
  [12.34, 'dagar', '12,3 dagar'],
  [1, 'timmar', '1 timme'],
  [24, 'timmar', '24 timmar'],
  [1.5, '', '1,5'],
  [1.5, 'kr', '1,5 kr'],
])('%p in %j is %j', (value, unit, text) => {
  expect(formatFigure(value, unit).replaceAll('\u00A0', ' ')).toBe(text);
});

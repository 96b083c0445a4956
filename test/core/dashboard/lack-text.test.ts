import { lackText } from '../../../src/core/dashboard/lack-text.ts';

test.each([
  [0, 15, ''],
  [3, 15, '3 av 15 öppna åtgärder saknar slutdatum.'],
  [1, 1, '1 av 1 öppen åtgärd saknar slutdatum.'],
])('%p lacking of %p', (lacking, all, text) => {
  const said = lackText(lacking, all, ['öppen åtgärd', 'öppna åtgärder'], 'slutdatum');
  expect(said.replaceAll('\u00A0', ' ')).toBe(text);
});

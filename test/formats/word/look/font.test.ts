import { textLength } from '../../../../src/formats/word/look/font.ts';

test.each([
  ['a hyphen where no line breaks is as wide as the common one', 'HP\u2011001', 'HP-001'],
  ['a soft hyphen takes no room', 'över\u00adsikt', 'översikt'],
  ['nor does an invisible place to break', 'över\u200bsikt', 'översikt'],
])('%s', (_case, text, alike) => {
  expect(textLength(text, 22)).toBe(textLength(alike, 22));
  expect(textLength(text, 22, true)).toBe(textLength(alike, 22, true));
});

test('the width of a text grows with its size and weight', () => {
  expect(textLength('Åtgärd', 44)).toBeCloseTo(2 * textLength('Åtgärd', 22));
  expect(textLength('Åtgärd', 22, true)).toBeGreaterThan(textLength('Åtgärd', 22));
});

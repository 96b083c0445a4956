import { lightSigns, lightWord, type Sign, signText, trendSigns } from '../../../src/core/dashboard/signs.ts';

test.each<[keyof typeof lightSigns, string]>([
  ['grön', '● Grön'],
  ['gul', '▲ Gul'],
  ['röd', '■ Röd'],
  ['ingen', '○ Ej bedömd'],
])('the light %s is shown as %s', (light, shown) => {
  expect(signText(lightSigns[light])).toBe(shown);
});

test.each<[keyof typeof lightSigns, string]>([
  ['gul', 'gul'],
  ['ingen', 'ej bedömd'],
])('the light %s is called %s in a table', (light, word) => {
  expect(lightWord(light)).toBe(word);
});

test.each<[keyof typeof trendSigns, string]>([
  ['bättre', '↑ Bättre'],
  ['sämre', '↓ Sämre'],
  ['oförändrad', '→ Oförändrad'],
  ['förändrad', '↔ Förändrad'],
])('the trend %s is shown as %s', (trend, shown) => {
  expect(signText(trendSigns[trend])).toBe(shown);
});

/** Relative luminance of `RRGGBB` (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\dA-F]{2}/g) ?? []).map((part) => {
    const channel = Number.parseInt(part, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each<[string, Record<string, Sign>]>([
  ['lights', lightSigns],
  ['trends', trendSigns],
])('the colours of %s can be read on white', (_case, signs) => {
  for (const { colour } of Object.values(signs)) {
    expect(colour).toMatch(/^[\dA-F]{6}$/);
    expect(1.05 / (luminanceOf(colour) + 0.05)).toBeGreaterThan(4.5);
  }
});

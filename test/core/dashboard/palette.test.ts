import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkPalette, palette } from '../../../src/core/dashboard/palette.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Colour = keyof typeof palette;

describe('text can be read', () => {
  test.each<[ink: Colour, grounds: Colour[]]>([
    ['ink', ['paper', 'ground', 'goodGround', 'fairGround', 'poorGround', 'accentGround', 'plainGround', 'marked']],
    ['muted', ['paper', 'ground', 'plainGround', 'lightHeader']],
    ['heading', ['paper', 'ground', 'lightHeader']],
    ['accent', ['paper', 'ground', 'accentGround']],
    ['good', ['paper', 'ground', 'goodGround']],
    ['fair', ['paper', 'ground', 'fairGround']],
    ['poor', ['paper', 'ground', 'poorGround']],
    ['draft', ['paper']],
    ['paper', ['heading', 'header', 'voluntaryHeader', 'requiredHeader']],
    ['onDark', ['heading']],
  ])('in %s on %j', (ink, grounds) => {
    for (const ground of grounds) expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('text can be read in the dark', () => {
  const colours = { ...palette, ...darkPalette };
  test.each<[ink: Colour, grounds: Colour[]]>([
    ['ink', ['paper', 'ground', 'plainGround']],
    ['muted', ['paper', 'ground', 'plainGround']],
    ['accent', ['paper', 'ground', 'plainGround']],
    ['good', ['paper', 'goodGround']],
    ['fair', ['paper', 'fairGround']],
    ['poor', ['paper', 'poorGround']],
    ['onDark', ['heading', 'header']],
  ])('in %s on %j', (ink, grounds) => {
    for (const ground of grounds) expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('and edges be seen', () => {
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThanOrEqual(3);
  });
});

test.each<Colour>(['edge', 'accent'])('%s can be seen as an edge on paper and ground', (edge) => {
  for (const ground of ['paper', 'ground'] as const)
    expect(contrast(palette[edge], palette[ground])).toBeGreaterThanOrEqual(3);
});

/** Paths of the files that say how something looks, other than those of the core, where the tables of colours are. */
function lookingFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : lookingFiles(path);
    return /\.(?:ts|css|html)$/.test(entry.name) ? [path] : [];
  });
}

/** Colours as code and style sheets write them. */
const written = /#([0-9a-f]{6})\b|'([0-9A-F]{6})'/gi;

/** The boxes of a document have grounds of their own, and notes the one that they have in Excel. */
const ownColours: Readonly<Record<string, readonly string[]>> = {
  'src/formats/excel/edit/add-notes.ts': ['FFFFE1'],
  'src/formats/word/look/styles.ts': ['FDF3EC', 'F3F0F8', '6B4C9A', 'EDF3F9'],
};

describe('no format and no host has colours of its own', () => {
  const colours = new Set<string>([...Object.values(palette), ...Object.values(darkPalette)]);
  const strangers = ['src/formats', 'src/hosts'].flatMap(lookingFiles).flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(written), ([, css, code]) => (css ?? code ?? '').toUpperCase())
      .filter((colour) => !colours.has(colour) && !ownColours[path]?.includes(colour))
      .map((colour) => `${path}: ${colour}`),
  );

  test('in code or style sheets', () => {
    expect(strangers).toEqual([]);
  });

  test('and the page has a property for each that it names', () => {
    const properties = propertiesOf('base');
    expect(properties).toEqual({
      ink: palette.ink,
      soft: palette.muted,
      line: palette.line,
      edge: palette.edge,
      paper: palette.paper,
      ground: palette.ground,
      accent: palette.accent,
      good: palette.good,
      fair: palette.fair,
      poor: palette.poor,
      'good-ground': palette.goodGround,
      'fair-ground': palette.fairGround,
      'poor-ground': palette.poorGround,
      'plain-ground': palette.plainGround,
      dark: palette.heading,
      'dark-notice': palette.header,
      'on-dark': palette.onDark,
      notice: palette.notice,
      'on-masthead': palette.paper,
    });
  });

  test('and others of the same names in the dark, which can be told from their grounds', () => {
    const { dark, 'dark-notice': notice, soft, ...others } = propertiesOf('dark');
    const { heading, header, muted, ...rest } = darkPalette;
    expect([dark, notice, soft]).toEqual([heading, header, muted]);
    expect(Object.values(others)).toEqual(Object.values(rest));
  });
});

/** The colours that a style sheet of the page names, by property. */
function propertiesOf(sheet: string): Record<string, string | undefined> {
  const css = readFileSync(`src/formats/html/style/${sheet}.css`, 'utf8');
  return Object.fromEntries(
    Array.from(css.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g), ([, name, colour]) => [name, colour?.toUpperCase()]),
  );
}

import { levelRoles, roleOf, seriesColour, severityRoles } from '../../../src/core/dashboard/colours.ts';

/** How much of each primary colour there is. */
function partsOf(colour: string) {
  return [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function isGreen(colour: string) {
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  return green > red * 1.2 && green > blue * 1.2;
}

function isRed(colour: string) {
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  return red > green * 2 && red > blue * 2;
}

const names = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten', 'Låg', 'Medel', 'Hög', 'Utan allvarlighet'];
const roles = [...names.map((name) => roleOf(name)), ...levelRoles(5)];
const byRole = roles.map((role) => seriesColour(role === undefined ? {} : { role }, 0));
const byPlace = Array.from({ length: 8 }, (_, index) => seriesColour({}, index));

test.each([
  ['Klar', 'good'],
  [' HÖG ', 'high'],
  ['Utan giltig status', 'unknown'],
  ['Felutskick', undefined],
  ['Ja', undefined],
  ['constructor', undefined],
])('%j says %p', (name, role) => {
  expect(roleOf(name)).toBe(role);
});

test('no severity is green, and Hög is red', () => {
  const colours = severityRoles(['Låg', 'Medel', 'Hög']).map((role) => seriesColour({ role: role! }, 2));
  expect(colours.map(isGreen)).toEqual([false, false, false]);
  expect(colours.map(isRed)).toEqual([false, false, true]);
});

test('names that say nothing have colours that say nothing', () => {
  expect(byPlace.filter((colour) => isGreen(colour) || isRed(colour))).toEqual([]);
  expect(new Set(byPlace).size).toBe(8);
  expect(seriesColour({}, 8)).toBe(byPlace[0]);
});

test.each<[case_: string, names: string[], roles: (string | undefined)[]]>([
  ['the built-in ones', ['Låg', 'Medel', 'Hög'], ['low', 'medium', 'high']],
  ['the highest first', ['Hög', 'Medel', 'Låg'], ['high', 'medium', 'low']],
  ['one higher', ['Låg', 'Medel', 'Hög', 'Kritisk'], ['low', 'medium', 'high', 'high']],
  ['one higher, the highest first', ['Kritisk', 'Hög', 'Medel', 'Låg'], ['high', 'high', 'medium', 'low']],
  ['words of their own', ['Ringa', 'Måttlig', 'Svår'], ['low', 'medium', 'high']],
  ['a rest', ['Ringa', 'Svår', 'Utan allvarlighet'], ['low', 'high', 'unknown']],
  ['a single one', ['Svår'], ['low']],
])('severities with %s have the roles of their order', (_case, severities, expected) => {
  expect(severityRoles(severities)).toEqual(expected);
});

test.each([
  [4, [0, 1, 2, 3]],
  [5, [0, 1, 2, 3, 4]],
  [7, [0, 1, 1, 2, 3, 3, 4]],
])('a scale of %i levels grows darker', (count, levels) => {
  expect(levelRoles(count)).toEqual(levels.map((level) => `level-${level}`));
});

test.each([...new Set([...byRole, ...byPlace])])(
  '%s carries white text with a contrast of at least 4.5:1',
  (colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

/** Relative luminance, WCAG 2.1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

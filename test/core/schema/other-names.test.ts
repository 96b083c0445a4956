import { containsName, likelyNames } from '../../../src/core/schema/other-names.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { foldText, nearestText } from '../../../src/core/workbook/text.ts';

const wanted = [
  { key: 'endDate', name: 'Slutdatum', otherNames: ['Deadline', 'Klart senast'] },
  { key: 'priority', name: 'Prioritet', otherNames: [] },
  { key: 'id', name: 'ID', otherNames: ['Nr', '#'] },
];
function likely(...headers: string[]) {
  return likelyNames(
    headers.map((header) => ({ header })),
    wanted,
  ).map(({ found, key, kind }) => [found.header, key, kind]);
}

test.each([
  ['Deadline', 'endDate', 'other-name'],
  ['DEADLINE:', 'endDate', 'other-name'],
  ['Klart  senast *', 'endDate', 'other-name'],
  ['Slutdatum (plan)', 'endDate', 'other-name'],
  ['Prioritet (1–5)', 'priority', 'other-name'],
  ['#', 'id', 'other-name'],
  ['Nr.', 'id', 'other-name'],
  ['Slutdatum enligt plan', 'endDate', 'other-name'],
  ['Prioritet/angelägenhet', 'priority', 'other-name'],
  ['Slutdattum', 'endDate', 'nearly'],
  ['Prio', 'priority', 'nearly'],
])('%s most likely means %s (%s)', (header, key, kind) => {
  expect(likely(header)).toEqual([[header, key, kind]]);
});

test.each([
  'Budget',
  'Deadline för svar',
  'Nr i protokollet',
  'ID i systemet',
  'Prioritetsgrupp för möten',
  '%',
  '',
  `Deadline ${'.'.repeat(200)}`,
  'x'.repeat(50_000),
])('%p means none of them', (header) => {
  expect(likely(header)).toEqual([]);
});

test('of two names that a header begins with the longer one is meant', () => {
  const names = ['Konsekvens', 'Konsekvens efter'].map((name) => ({ key: name, name, otherNames: [] }));
  const [found] = likelyNames([{ header: 'Konsekvens efter åtgärd' }], names);
  expect(found?.key).toBe('Konsekvens efter');
});

test('each name is told once, and another name goes before likeness', () => {
  expect(likely('Slutdatm', 'Klart senast', 'Deadline')).toEqual([['Klart senast', 'endDate', 'other-name']]);
});

test.each([
  ['Handlingsplan 2025', true],
  ['2025 Handlingsplan', true],
  ['SN_handlingsplan', true],
  ['Kopia av Handlingsplan (2)', true],
  ['Handlingsplan2025', true],
  ['Handlingsplaner', false],
  ['Delhandlingsplan', false],
  ['Delhandlingsplan och handlingsplan', true],
])('the name Handlingsplan stands as a word in %s: %s', (tab, expected) => {
  expect(containsName(tab, ['Handlingsplan'])).toBe(expected);
});

describe.each(sheetDefinitions.map((definition) => [definition.name, definition] as const))(
  'the other names of %s',
  (_, { columns, otherNames }) => {
    const headers = Object.values(columns).map(({ header }) => header);
    const names = Object.entries(otherNames.columns).flatMap(([key, some = []]) => some.map((name) => ({ key, name })));

    test('stand for one column each, and are none of its headers', () => {
      const folded = names.map(({ name }) => foldText(name));
      expect(folded).toEqual([...new Set(folded)]);
      expect(folded.filter((name) => headers.map(foldText).includes(name))).toEqual([]);
    });

    test('are not what likeness finds by itself', () => {
      expect(names.filter(({ key, name }) => nearestText(name, headers) === columns[key]?.header)).toEqual([]);
    });
  },
);

test('no other name of a sheet is, or holds, the name of another', () => {
  const all = sheetDefinitions.flatMap(({ name, otherNames }) =>
    [name, ...otherNames.sheet].map((tab) => ({ name, tab })),
  );
  for (const { name, tab } of all) {
    const others = all.filter((other) => other.name !== name && containsName(tab, [other.tab]));
    expect([tab, others.map((other) => other.tab)]).toEqual([tab, []]);
  }
});

import fc from 'fast-check';
import type { CellValue, Column, Sheet, Workbook } from '../../../src/core/index.ts';
import { sheetDefinitions } from '../../../src/core/index.ts';
import { anyCell, cellOf } from './any-cell.ts';

type Definition = (typeof sheetDefinitions)[number];

const oddHeaders = fc.constantFrom<CellValue>(
  null,
  'Egen',
  'ID',
  'id ',
  'Status',
  2025,
  '__proto__',
  '=1+1',
  'Område*',
);

/** A sheet of the contract: columns moved, left out, doubled or added, lines above the headers, rows short, long and empty. */
const knownSheet: fc.Arbitrary<Sheet> = fc
  .constantFrom(...sheetDefinitions)
  .chain((definition) => (definition.layout === 'settings' ? settingsSheet(definition) : recordSheet(definition)));

function recordSheet({ name, columns }: Definition): fc.Arbitrary<Sheet> {
  const all: readonly Column[] = Object.values(columns);
  const shuffled = fc.shuffledSubarray([...all], { minLength: Math.min(2, all.length) });
  const chosen = fc.oneof({ weight: 3, arbitrary: fc.constant([...all]) }, { weight: 1, arbitrary: shuffled });
  return chosen.chain((some) => {
    const row = fc.tuple(...some.map(cellOf)).chain((cells) => uneven(cells));
    return fc
      .record({
        name: tabName(name),
        above: rarely(fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 3 }), []),
        added: rarely(fc.array(oddHeaders, { maxLength: 3 }), []),
        rows: fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant([]) }), {
          maxLength: 12,
        }),
      })
      .map(({ name, above, added, rows }) => ({
        name,
        rows: [...above, [...some.map(({ header }) => header), ...added], ...rows],
      }));
  });
}

function settingsSheet({ name, columns }: Definition): fc.Arbitrary<Sheet> {
  const row = fc
    .constantFrom<Column>(...Object.values(columns))
    .chain((setting) => cellOf(setting).map((value): CellValue[] => [setting.header, value]));
  return fc.record({
    name: tabName(name),
    rows: fc.array(row, { maxLength: 20 }).map((rows) => [['Nyckel', 'Värde', 'Förklaring'], ...rows]),
  });
}

/** Somebody's own sheet, or one that has the name of a sheet that the program writes. */
const otherSheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      'Min sida',
      'Kontroll',
      'Översikt',
      'VP-underlag',
      'Historik',
      'Konflikter',
      '__proto__',
      "Anna's",
      '=1',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => !/[[\]:*?/\\']|^\s|\s$/.test(name)),
  ),
  rows: fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 }),
});

/** Workbooks of all shapes. No two sheets have the same name, whatever the case of its letters, as in every spreadsheet. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    sheets: fc.uniqueArray(fc.oneof({ weight: 6, arbitrary: knownSheet }, { weight: 1, arbitrary: otherSheet }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ name }) => name.toLowerCase(),
    }),
    date1904: rarely(fc.constant(true), false),
  })
  .map(({ sheets, date1904 }) => ({ sheets: sheets.map(spread), date1904 }));

function tabName(name: string): fc.Arbitrary<string> {
  return rarely(fc.constantFrom(name.toUpperCase(), `${name} `, `${name} 2`), name);
}

function rarely<Value>(arbitrary: fc.Arbitrary<Value>, otherwise: Value): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });
}

function uneven(cells: readonly CellValue[]): fc.Arbitrary<readonly CellValue[]> {
  const cut = fc.nat(cells.length).map((length) => cells.slice(0, length));
  const longer = fc.array(anyCell, { minLength: 1, maxLength: 3 }).map((more) => [...cells, ...more]);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(cells) },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: longer },
  );
}

/** Now and then a sheet whose last row stands far down, as when somebody has scrolled. */
function spread(sheet: Sheet): Sheet {
  if (sheet.rows.length % 7 !== 6) return sheet;
  const gap = Array.from({ length: 500 }, (): CellValue[] => []);
  return { ...sheet, rows: [...sheet.rows.slice(0, -1), ...gap, ...sheet.rows.slice(-1)] };
}

import { checkWorkbook, type Finding } from '../../../src/core/index.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { exampleWithUnknown } from '../../support/with-unknown.ts';
import { everyColumn } from '../../support/without-column.ts';
import { testDay } from '../../support/workbook-builder.ts';

function findings(sheets: readonly Sheet[]) {
  return checkWorkbook({ sheets }, { today: testDay }).findings;
}

function placeOf({ rule, sheet, row }: Finding) {
  return `${rule} ${sheet} ${row ?? ''}`.trim();
}

/** Of the example with a formula without result in every row of a column: two tests ask for the same. */
const inEveryRow = new Map<string, readonly Finding[]>();
function findingsInEveryRow(name: string, header: string): readonly Finding[] {
  const key = `${name} ${header}`;
  const known = inEveryRow.get(key) ?? findings(exampleWithUnknown(name, header));
  inEveryRow.set(key, known);
  return known;
}

/** A clause of the review needs input that can be read: what is not known is none. */
const needsInput = /^LG-\d+ /;

let before: ReadonlySet<string>;

beforeAll(() => {
  before = new Set(findings(exampleSheets()).map(placeOf));
});

/** What is told of a workbook and not of the example, but for what is told of the formulas themselves. */
function more(told: readonly Finding[]) {
  return told
    .map(placeOf)
    .filter((place) => !before.has(place) && !place.startsWith('S-13') && !needsInput.test(place));
}

describe('a formula without result', () => {
  test.each(everyColumn)('%s %s: makes no row wrong, in one row', (name, header) => {
    expect(more(findings(exampleWithUnknown(name, header, 2)))).toEqual([]);
  });

  test.each(everyColumn)('%s %s: makes no row wrong, in every row', (name, header) => {
    expect(more(findingsInEveryRow(name, header))).toEqual([]);
  });

  test.each(everyColumn)('%s %s: is told once when it stands in every row', (name, header) => {
    const told = findingsInEveryRow(name, header).filter(({ rule }) => rule === 'S-13');
    expect(told.map(({ row, column }) => [row, column])).toEqual([[1, header]]);
  });
});

import {
  hasGivenName,
  isWrittenAs,
  type ProgramSheetName,
  programSheetOf,
  programSheets,
} from '../../../src/core/sheets/program-sheets.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { outputRows, programSheetFrom } from '../../support/output-rows.ts';

const names = Object.keys(programSheets) as ProgramSheetName[];

describe('a sheet of the program’s', () => {
  test.each(names)('%s is known by its name and what stands in it', (name) => {
    const rows = outputRows(programSheetFrom(name));
    expect(programSheetOf({ name, rows })).toBe(name);
    expect(programSheetOf({ name: `${name} (2)`, rows })).toBe(name);
    expect(programSheetOf({ name: name.toUpperCase(), rows })).toBe(name);
    expect(programSheetOf({ name: `Gammal ${name}`, rows })).toBeUndefined();
  });

  test.each(names)('%s is a person’s own when something else stands in it', (name) => {
    expect(programSheetOf({ name, rows: [[name], ['Vad vi har kommit fram till']] })).toBeUndefined();
    expect(programSheetOf({ name, rows: [[null, ''], [1]] })).toBeUndefined();
  });

  test.each(names)('%s is the program’s while it is blank', (name) => {
    expect(programSheetOf({ name, rows: [] })).toBe(name);
    expect(programSheetOf({ name, rows: [[null, '']] })).toBe(name);
  });
});

describe('the name of a tab', () => {
  test.each([
    ['Översikt', true],
    ['Översikt (2)', true],
    ['Översikt (12)', true],
    ['Översikt 2025', false],
    ['Översikt (gammal)', false],
    ['Översikt (2) kopia', false],
    ['Min översikt', false],
    ['Min sammanfattning (2)', false],
    ['Översikt (x (2)', false],
  ])('%s was given by the program: %s', (name, given) => {
    expect(hasGivenName(name, 'Översikt')).toBe(given);
  });
});

const withActivities = outputRows(programSheetFrom('VP-underlag'));
const [title = [], subtitle = [], none = []] = outputRows(programSheetFrom('VP-underlag', 'Nej'));
const [header = []] = withActivities.filter((row) => row[0] === 'Aktivitet');
const former = ['Aktivitet', 'Ansvarig', 'Start', 'Slut', 'Indikator', 'Plan', 'Status', 'Id'];

test.each<[case_: string, rows: CellValue[][], isOurs: boolean]>([
  ['with activities', withActivities, true],
  ['without activities', [title, subtitle, none], true],
  ['of an earlier version', [title, subtitle, [], ['Mål 3.5'], former], true],
  ['of another body', [title, ['Aktiviteter 2024. Bladet skrivs om av programmet.'], none], true],
  ['with blank cells to the right', [[...title, null], [''], [...header, '', null]], true],
  ['without its title', [['Verksamhetsplan'], header], false],
  ['with a column of a person’s own', [title, [...header, 'Kommentar']], false],
  ['with one header less', [title, header.slice(0, -1)], false],
  ['with headers in another order', [title, [...header].reverse()], false],
  ['with the title alone', [title], false],
  ['with the title and a line of a person’s own', [title, ['Mina aktiviteter']], false],
  ['without a table but with a person’s own notes', [title, subtitle, none, ['Ring kommunen']], false],
  ['without a table but with a person’s own number', [title, subtitle, [42]], false],
])('a VP-underlag %s', (_case, rows, isOurs) => {
  expect(isWrittenAs(rows, 'VP-underlag')).toBe(isOurs);
});

test('the history is known among columns of people’s own, in whatever order, also without the columns that came later', () => {
  const headers = [...(outputRows(programSheetFrom('Historik'))[0] ?? [])].reverse();
  expect(isWrittenAs([['Vår historik'], ['Kommentar', ...headers]], 'Historik')).toBe(true);
  expect(isWrittenAs([headers.slice(2)], 'Historik')).toBe(true);
  expect(isWrittenAs([headers.slice(3)], 'Historik')).toBe(false);
});

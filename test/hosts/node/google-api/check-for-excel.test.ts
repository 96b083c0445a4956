import type { HostError } from '../../../../src/formats/host-error.ts';
import { checkForExcel } from '../../../../src/hosts/node/google-api/check-for-excel.ts';
import { SpreadsheetModel, type TabFixture } from '../../../google-api-server/spreadsheet-model.ts';

function refusal(...tabs: Partial<TabFixture>[]): string {
  const fixtures = tabs.map((tab, index) => ({ title: `Blad ${index}`, rows: [['x']], ...tab }));
  try {
    checkForExcel('Plan', new SpreadsheetModel('Plan', fixtures).read('id').sheets ?? []);
    return '';
  } catch (error) {
    return (error as HostError).message;
  }
}

test.each([
  ['a forbidden character', 'Plan?', 'Plan? (?)'],
  ['several of them, each once', 'a/b/c:d', 'a/b/c:d (/ :)'],
  ['brackets', '[x]', '[x] ([ ])'],
  ['32 characters', 'x'.repeat(32), `${'x'.repeat(32)} (32 tecken)`],
  ['an apostrophe first', "'x", "'x (apostrof)"],
  ['a name that Excel keeps for itself', 'History', 'History (upptaget av Excel)'],
])('a tab whose name has %s is told with the reason', (_name, title, expected) => {
  expect(refusal({ title })).toContain(`: ${expected}.`);
});

test.each([['x'.repeat(31)], ["Anna's plan"], ['Plan (2) & mål; ny'], ['Historik']])(
  'the name %s is none to tell of',
  (title) => {
    expect(refusal({ title })).toBe('');
  },
);

test.each([
  ['case', 'Plan', 'PLAN'],
  ['the form of its letters', 'Å', 'Å'.normalize('NFD')],
  ['white space', 'Plan A', 'Plan  A'],
])('a name that differs from another only in %s is told', (_name, one, other) => {
  expect(refusal({ title: one }, { title: other })).toContain(`(samma som ${one})`);
});

test('a cell that holds as much as Excel takes is none to tell of, and one more character is', () => {
  expect(refusal({ rows: [['x'.repeat(32_767)]] })).toBe('');
  expect(refusal({ rows: [['x'.repeat(32_768)]] })).toContain(': Blad 0!A1.');
});

test('a column beyond the last of Excel is told, and a blank one is not', () => {
  const row = (last: string | null) => [...Array(16_384).fill(null), last];
  expect(refusal({ rows: [row('x')] })).toContain('16384 kolumner: flytta det som står utanför: Blad 0.');
  expect(refusal({ rows: [row(null)] })).toBe('');
});

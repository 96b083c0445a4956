import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import { sectionText } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

const row = { unit: 'Hemtjänst', introduced: 'Ja', purposeAchieved: 'Ja' };

function told(ways: readonly string[], more: RowCells<typeof waysOfWorking.columns> = {}, edition = 'Intern') {
  const rows = ways.map((way, index) => ({ id: `AS-00${index + 1}`, way, ...row, ...more }));
  return sectionText('arbetssatt', settingsSheet({ edition }), sheetOf(waysOfWorking, rows));
}

const all = ['Behörighetshantering', 'Lokal anvisning', 'Incidenthantering', 'Informationsklassning', 'Upphandling'];

test.each([
  ['one way of working', all.slice(0, 4), 'Upphandling har inte följts upp.'],
  ['two', all.slice(0, 3), 'Informationsklassning och Upphandling har inte följts upp.'],
])('that %s is not followed up is told', (_name, ways, expected) => {
  expect(told(ways)).toContain(expected);
});

test('nothing is told where all are', () => {
  expect(told(all)).not.toContain('har inte följts upp');
});

test('nor in an edition that leaves out rows, where it may be untrue', () => {
  const rows = all.map((way, index) => ({
    id: `AS-00${index + 1}`,
    way,
    ...row,
    ...(way === 'Upphandling' && { sensitive: 'Ja' }),
  }));
  const sheet = sheetOf(waysOfWorking, rows);
  expect(sectionText('arbetssatt', settingsSheet({ edition: 'Offentlig' }), sheet)).not.toContain(
    'har inte följts upp',
  );
});

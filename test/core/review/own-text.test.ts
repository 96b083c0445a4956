import { texts } from '../../../src/core/sheets/texts/columns.ts';
import { sectionText } from '../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

function told(row: RowCells<typeof texts.columns>): string {
  const sheet = sheetOf(texts, [{ section: 'omvarld', text: 'Vi har övat.', ...row }]);
  return sectionText('omvarld', settingsSheet({ scope: 'Kort' }), sheet).replaceAll('\u00A0', ' ');
}

test.each<[string, RowCells<typeof texts.columns>, string]>([
  ['without a day', {}, 'Vi har övat.'],
  ['of the period', { date: { date: '2025-01-01' } }, 'Vi har övat.'],
  ['of an earlier review', { date: { date: '2024-12-31' } }, 'Texten är från 31 december 2024.\nVi har övat.'],
  ['of this year', { year: 2025 }, 'Vi har övat.'],
])('a text %s stands in its section', (_name, row, expected) => {
  expect(told(row)).toContain(expected);
});

test('a text of this review says nothing of its day', () => {
  expect(told({ date: { date: '2025-01-01' } })).not.toContain('Texten är från');
});

import { nothingToReport } from '../../../../src/core/sheets/review-coverage/coverage.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { currentTexts } from '../../../../src/core/sheets/texts/current-texts.ts';
import { checkWorkbook } from '../../../../src/core/tasks/review-workbook.ts';
import { recordsOf, sheetOf, testDay, workbookOf } from '../../../support/workbook-builder.ts';

const rows = [
  { section: 'omvarld', year: 2024, text: 'Förra årets.', nothingToReport: 'Ja' },
  { section: 'omvarld', text: 'Årets.' },
  { section: 'rsa', year: 2025, nothingToReport: 'Ja' },
];

test('texts without a year, and of the planned one, belong to the review', () => {
  expect(currentTexts(recordsOf(sheetOf(texts, rows))).map(({ section, text }) => [section, text])).toEqual([
    ['omvarld', 'Årets.'],
    ['rsa', undefined],
  ]);
});

test('"nothing to report" of another year covers nothing', () => {
  expect([...nothingToReport(recordsOf(sheetOf(texts, rows)))]).toEqual(['rsa']);
});

test.each([
  ['one section in two years', rows, []],
  [
    'one section twice in a year',
    [rows[0]!, rows[0]!],
    ['Avsnitt omvarld 2024 finns redan på rad 2. Slå ihop raderna.'],
  ],
  [
    'one section twice without a year',
    [rows[1]!, rows[1]!],
    ['Avsnitt omvarld finns redan på rad 2. Slå ihop raderna.'],
  ],
])('%s', (_name, given, messages) => {
  const { findings } = checkWorkbook(workbookOf(sheetOf(texts, given)), { today: testDay });
  expect(findings.filter(({ rule }) => rule === 'S-07').map(({ message }) => message)).toEqual(messages);
});

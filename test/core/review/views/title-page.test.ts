import { reviewWorkbook, titlePage } from '../../../../src/core/index.ts';
import { settingsSheet, testDay, workbookOf } from '../../../support/workbook-builder.ts';

function pageOf(values: Parameters<typeof settingsSheet>[0] = {}, final = false) {
  return titlePage(reviewWorkbook(workbookOf(settingsSheet(values)), { today: testDay, final }).document);
}

test('board and administration stand on top, and not among the facts', () => {
  const { senders, facts } = pageOf();
  expect(senders).toEqual(['Socialnämnden', 'Socialförvaltningen']);
  expect(facts.map(({ label }) => label)).toEqual([
    'Uppföljd period',
    'Beslutsinstans',
    'Uppgifterna gäller',
    'Utgåva',
  ]);
});

test('a sender that is not given is a dash', () => {
  expect(pageOf({ board: null }).senders).toEqual(['–', 'Socialförvaltningen']);
});

test.each([
  [false, 'UTKAST – inte beslutad', true],
  [true, 'Slutlig', false],
])('the state of a final review (%s)', (final, text, isDraft) => {
  expect(pageOf({}, final).state).toEqual({ text, isDraft });
});

import { reviewWorkbook } from '../../../src/core/index.ts';
import type { settings } from '../../../src/core/records/settings/columns.ts';
import { type RowCells, settingsSheet, testDay, workbookOf } from '../../support/workbook-builder.ts';

function review(values: RowCells<typeof settings.columns>) {
  return reviewWorkbook(workbookOf(settingsSheet(values)), { today: testDay }).document;
}

function onTitlePage(values: RowCells<typeof settings.columns>, label: string) {
  return review(values).titlePage.find((entry) => entry.label === label)?.value;
}

test.each([
  ['the year alone', 2025, 'Informationssäkerhet och dataskydd'],
  ['one year more', 2026, 'Informationssäkerhet och dataskydd med inriktning 2026'],
  ['several years more', 2028, 'Informationssäkerhet och dataskydd med inriktning 2026–2028'],
])('the subtitle of a review of %s names the direction', (_name, horizonEnd, expected) => {
  expect(review({ horizonEnd }).subtitle).toBe(expected);
});

test.each([
  ['board and registry number', { registryNumber: 'SOF 2025/123' }, 'Socialnämnden · Dnr SOF 2025/123'],
  ['the board alone', {}, 'Socialnämnden'],
  ['the administration where there is no board', { board: null }, 'Socialförvaltningen'],
  ['nothing where nothing is known', { board: null, administration: null }, ''],
])('the page header has %s', (_name, values, expected) => {
  expect(review(values).header).toBe(expected);
});

test.each([
  ['Beslutad', { decisionDate: { date: '2026-01-20' } }, '20\u00A0januari\u00A02026'],
  ['Beslutad', { decisionDate: { date: '2026-01-20' }, paragraph: '§ 12' }, '20\u00A0januari\u00A02026, § 12'],
  ['Beslutad', {}, undefined],
  ['Diarienummer', {}, undefined],
  ['Uppföljd period', {}, '1\u00A0januari–31\u00A0december\u00A02025'],
  ['Utgåva', { edition: 'Offentlig' }, 'Offentlig, utkast'],
  ['Utgåva', {}, 'Utkast – endast internt'],
])('the title page has %s as given, or not at all (%j)', (label, values, expected) => {
  expect(onTitlePage(values, label)).toBe(expected);
});

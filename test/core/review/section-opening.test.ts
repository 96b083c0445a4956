import { textSections } from '../../../src/core/facts/section-keys.ts';
import { audits } from '../../../src/core/sheets/audits/columns.ts';
import type { SheetDefinition } from '../../../src/core/sheets/define-sheet.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import { sectionText, writtenFinalSection, writtenSection } from '../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../support/workbook-builder.ts';

const said = (section: string, row: RowCells<typeof texts.columns>) => sheetOf(texts, [{ section, ...row }]);

const withText = [...textSections.map(({ key }) => key), 'forbattringar-2025', 'forbattringar-2026'];

test.each(withText)("the coordinator's own text stands in %s", (key) => {
  expect(sectionText(key, said(key, { text: 'Egen text.' }))).toContain('Egen text.');
});

test('the key of a section may be written in capitals', () => {
  expect(sectionText('omvarld', said('OMVARLD', { text: 'Egen text.' }))).toContain('Egen text.');
});

test('a text without a section stands nowhere', () => {
  const sheet = sheetOf(texts, [{ text: 'Egen text.' }]);
  expect(withText.filter((key) => sectionText(key, sheet).includes('Egen text.'))).toEqual([]);
});

test.each([
  [
    'by somebody on a day',
    { statedBy: 'Chefen', date: { date: '2025-11-01' } },
    ' av Chefen den 1\u00A0november\u00A02025',
  ],
  ['by somebody', { statedBy: 'Chefen' }, ' av Chefen'],
  ['on a day', { date: { date: '2025-11-01' } }, ' den 1\u00A0november\u00A02025'],
  ['by nobody that is named', {}, ''],
])('that there is nothing to report is stated %s', (_name, stated, expected) => {
  expect(sectionText('omvarld', said('omvarld', { nothingToReport: 'Ja', ...stated }))).toContain(
    `Inget att rapportera. Avsnittet har prövats${expected}.`,
  );
});

const sources: [string, string[]][] = [
  ['omvarld', ['Omvärld']],
  ['rsa', ['Risker']],
  ['dso', ['Granskningar']],
  ['vor', ['Risker']],
  ['intressenter', ['Intressenter']],
  ['tidigare-beslut', ['Beslut']],
  ['handelser', ['Incidenter']],
  ['matning', ['Mätvärden']],
  ['granskningar', ['Granskningar']],
  ['klassning', ['Informationsklassning', 'Registerförteckning', 'Konsekvensbedömningar']],
  ['utbildning', ['Utbildningar']],
  ['arbetssatt', ['Arbetssätt']],
  ['beslut', ['Beslut']],
];

test.each(sources)('%s says which of its sheets the workbook lacks (%s)', (key, names) => {
  for (const name of names) {
    expect(writtenSection(key)).toContain(`[missing] Underlag saknas: arbetsboken har inget blad ${name}.`);
  }
});

const emptied = (name: string) =>
  sheetOf(sheetDefinitions.find((definition) => definition.name === name) as SheetDefinition, []);

const withAdvice = sources.filter(([key]) => key !== 'klassning' && key !== 'beslut');

test.each(withAdvice)('%s without rows says in a draft how it gets some', (key, [name = '']) => {
  expect(writtenSection(key, emptied(name))).toBe(
    `[missing] Avsnittet är tomt. Fyll i bladet ${name}, skriv en text för ${key} i bladet Texter eller ange ”Inget att rapportera” där.`,
  );
});

test.each(withAdvice)('%s without rows has nothing to report in a final review', (key, [name = '']) => {
  expect(writtenFinalSection(key, emptied(name))).toBe('Inget att rapportera.');
});

test('a text of its own is enough for a section', () => {
  expect(writtenSection('dso', sheetOf(audits, []), said('dso', { text: 'Ingen rapport i år.' }))).toBe(
    'Ingen rapport i år.',
  );
});

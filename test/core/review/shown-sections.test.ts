import { incidents } from '../../../src/core/sheets/incidents/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import { sectionText } from '../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

const nothing = { nothingToReport: 'Ja', statedBy: 'Samordnaren', date: { date: '2025-11-01' } };

function appendix(rows: readonly RowCells<typeof texts.columns>[], scope = 'Kort') {
  const sheets = [settingsSheet({ scope }), sheetOf(texts, [...rows]), sheetOf(incidents, [])];
  return sectionText('bilaga-a', ...sheets).replaceAll('\u00A0', ' ');
}

test('a short review tells once, by who and when, in what there is nothing to report', () => {
  const text = appendix([
    { section: 'handelser', ...nothing },
    { section: 'matning', ...nothing },
  ]);
  expect(text).toContain(
    'Inget att rapportera: Incidenter och avvikelser; Mätningar och mål. Samordnaren har gått igenom punkterna den 1 november 2025.',
  );
  expect(text).toMatch(/9\.3\.2 d 1 [^\n]*\| – \| Inget att rapportera/);
});

test('what different people have attested stands apart', () => {
  const text = appendix([
    { section: 'handelser', ...nothing },
    { section: 'matning', ...nothing, statedBy: 'controllern' },
  ]);
  expect(text).toContain('Inget att rapportera: Incidenter och avvikelser. Samordnaren har gått igenom punkten den 1');
  expect(text).toContain('Inget att rapportera: Mätningar och mål. Controllern har gått igenom punkten den 1');
});

test.each<[string, RowCells<typeof texts.columns>]>([
  ['a text beside it', { ...nothing, text: 'Vi har övat.' }],
  ['nobody who has attested it', { nothingToReport: 'Ja' }],
])('a section with %s stands in a short review', (_name, row) => {
  expect(appendix([{ section: 'handelser', ...row }])).not.toMatch(/Inget att rapportera: [^\n]*Incidenter/);
});

test('a full review has every section', () => {
  expect(appendix([{ section: 'handelser', ...nothing }], 'Fullständig')).not.toContain('Inget att rapportera:');
});

test('sections that nobody has filled in are named apart', () => {
  expect(appendix([{ section: 'handelser', ...nothing }])).toMatch(
    /Dessa avsnitt saknar uppgifter och är därför inte med: [^\n]*Mätningar och mål/,
  );
});

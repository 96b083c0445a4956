import { sectionsOfEveryReview } from '../../../src/core/review/sections/index.ts';
import type { SheetDefinition } from '../../../src/core/schema/define-sheet.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../src/core/sheets/audits/columns.ts';
import { decisions } from '../../../src/core/sheets/decisions/columns.ts';
import { externalFactors } from '../../../src/core/sheets/external-factors/columns.ts';
import { incidents } from '../../../src/core/sheets/incidents/columns.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import { trainings } from '../../../src/core/sheets/trainings/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { sectionText, writtenFinalSection, writtenSection } from '../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../support/workbook-builder.ts';

function said(section: string, row: RowCells<typeof texts.columns>) {
  return sheetOf(texts, [{ section, ...row }]);
}

const withText = [
  ...sectionsOfEveryReview.flatMap(({ key, ownText }) => (ownText ? [key] : [])),
  'forbattringar-2025',
  'forbattringar-2026',
];

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
  ['by somebody on a day', { statedBy: 'Chefen', date: { date: '2025-11-01' } }, ' den 1\u00A0november\u00A02025'],
  ['by somebody', { statedBy: 'Chefen' }, ''],
])('that there is nothing to report is stated %s', (_name, stated, expected) => {
  expect(sectionText('omvarld', said('omvarld', { nothingToReport: 'Ja', ...stated }))).toContain(
    `Inget att rapportera. Chefen har gått igenom punkten${expected}.`,
  );
});

test.each([
  ['nobody that is named', {}],
  ['a day alone', { date: { date: '2025-11-01' } }],
])('that there is nothing to report is not said by %s', (_name, stated) => {
  const sheets = [sheetOf(externalFactors, []), said('omvarld', { nothingToReport: 'Ja', ...stated })];
  const text =
    '[missing] Ingen har intygat att det inte finns något att rapportera: fyll i Angett av och Datum i bladet Texter.';
  expect([writtenSection('omvarld', ...sheets), writtenFinalSection('omvarld', ...sheets)]).toEqual([text, text]);
  expect(sectionText('bilaga-a', ...sheets)).toMatch(/9\.3\.2 b [^\n]* Inte intygat/);
});

const sources: [string, string[]][] = [
  ['omvarld', ['Omvärld']],
  ['forbattringar', ['Handlingsplan']],
  ['forbattringar-2025', ['Handlingsplan']],
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
    expect(writtenSection(key)).toContain(`[missing] Uppgifter saknas: bladet ${name} finns inte i arbetsboken.`);
  }
});

function emptied(name: string) {
  return sheetOf(sheetDefinitions.find((definition) => definition.name === name) as SheetDefinition, []);
}

const withAdvice = sources.filter(([key]) => !/^(?:klassning|beslut|forbattringar)/.test(key));

test.each(withAdvice)('%s without rows says in a draft how it gets some', (key, [name = '']) => {
  expect(writtenSection(key, emptied(name))).toBe(
    `[missing] Avsnittet är tomt. Fyll i bladet ${name}, skriv en text för ${key} i bladet Texter eller ange ”Inget att rapportera” där.`,
  );
});

test.each(withAdvice)(
  '%s without rows says so in a final review, and not that there is nothing to report',
  (key, [name = '']) => {
    expect(writtenFinalSection(key, emptied(name))).toBe('Arbetsboken har inga uppgifter till avsnittet.');
  },
);

test('a text of its own is enough for a section', () => {
  expect(writtenSection('dso', sheetOf(audits, []), said('dso', { text: 'Ingen rapport i år.' }))).toBe(
    'Ingen rapport i år.',
  );
});

test('a sheet that may stand under another name is told with its tab', () => {
  const sheet = { ...sheetOf(audits, []), name: 'Granskningar 2025' };
  expect(writtenSection('granskningar', sheet)).toContain(
    'Uppgifter saknas: bladet Granskningar finns inte i arbetsboken. Fliken Granskningar 2025 läses inte.',
  );
});

/** A sheet with these headers and a row of x for each. */
function strange(name: string, ...headers: string[]) {
  return { name, rows: [headers, headers.map(() => 'x')] };
}

test.each([
  ['omvarld', strange('Omvärld', 'Nummer', 'Vad')],
  ['rsa', strange('Risker', 'Nummer', 'Vad')],
  ['handelser', strange('Incidenter', 'Nummer', 'Vad')],
  ['arbetssatt', strange('Arbetssätt', 'Nummer', 'Vad')],
  ['beslut', strange('Beslut', 'Nummer', 'Vad')],
  ['forbattringar-2026', strange('Handlingsplan', 'Nummer', 'Vad')],
])('%s says that rows stand there when no header is known', (key, sheet) => {
  const text = writtenSection(key, sheet);
  expect(text).toContain(`[missing] Bladet ${sheet.name} har 1\u00A0rad som inte har kunnat läsas`);
  expect(text).not.toMatch(/tomt|Inga åtgärder|inga beslut/);
});

const unread = 'som inte har kunnat läsas och därför inte är med';
test.each<[string, Sheet, string]>([
  [
    'rsa',
    sheetOf(risks, [{ id: 'R-001', source: 'RAS-analys', risk: 'Brand' }]),
    'Källa är tom eller går inte att förstå (rad 2;',
  ],
  ['vor', sheetOf(risks, [{ id: 'R-001', risk: 'Brand' }], { omit: ['source'] }), 'kolumnen Källa saknas'],
  ['dso', sheetOf(audits, [{ id: 'GR-001', auditYear: 2024, status: 'Öppen' }]), 'Granskare är tom'],
  ['dso', sheetOf(audits, [{ id: 'GR-001', auditor: 'Dataskyddsombud', status: 'Åtgärdad' }]), 'Avser år är tom'],
  ['granskningar', sheetOf(audits, [{ id: 'GR-001', auditYear: 'i fjol', status: 'Åtgärdad' }]), 'Avser år är tom'],
  ['granskningar', sheetOf(audits, [{ id: 'GR-001', auditYear: 2019 }]), 'Status är tom'],
  ['handelser', sheetOf(incidents, [{ id: 'INC-001', awareness: 'våren', status: 'Stängd' }]), 'Kännedom är tom'],
  ['matning', sheetOf(measurements, [{ id: 'MV-001', period: 'i år', outcome: 4 }]), 'Period är tom'],
  ['utbildning', sheetOf(trainings, [{ id: 'UT-001', year: 'i år' }]), 'År är tom'],
  ['beslut', sheetOf(decisions, [{ id: 'B-001', decision: 'Öva' }]), 'Genomgång är tom'],
  ['tidigare-beslut', sheetOf(decisions, [{ id: 'B-001', decision: 'Öva' }]), 'Genomgång är tom'],
  ['tidigare-beslut', sheetOf(actionPlan, [{ id: 'HP-001', action: 'Öva' }]), 'Verksamhetsår är tom'],
  ['forbattringar', sheetOf(actionPlan, [{ id: 'HP-001', action: 'Öva' }]), 'Verksamhetsår är tom'],
  ['forbattringar-2025', sheetOf(actionPlan, [{ id: 'HP-001', action: 'Öva' }]), 'Verksamhetsår är tom'],
])('%s tells of a row that it cannot place', (key, sheet, why) => {
  const text = writtenSection(key, sheet);
  expect(text).toContain(`har 1\u00A0rad ${unread}: ${why}`);
  expect(text).not.toMatch(/Avsnittet är tomt|Inga åtgärder|inga beslut/);
});

test.each<[string, Sheet]>([
  ['rsa', sheetOf(risks, [{ id: 'R-001', source: 'Annan', risk: 'Brand' }])],
  ['dso', sheetOf(audits, [{ id: 'GR-001', auditor: 'Internrevision' }])],
  ['granskningar', sheetOf(audits, [{ id: 'GR-001', auditYear: 2019, status: 'Åtgärdad' }])],
  ['handelser', sheetOf(incidents, [{ id: 'INC-001', status: 'Öppen' }])],
  ['matning', sheetOf(measurements, [{ id: 'MV-001', period: '2019', outcome: 4 }])],
  ['forbattringar-2025', sheetOf(actionPlan, [{ id: 'HP-001', year: 2031, action: 'Öva' }])],
])('%s says nothing of a row that belongs elsewhere, or is shown all the same', (key, sheet) => {
  expect(writtenSection(key, sheet)).not.toContain('kunnat läsas');
});

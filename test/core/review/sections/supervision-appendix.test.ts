import { reviewWorkbook } from '../../../../src/core/index.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { securityMeasures } from '../../../../src/core/sheets/security-measures/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { settingsSheet, sheetOf, workbookOf } from '../../../support/workbook-builder.ts';
import { writtenBlock } from '../../../support/written-document.ts';

const measure = {
  id: 'SÅ-001',
  area: 'Incidenthantering',
  state: 'Delvis',
  purposeAchieved: 'Nej',
  evidence: 'Rutinen',
};
const measures = sheetOf(securityMeasures, [measure]);
const incident = {
  id: 'INC-001',
  awareness: { date: '2026-03-02T08:00' },
  significantIncident: 'Ja',
  earlyWarning: { date: '2026-03-02T20:00' },
  incidentNotification: { date: '2026-03-06T08:00' },
};

function documentOf(...sheets: readonly Sheet[]) {
  const { document, appendices } = reviewWorkbook(workbookOf(settingsSheet({ year: 2026 }), ...sheets), {
    today: '2026-11-24',
  });
  return { ...document, sections: [...document.sections, ...appendices.sections] };
}

function written(...sheets: readonly Sheet[]) {
  const section = documentOf(measures, ...sheets).sections.find(({ key }) => key === 'bilaga-tillsyn');
  return (section?.blocks ?? []).map(writtenBlock).join('\n').replaceAll('\u00a0', ' ');
}

test.each([
  ['a workbook without the sheet', []],
  ['a workbook where the sheet is empty', [sheetOf(securityMeasures, [])]],
])('%s has no such appendix', (_name, sheets) => {
  expect(documentOf(...sheets).sections.map(({ key }) => key)).not.toContain('bilaga-tillsyn');
});

test('it stands before the open findings, which a final review lacks', () => {
  const appendices = documentOf(measures).sections.filter(({ number }) => number.startsWith('Bilaga'));
  expect(appendices.map(({ number, key }) => `${number} ${key}`)).toEqual([
    'Bilaga A bilaga-a',
    'Bilaga B bilaga-b',
    'Bilaga C bilaga-tillsyn',
    'Bilaga D bilaga-c',
  ]);
});

test('the areas stand with state, purpose and evidence', () => {
  expect(written()).toMatch(/Incidenthantering \| [^|]*Delvis \| [^|]*Nej \| Rutinen/);
});

test.each([
  ['an early warning in time', {}, /\[grön\] [^|]*2026-03-02[^|]*20:00/],
  ['a notification too late', {}, /\[röd\] [^|]*2026-03-06[^|]*08:00/],
  ['a final report that is overdue', {}, /\[röd\] Senast [^|]*2026-04-06/],
  [
    'a late notification of one that is still looked into',
    { significantIncident: 'Utreds' },
    /Utreds \| .*\[gul\] [^|]*2026-03-06/,
  ],
])('%s is told', (_name, change, expected) => {
  expect(written(sheetOf(incidents, [{ ...incident, ...change }]))).toMatch(expected);
});

test.each([
  ['not significant', { significantIncident: 'Nej' }],
  ['known before the act', { awareness: { date: '2025-12-01T08:00' } }],
])('an incident that is %s is not among them', (_name, change) => {
  expect(written(sheetOf(incidents, [{ ...incident, ...change }]))).toContain('ingen betydande incident');
});

const training = {
  id: 'UT-001',
  training: 'Ledningens ansvar',
  audience: 'Ledning',
  year: 2026,
  audienceSize: 9,
  completed: 7,
};
test.each([
  ['of the year', {}, 'Ledningens ansvar | 2026 | 9 | 7'],
  ['of the year before', { year: 2025 }, 'Ledningens ansvar | 2025 | 9 | 7'],
  ['older', { year: 2024 }, 'ingen utbildning med målgruppen Ledning'],
  ['of others', { audience: 'Chefer' }, 'ingen utbildning med målgruppen Ledning'],
])('training %s', (_name, change, expected) => {
  expect(written(sheetOf(trainings, [{ ...training, ...change }]))).toContain(expected);
});

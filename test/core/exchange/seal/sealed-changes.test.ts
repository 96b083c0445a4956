import { sealedChanges } from '../../../../src/core/exchange/seal/sealed-changes.ts';
import { sealedState } from '../../../../src/core/exchange/seal/sealed-state.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { securityMeasures } from '../../../../src/core/sheets/security-measures/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

const plan = [
  { id: 'HP-001', year: 2025, action: 'Utbilda', status: 'Pågående', endDate: '2025-06-30', done: 0.5 },
  { id: 'HP-002', year: 2025, action: 'Öva', status: 'Klar', source: 'RSA; VoR' },
];
const before = [settingsSheet({ version: '1.0' }), sheetOf(actionPlan, plan)];

function changes(...after: readonly Sheet[]) {
  return sealedChanges(sealedState(recordsOf(...before)), sealedState(recordsOf(...after)));
}

const [settings, actions] = before as [Sheet, Sheet];
const [header = [], first = [], second = []] = actions.rows;

function withRows(...rows: Sheet['rows']): Sheet {
  return { ...actions, rows };
}

function spelled(column: string, value: string | number | { readonly date: string }) {
  return first.map((cell, index) => (header[index] === column ? value : cell));
}

test.each<[string, readonly Sheet[]]>([
  ['nothing', before],
  ['Version', [settingsSheet({ version: '2.0' }), actions]],
  ['the order of rows', [settings, withRows(header, second, first)]],
  ['the order of columns', [settings, withRows([...header].reverse(), [...first].reverse(), [...second].reverse())]],
  ['what stands above the headers', [settings, withRows(['Handlingsplan 2025'], header, first, second)]],
  ['a column of their own', [settings, withRows([...header, 'Egen'], [...first, 'x'], second)]],
  [
    'a sheet of their own',
    [
      ...before,
      {
        name: 'Egen',
        rows: [
          ['A', 'B'],
          [1, 2],
        ],
      },
    ],
  ],
  ['an empty sheet of the contract', [...before, sheetOf(securityMeasures, [])]],
  ['the spelling of a choice', [settings, withRows(header, spelled('Status', ' pågående. '), second)]],
  ['the form of a date', [settings, withRows(header, spelled('Slutdatum', { date: '2025-06-30' }), second)]],
  ['the form of a share', [settings, withRows(header, spelled('Klart', '50 %'), second)]],
])('%s is no change', (_name, after) => {
  expect(changes(...after)).toEqual([]);
});

test.each<[string, readonly Sheet[], readonly string[]]>([
  [
    'a cell',
    [settings, withRows(header, spelled('Status', 'Klar'), second)],
    ['Handlingsplan HP-001, Status: ”Pågående” → ”Klar”'],
  ],
  [
    'a cell in a column that was empty',
    [settings, withRows(header, spelled('Beskrivning', 'Ny'), second)],
    ['Handlingsplan HP-001, Beskrivning: (tomt) → ”Ny”'],
  ],
  [
    'a row that has come',
    [settings, sheetOf(actionPlan, [...plan, { id: 'HP-003', year: 2025, action: 'Ny', status: 'Klar' }])],
    ['Handlingsplan HP-003 är ny: Verksamhetsår 2025, Åtgärd ”Ny”, Status ”Klar”'],
  ],
  [
    'a row that has gone',
    [settings, withRows(header, first)],
    ['Handlingsplan HP-002 är borttagen: Verksamhetsår 2025, Åtgärd ”Öva”, Status ”Klar”, Källa ”RSA; VoR”'],
  ],
  [
    'a setting',
    [settingsSheet({ version: '1.0', paragraph: '§ 12' }), actions],
    ['Inställningar Paragraf är ny: Värde ”§ 12”'],
  ],
  [
    'a list',
    [...before, { name: 'Listor', rows: [['Enhet'], ['Äldreomsorg']] }],
    ['Listor Enhet, Värden: (tomt) → ”Äldreomsorg”'],
  ],
  [
    'a sheet with rows',
    [...before, sheetOf(informationClassification, [{ id: 'IK-001', informationSet: 'Akter', confidentiality: '3' }])],
    ['Informationsklassning IK-001 är ny: Informationsmängd ”Akter”, Konfidentialitet ”3 Allvarlig”'],
  ],
])('%s is told', (_name, after, lines) => {
  expect(changes(...after)).toEqual(lines);
});

test('a long text is told by its beginning', () => {
  const [line = ''] = changes(settings, withRows(header, spelled('Beskrivning', 'x'.repeat(500)), second));
  expect(line.length).toBeLessThan(150);
  expect(line).toMatch(/x…”$/);
});

import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { sectionText, writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

const incident: RowCells<typeof incidents.columns> = {
  id: 'INC-001',
  heading: 'Felutskick av brev',
  awareness: { date: '2025-03-01T08:00' },
  status: 'Utreds',
  severity: 'Låg',
};

test.each([
  ['is notified', { notified: { date: '2025-03-02T09:30' } }, '2025-03-01 | Låg | 2025-03-02'],
  ['need not be notified', { notificationRequired: 'Nej' }, '2025-03-01 | Låg | Krävs inte'],
  ['should have been notified', { notificationRequired: 'Ja' }, '2025-03-01 | Låg | Inte anmäld'],
  ['is not judged', { notificationRequired: 'Ej bedömt' }, '2025-03-01 | Låg | Ej bedömt'],
  ['says nothing of that', {}, '2025-03-01 | Låg | –'],
  ['has no time', { awareness: null }, '– | Låg | –'],
])('an incident that %s has its cells', (_name, row, expected) => {
  expect(sectionText('handelser', sheetOf(incidents, [{ ...incident, ...row }]))).toContain(
    `INC-001 | Felutskick av brev | ${expected} | – | – | Utreds`,
  );
});

const breach = { personalDataBreach: 'Ja' };
const toNotify = { ...breach, notificationRequired: 'Ja' };
const inTime = { notified: { date: '2025-03-02T08:00' } };
const closed = { ...incident, status: 'Stängd', rootCause: 'Fel mall' };

function told(...rows: RowCells<typeof incidents.columns>[]) {
  const numbered = rows.map((row, index) => ({ ...row, id: `INC-00${index + 1}` }));
  return sectionText('handelser', settingsSheet({ scope: 'Kort' }), sheetOf(incidents, numbered));
}

test.each<[string, RowCells<typeof incidents.columns>[], string]>([
  ['one', [closed], 'En incident rapporterades under 2025. Den var inte allvarlig.'],
  ['one grave', [{ ...closed, severity: 'Hög' }], 'Den var allvarlig.'],
  [
    'two, one grave',
    [closed, { ...closed, severity: 'Hög' }],
    'Två incidenter rapporterades under 2025. En var allvarlig.',
  ],
  ['all grave', [1, 2, 3].map(() => ({ ...closed, severity: 'Hög' })), 'Alla tre var allvarliga.'],
  [
    'more than the year before',
    [closed, closed, { ...closed, awareness: { date: '2024-03-01T08:00' } }],
    'Två incidenter rapporterades under 2025, mot en året före.',
  ],
  [
    'none this year',
    [{ ...closed, awareness: { date: '2024-03-01T08:00' } }],
    'Ingen incident rapporterades under 2025. Det behöver inte betyda att inget har hänt.',
  ],
  ['one that goes on', [incident], 'Den var inte allvarlig och utreds fortfarande.'],
  ['one of two that goes on', [closed, incident], 'Ingen var allvarlig, och en utreds fortfarande.'],
  ['two that go on', [incident, incident], 'Ingen var allvarlig, och båda utreds fortfarande.'],
  [
    'an older one that goes on',
    [closed, { ...incident, awareness: { date: '2023-03-01' } }],
    'Dessutom utreds en äldre incident fortfarande.',
  ],
  [
    'older ones that go on',
    [closed, { ...incident, awareness: { date: '2023-03-01' } }, { ...incident, awareness: { date: '2023-03-02' } }],
    'Dessutom utreds två äldre incidenter fortfarande.',
  ],
  [
    'a breach that needs no notice',
    [{ ...closed, ...breach, notificationRequired: 'Nej' }],
    'Den var en personuppgiftsincident. Den behövde inte anmälas till Integritetsskyddsmyndigheten (IMY).',
  ],
  [
    'breaches that need no notice',
    [1, 2].map(() => ({ ...closed, ...breach, notificationRequired: 'Nej' })),
    'Båda var personuppgiftsincidenter. Ingen av dem behövde anmälas till Integritetsskyddsmyndigheten (IMY).',
  ],
  [
    'a breach not notified in time',
    [{ ...closed, ...toNotify }],
    'Den skulle anmälas till Integritetsskyddsmyndigheten (IMY) men anmäldes inte inom 72 timmar.',
  ],
  [
    'a breach notified in time',
    [{ ...closed, ...toNotify, ...inTime }],
    'Den skulle anmälas till Integritetsskyddsmyndigheten (IMY) och anmäldes inom 72 timmar.',
  ],
  [
    'breaches of which some were notified in time',
    [
      { ...closed, ...toNotify, ...inTime },
      { ...closed, ...toNotify },
      { ...closed, ...breach, notificationRequired: 'Nej' },
    ],
    'Två av dem skulle anmälas till Integritetsskyddsmyndigheten (IMY); en anmäldes inom 72 timmar.',
  ],
  [
    'breaches all notified in time',
    [1, 2].map(() => ({ ...closed, ...toNotify, ...inTime })),
    'Båda skulle anmälas till Integritetsskyddsmyndigheten (IMY); båda anmäldes inom 72 timmar.',
  ],
  [
    'breaches none of which was notified in time',
    [1, 2, 3].map(() => ({ ...closed, ...toNotify })),
    'Alla tre skulle anmälas till Integritetsskyddsmyndigheten (IMY); ingen anmäldes inom 72 timmar.',
  ],
  [
    'a breach whose time has not run out',
    [
      { ...closed, ...toNotify },
      { ...incident, ...toNotify, awareness: { date: '2025-11-23T08:15' } },
    ],
    'Båda skulle anmälas till Integritetsskyddsmyndigheten (IMY). Den som kan bedömas anmäldes inte inom 72 timmar.',
  ],
  [
    'breaches of which the time of one has not run out',
    [
      { ...closed, ...toNotify, ...inTime },
      { ...closed, ...toNotify },
      { ...incident, ...toNotify, awareness: { date: '2025-11-23T08:15' } },
    ],
    'Alla tre skulle anmälas till Integritetsskyddsmyndigheten (IMY). Av dem som kan bedömas anmäldes en inom 72 timmar.',
  ],
  [
    'a breach that may still be notified in time',
    [{ ...incident, ...breach, awareness: { date: '2025-11-23T08:15' } }],
    'En incident är ännu inte bedömd. Ska den anmälas måste det ske senast den 26 november 2025 kl. 8.15.',
  ],
  [
    'breaches that may still be notified in time: the first limit is told, and none that has passed',
    ['2025-11-23T08:15', '2025-11-22T10:00', '2025-11-01T10:00'].map((date) => ({
      ...incident,
      ...breach,
      awareness: { date },
    })),
    'Tre incidenter är ännu inte bedömda. Ska den första anmälas måste det ske senast den 25 november 2025 kl. 10.00.',
  ],
  [
    'three breaches all notified in time',
    [1, 2, 3].map(() => ({ ...closed, ...toNotify, ...inTime })),
    'Alla tre skulle anmälas till Integritetsskyddsmyndigheten (IMY); alla anmäldes inom 72 timmar.',
  ],
  [
    'two breaches of which the one that can be judged was notified in time',
    [
      { ...closed, ...toNotify, ...inTime },
      { ...incident, ...toNotify, awareness: { date: '2025-11-23T08:15' } },
    ],
    'Den som kan bedömas anmäldes inom 72 timmar.',
  ],
  [
    'half of them reported soon',
    ['08:00', '10:00'].map((time) => ({
      ...closed,
      occurred: { date: '2025-03-01T06:00' },
      reportedInternally: { date: `2025-03-01T${time}` },
    })),
    'Hälften av händelserna rapporterades internt inom 3 timmar; målet är 24 timmar.',
  ],
  ['a breach that nobody has judged', [{ ...closed, personalDataBreach: 'Ja' }], 'En incident är ännu inte bedömd.'],
  [
    'a kind that is more common than the others',
    ['Avbrott', 'Avbrott', 'Avbrott', 'Förlust', 'Felutskick'].map((type) => ({ ...closed, type })),
    'Den vanligaste typen var avbrott (tre av fem).',
  ],
  ['a known cause', [closed], 'Orsaken är känd.'],
  ['causes known of some', [closed, incident], 'Orsaken är känd för en av två.'],
  ['no known cause', [incident], 'Ingen orsak är känd ännu.'],
  ['causes, each once', [closed, closed], 'Orsaker som har konstaterats:\nFel mall.'],
])('incidents are told as counts and causes: %s', (_name, rows, expected) => {
  expect(told(...rows).replaceAll('\u00A0', ' ')).toContain(expected);
});

test.each<[string, RowCells<typeof incidents.columns>[], RegExp]>([
  [
    'what cannot be judged yet is not said to be notified or not',
    [1, 2].map(() => ({ ...incident, ...toNotify, awareness: { date: '2025-11-23T08:15' } })),
    /anmäldes/,
  ],
  ['that none had to be notified, where one is not judged', [closed, { ...closed, ...breach }], /behövde/],
  [
    'of one report no half is told',
    [{ ...closed, occurred: { date: '2025-03-01T06:00' }, reportedInternally: { date: '2025-03-01T08:00' } }],
    /Hälften/,
  ],
])('is not said: %s', (_name, rows, expected) => {
  expect(told(...rows)).not.toMatch(expected);
});

test('the kinds of a short review stand in a table, the most common first', () => {
  const rows = [
    { ...closed, type: 'Förlust' },
    { ...closed, type: 'Avbrott', severity: 'Hög' },
    { ...incident, type: 'Avbrott' },
    closed,
  ];
  const numbered = rows.map((row, index) => ({ ...row, id: `INC-00${index + 1}` }));
  const text = writtenSection('handelser', settingsSheet({ scope: 'Kort' }), sheetOf(incidents, numbered));
  expect(text).toContain(
    [
      'Tabell: Incidenter efter typ, 2025',
      'Typ (46 left) | Antal (18 right) | Varav allvarliga (18 right) | Varav stängda (18 right)',
      'Avbrott | 2 | 1 | 1',
      'Förlust | 1 | 0 | 1',
      'Annat | 1 | 0 | 1',
    ].join('\n'),
  );
});

test('one kind makes no table', () => {
  expect(told({ ...closed, type: 'Avbrott' }, { ...closed, type: 'Avbrott' })).not.toContain('Avbrott | ');
});

test.each<[string, RowCells<typeof incidents.columns>, string]>([
  ['its unit', { unit: 'Hemtjänst' }, 'Felutskick av brev\nHemtjänst | 2025-03-01 | Låg | – | – | – | Utreds'],
  ['whether it was notified, unknown', { ...toNotify, notified: { formula: '=A1' } }, '| Låg | Okänt | – | – | Utreds'],
  ['who was informed', { dataSubjectsInformed: 'Ja' }, '| Låg | Registrerade informerade: Ja | – | – | Utreds'],
  ['its cause', { rootCause: 'Fel mall' }, '| Låg | – | Fel mall | – | Utreds'],
  ['what it was judged to be', { assessment: 'Ringa' }, '| Låg | – | – | Ringa | Utreds'],
])('a full review tells of an incident %s', (_name, row, expected) => {
  const text = writtenSection(
    'handelser',
    settingsSheet({ scope: 'Fullständig' }),
    sheetOf(incidents, [{ ...incident, ...row }]),
  );
  expect(text).toContain('Tabell: Incidenter 1 januari–31 december 2025, och äldre som fortfarande utreds');
  expect(text).toContain(expected);
});

test('a short review tells no single case', () => {
  expect(told(closed, incident)).not.toMatch(/Felutskick av brev|INC-00|08:00/);
});

test('a unit that is not in the list is none of those that are counted', () => {
  const units = { name: 'Listor', rows: [['Enhet'], ['Barn och unga'], ['Äldreomsorg'], ['Funktionsstöd']] };
  const rows = ['Äldreomsorg', 'Okänd enhet'].map((unit, index) => ({ ...closed, id: `INC-00${index + 1}`, unit }));
  const text = sectionText('handelser', settingsSheet({ scope: 'Kort' }), sheetOf(incidents, rows), units);
  expect(text).toContain('Från två av tre enheter är ingen incident rapporterad.');
});

test('units that report nothing are told, and what it means', () => {
  const units = { name: 'Listor', rows: [['Enhet'], ['Barn och unga'], ['Äldreomsorg'], ['Funktionsstöd']] };
  const rows = [{ ...closed, id: 'INC-001', unit: 'Äldreomsorg' }];
  const text = sectionText('handelser', settingsSheet({ scope: 'Kort' }), sheetOf(incidents, rows), units);
  expect(text).toContain('Från två av tre enheter är ingen incident rapporterad. Det behöver inte betyda');
});

test.each([
  ['two are as common', ['Avbrott', 'Avbrott', 'Förlust', 'Förlust', 'Felutskick']],
  ['there are few', ['Avbrott', 'Avbrott', 'Förlust']],
  ['there is one kind', ['Avbrott', 'Avbrott', 'Avbrott', 'Avbrott', 'Avbrott']],
])('no kind is said to stand out where %s', (_name, types) => {
  expect(told(...types.map((type) => ({ ...closed, type })))).not.toContain('vanligaste');
});

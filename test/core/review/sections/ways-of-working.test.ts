import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { securityMeasures } from '../../../../src/core/sheets/security-measures/columns.ts';
import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import { sectionText, writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

const row = { unit: 'Hemtjänst', introduced: 'Ja', purposeAchieved: 'Ja' };

function told(ways: readonly string[], more: RowCells<typeof waysOfWorking.columns> = {}, edition = 'Intern') {
  const rows = ways.map((way, index) => ({ id: `AS-00${index + 1}`, way, ...row, ...more }));
  return sectionText('arbetssatt', settingsSheet({ edition }), sheetOf(waysOfWorking, rows));
}

const all = ['Behörighetshantering', 'Lokal anvisning', 'Incidenthantering', 'Informationsklassning', 'Upphandling'];

test.each([
  ['one way of working', all.slice(0, 4), 'Upphandling har inte följts upp.'],
  ['two', all.slice(0, 3), 'Informationsklassning och Upphandling har inte följts upp.'],
])('that %s is not followed up is told', (_name, ways, expected) => {
  expect(told(ways)).toContain(expected);
});

test('nothing is told where all are', () => {
  expect(told(all)).not.toContain('har inte följts upp');
});

test('nor in an edition that leaves out rows, where it may be untrue', () => {
  const rows = all.map((way, index) => ({
    id: `AS-00${index + 1}`,
    way,
    ...row,
    ...(way === 'Upphandling' && { sensitive: 'Ja' }),
  }));
  const sheet = sheetOf(waysOfWorking, rows);
  expect(sectionText('arbetssatt', settingsSheet({ edition: 'Offentlig' }), sheet)).not.toContain(
    'har inte följts upp',
  );
});

const plan = sheetOf(actionPlan, [{ id: 'HP-001', action: 'Utbilda' }]);

/** The lines of a review with one way of working. */
function way(more: RowCells<typeof waysOfWorking.columns>, scope: 'Kort' | 'Fullständig' = 'Kort') {
  const sheet = sheetOf(waysOfWorking, [{ id: 'AS-001', way: 'Incidenthantering', ...row, ...more }]);
  return writtenSection('arbetssatt', settingsSheet({ scope }), plan, sheet).replaceAll('\u00A0', ' ').split('\n');
}

test.each<[string, RowCells<typeof waysOfWorking.columns>, string]>([
  ['serves', {}, 'Den enda uppföljningen visar att arbetssättet är infört och uppnår sitt syfte.'],
  [
    'does not serve',
    { purposeAchieved: 'Nej' },
    'Den enda uppföljningen visar inte att arbetssättet är infört och uppnår sitt syfte.',
  ],
])('the chapter opens with how many ways of working serve: one that %s', (_name, more, expected) => {
  expect(way(more)[0]).toContain(expected);
});

test.each<[string, RowCells<typeof waysOfWorking.columns>, string]>([
  ['in part', { introduced: 'Delvis' }, 'Delvis infört, syftet uppnås. Orsaken är inte utredd.'],
  ['not introduced', { introduced: 'Nej', purposeAchieved: null }, 'Inte infört. Orsaken är inte utredd.'],
  ['of no known state', { introduced: null, purposeAchieved: null }, 'Orsaken är inte utredd.'],
  ['serving in part', { purposeAchieved: 'Delvis' }, 'Infört, syftet uppnås delvis. Orsaken är inte utredd.'],
  ['not serving', { purposeAchieved: 'Nej' }, 'Infört, syftet uppnås inte. Orsaken är inte utredd.'],
  ['not judged', { purposeAchieved: 'Ej bedömt' }, 'Infört, ingen har bedömt om syftet uppnås.'],
  ['analysed', { purposeAchieved: 'Nej', analysis: 'Få vet' }, 'Infört, syftet uppnås inte. Orsak: Få vet.'],
  [
    'with a proposal and an action',
    { purposeAchieved: 'Nej', analysis: 'Få vet', proposal: 'Öva', actions: 'HP-001' },
    'Infört, syftet uppnås inte. Orsak: Få vet. Förslag: Öva. Åtgärd: Utbilda.',
  ],
])('a short review tells of one that is %s', (_name, more, expected) => {
  expect(way(more)).toContain(`- **Incidenthantering, Hemtjänst.** ${expected}`);
});

test('a short review names none that serves', () => {
  expect(way({}).join('\n')).not.toContain('Incidenthantering, Hemtjänst');
});

test.each<[string, RowCells<typeof waysOfWorking.columns>, string]>([
  ['that serves', {}, 'Incidenthantering | Hemtjänst | Ja | [grön] Ja | – | – | –'],
  [
    'that serves in part',
    { purposeAchieved: 'Delvis' },
    'Incidenthantering | Hemtjänst | Ja | [gul] Delvis | – | – | –',
  ],
  ['that does not', { purposeAchieved: 'Nej' }, 'Incidenthantering | Hemtjänst | Ja | [röd] Nej | – | – | –'],
  [
    'not judged',
    { purposeAchieved: 'Ej bedömt' },
    'Incidenthantering | Hemtjänst | Ja | [ingen] Ej bedömt | – | – | –',
  ],
  ['analysed', { analysis: 'Få vet' }, 'Incidenthantering | Hemtjänst | Ja | [grön] Ja | Få vet | – | –'],
  ['with a proposal', { proposal: 'Öva' }, 'Incidenthantering | Hemtjänst | Ja | [grön] Ja | – | Öva | –'],
  ['with an action', { actions: 'HP-001' }, 'Incidenthantering | Hemtjänst | Ja | [grön] Ja | – | Utbilda | –'],
  [
    'that was followed up',
    { followedUp: { date: '2025-05-06' } },
    'Incidenthantering | Hemtjänst | Ja | [grön] Ja | – | – | 2025-05-06',
  ],
])('a full review has all of them in a table: one %s', (_name, more, expected) => {
  expect(way(more, 'Fullständig')).toEqual(
    expect.arrayContaining([
      'Tabell: Obligatoriska arbetssätt',
      'Arbetssätt (17 left) | Enhet (13 left) | Infört (9 left) | Syftet uppnås (12 left) | Analys (19 left) | Förslag och åtgärd (19 left) | Följt upp (12 left)',
      expected,
    ]),
  );
});

test('a full review has their chart', () => {
  expect(way({}, 'Fullständig').join('\n')).toMatch(/^Diagram W1 /m);
  expect(way({}).join('\n')).not.toContain('Diagram');
});

describe('the areas of the cybersecurity act', () => {
  const area = { id: 'SÅ-001', area: 'Incidenthantering', state: 'Infört', purposeAchieved: 'Ja' };

  function told(more: RowCells<typeof securityMeasures.columns>, scope: 'Kort' | 'Fullständig' = 'Kort') {
    const sheet = sheetOf(securityMeasures, [{ ...area, ...more }]);
    const ways = sheetOf(waysOfWorking, []);
    return writtenSection('arbetssatt', settingsSheet({ scope }), plan, ways, sheet)
      .replaceAll('\u00A0', ' ')
      .split('\n');
  }

  test('are counted', () => {
    expect(told({})).toEqual([
      'Det enda området i cybersäkerhetslagen (2025:1506) 2 kap. 3 § är på plats och uppnår sitt syfte.',
    ]);
  });

  test.each<[string, RowCells<typeof securityMeasures.columns>, string]>([
    ['in part', { state: 'Delvis' }, ' Delvis på plats.'],
    ['missing', { state: 'Nej' }, ' Saknas.'],
    ['not judged', { state: 'Ej bedömt' }, ' Inte bedömt.'],
    ['of no known state', { state: null }, ' '],
    ['not serving', { purposeAchieved: 'Nej' }, ' På plats.'],
    ['lacking something', { state: 'Nej', lack: 'Rutin' }, ' Saknas. Brist: Rutin.'],
    ['with an action', { state: 'Nej', actions: 'HP-001' }, ' Saknas. Åtgärd: Utbilda.'],
    ['with an owner', { state: 'Nej', owner: 'HR' }, ' Saknas. Ansvarig: HR.'],
  ])('are told by a short review where they are %s', (_name, more, expected) => {
    expect(told(more)).toContain(`- **Incidenthantering.**${expected}`);
  });

  test.each<[string, RowCells<typeof securityMeasures.columns>, string]>([
    ['in place', {}, '[grön] Infört | [grön] Ja | – | – | – | –'],
    ['in part', { state: 'Delvis', purposeAchieved: 'Delvis' }, '[gul] Delvis | [gul] Delvis | – | – | – | –'],
    ['missing', { state: 'Nej', purposeAchieved: 'Nej' }, '[röd] Nej | [röd] Nej | – | – | – | –'],
    ['not judged', { state: 'Ej bedömt', purposeAchieved: null }, '[ingen] Ej bedömt | – | – | – | – | –'],
    [
      'told in full',
      { evidence: 'Rutinen', lack: 'Övning', actions: 'HP-001', owner: 'HR' },
      '[grön] Infört | [grön] Ja | Rutinen | Övning | Utbilda | HR',
    ],
  ])('stand in a table of a full review: one %s', (_name, more, expected) => {
    expect(told(more, 'Fullständig')).toEqual(
      expect.arrayContaining([
        'Tabell: Säkerhetsåtgärder enligt cybersäkerhetslagen',
        `Incidenthantering | ${expected}`,
      ]),
    );
  });
});

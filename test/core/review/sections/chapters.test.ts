import { reviewWorkbook } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { interestedParties } from '../../../../src/core/sheets/interested-parties/columns.ts';
import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { textOfSection } from '../../../support/review-text.ts';
import { sectionText, writtenFinalSection, writtenSection } from '../../../support/section-text.ts';
import { soundMeasurement, soundTraining } from '../../../support/sound-rows.ts';
import { settingsSheet, sheetOf, testDay, workbookOf } from '../../../support/workbook-builder.ts';

const action = { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Utbilda chefer', status: 'Pågående' };
const risk = { id: 'R-001', source: 'RSA', risk: 'Obehörig åtkomst', likelihood: 4, impact: 5 };
const incident = {
  id: 'INC-001',
  heading: 'Felutskick av brev',
  awareness: { date: '2025-03-01T08:00' },
  status: 'Stängd',
  severity: 'Låg',
  personalDataBreach: 'Ja',
};
const audit = {
  id: 'GR-001',
  auditor: 'Dataskyddsombud',
  auditYear: 2024,
  observation: 'Ofullständigt register',
  status: 'Öppen',
};

const decision = { id: 'B-001', reviewYear: 2025, clause: 'g', category: 'Mål', decision: 'Höj målet' };
const way = { id: 'AS-001', way: 'Incidenthantering', unit: 'Hemtjänst', introduced: 'Ja' };

const says: [string, string, Sheet, string][] = [
  [
    'forbattringar-2025',
    'an area as a heading over its actions',
    sheetOf(actionPlan, [action]),
    'Utbildning\nUtbilda chefer. Pågår.',
  ],
  [
    'forbattringar-2026',
    'owner and dates of a later year',
    sheetOf(actionPlan, [
      { ...action, year: 2026, owner: 'Chefen', startDate: { date: '2026-03-01' }, endDate: { date: '2026-03-31' } },
    ]),
    'Utbilda chefer. Chefen, 1–31\u00A0mars\u00A02026, pågår.',
  ],
  [
    'forbattringar-2025',
    'an end date alone',
    sheetOf(actionPlan, [{ ...action, endDate: { date: '2025-03-31' } }]),
    'Utbilda chefer. Klart den 31\u00A0mars\u00A02025, pågår.',
  ],
  [
    'forbattringar-2025',
    'that an action is done once, and does not propose it',
    sheetOf(actionPlan, [{ ...action, status: 'Klar' }]),
    'En åtgärd är redan klar. Nedan står det som återstår.',
  ],
  [
    'forbattringar-2025',
    'how far an action has come',
    sheetOf(actionPlan, [{ ...action, done: 0.45 }]),
    'Pågår (45\u00A0% klart).',
  ],
  [
    'tidigare-beslut',
    'what an action achieved',
    sheetOf(actionPlan, [{ ...action, status: 'Klar', done: 1, effect: 'Färre fel' }]),
    'Utbilda chefer. Effekt: Färre fel.',
  ],
  [
    'omvarld',
    'a change with its kind and its day',
    sheetOf(externalFactors, [
      { id: 'OV-001', type: 'Lagstiftning', heading: 'Ny lag', entryIntoForce: { date: '2026-01-15' } },
    ]),
    'Lagstiftning\nNy lag. Träder i kraft den 15\u00A0januari\u00A02026.',
  ],
  [
    'omvarld',
    'its source in a footnote, straight after the text',
    sheetOf(externalFactors, [
      { id: 'OV-001', type: 'Hot', heading: 'Attacker', description: 'Ökar', source: 'Lägesbild' },
    ]),
    'Attacker. Ökar.Lägesbild.',
  ],
  ['rsa', 'a risk with its value', sheetOf(risks, [risk]), 'R-001 | Obehörig åtkomst | 20 | –'],
  [
    'rsa',
    'what is left of a risk when its actions are done',
    sheetOf(risks, [{ ...risk, likelihoodAfter: 2, impactAfter: 3 }]),
    'R-001 | Obehörig åtkomst | 20 → 6',
  ],
  [
    'rsa',
    'the highest risk first, and those without a value last',
    sheetOf(risks, [
      { ...risk, id: 'R-001', likelihood: null },
      { ...risk, id: 'R-002', likelihood: 1 },
      { ...risk, id: 'R-003', likelihood: 2 },
    ]),
    [
      'R-003 | Obehörig åtkomst | 10 | – | – | –',
      'R-002 | Obehörig åtkomst | 5 | – | – | –',
      'R-001 | Obehörig åtkomst | – | – | – | –',
    ].join('\n'),
  ],
  ['vor', 'that there are none of its source', sheetOf(risks, [risk]), 'Avsnittet är tomt. Fyll i bladet Risker'],
  [
    'dso',
    'what the officer has observed',
    sheetOf(audits, [audit]),
    'i sin rapport för 2024.\nOfullständigt register. Inte åtgärdad',
  ],
  [
    'intressenter',
    'feedback apart from needs',
    sheetOf(interestedParties, [{ id: 'IN-001', party: 'Brukarrådet', type: 'Synpunkt', content: 'För mycket visas' }]),
    'Brukarrådet | – | För mycket visas | – | –',
  ],
  [
    'intressenter',
    'that a need has changed',
    sheetOf(interestedParties, [{ id: 'IN-001', party: 'IMY', type: 'Krav', content: 'Ny blankett', changed: 'Ja' }]),
    'IMY | Krav | Ny blankett | – | Ja | –',
  ],
  [
    'intressenter',
    'that a need is the same',
    sheetOf(interestedParties, [{ id: 'IN-001', party: 'IMY', type: 'Krav', content: 'Anmälan', changed: 'Nej' }]),
    'IMY | Krav | Anmälan | – | Nej | –',
  ],
  [
    'intressenter',
    'a need that may or may not have changed',
    sheetOf(interestedParties, [{ id: 'IN-001', party: 'IMY', type: 'Krav', content: 'Anmälan' }]),
    'IMY | Krav | Anmälan | – | – | –',
  ],
  [
    'handelser',
    'an incident of the period',
    sheetOf(incidents, [incident]),
    'INC-001 | Felutskick av brev | 2025-03-01 | Låg | – | – | – | Stängd',
  ],
  [
    'handelser',
    'an older one that is still open',
    sheetOf(incidents, [{ ...incident, awareness: { date: '2023-03-01T08:00' }, status: 'Utreds' }]),
    'INC-001 | Felutskick av brev',
  ],
  [
    'matning',
    'whether the goal is reached, whichever way is better',
    sheetOf(measurements, [soundMeasurement]),
    'Den enda mätningen når målet.\nMV-001 | Svarstid | 2025 | 30\u00A0dagar | 27\u00A0dagar | Ja',
  ],
  ['granskningar', 'an open observation', sheetOf(audits, [audit]), 'Dataskyddsombud | 2024 | Ofullständigt register'],
  [
    'granskningar',
    'an open observation of an unknown year',
    sheetOf(audits, [{ ...audit, auditYear: null }]),
    'Dataskyddsombud | – | Ofullständigt register',
  ],
  [
    'utbildning',
    'the share and the goal',
    sheetOf(trainings, [soundTraining]),
    'Grunder | Alla | Ja | 100 | 94 | 94\u00A0%',
  ],
  [
    'arbetssatt',
    'whether the purpose is achieved, and why not',
    sheetOf(waysOfWorking, [{ ...way, purposeAchieved: 'Nej', analysis: 'Okänd blankett' }]),
    'Incidenthantering | Hemtjänst | Ja | Nej | Okänd blankett',
  ],
  ['beslut', 'a proposal', sheetOf(decisions, [decision]), 'Höj målet.\nB-001 | Höj målet | Mål | – | – | –'],
  [
    'beslut',
    'a decision that is made',
    sheetOf(decisions, [{ ...decision, outcome: 'Godkänt' }]),
    'Redan beslutat\nB-001 | Höj målet | Mål | – | – | –',
  ],
  [
    'bilaga-a',
    'where a clause is taken up, and by which rows',
    sheetOf(risks, [risk]),
    '9.3.2 f | Resultat av riskbedömning och status för riskbehandlingsplanen | 2.2.1, 2.2.3 | Behandlad | R-001',
  ],
  ['bilaga-a', 'that a clause is not taken up', sheetOf(risks, []), '| 2.1 | Inte behandlad | –'],
  ['bilaga-b', 'the rows behind a figure', sheetOf(risks, [risk]), '| R-001'],
  [
    'bilaga-c',
    'a finding with its place',
    sheetOf(risks, [{ ...risk, likelihood: 9 }]),
    'S-12 | Risker G2 | R-001 | ”9” ligger utanför 1–5.',
  ],
];

test.each(says)('%s tells %s', (key, _what, sheet, expected) => {
  expect(sectionText(key, sheet)).toContain(expected);
});

const silent: [string, string, Sheet, string][] = [
  ['rsa', 'a closed risk', sheetOf(risks, [{ ...risk, status: 'Stängd' }]), 'R-001'],
  ['rsa', 'a risk of another source', sheetOf(risks, [{ ...risk, source: 'VoR' }]), 'R-001'],
  [
    'handelser',
    'a closed incident of another year',
    sheetOf(incidents, [{ ...incident, awareness: { date: '2023-03-01T08:00' } }]),
    'INC-001',
  ],
  [
    'matning',
    'an outcome of another year',
    sheetOf(measurements, [{ ...soundMeasurement, period: '2024' }]),
    'MV-001 |',
  ],
  [
    'granskningar',
    'an observation that was dealt with years ago',
    sheetOf(audits, [{ ...audit, auditYear: 2021, status: 'Åtgärdad' }]),
    'GR-001',
  ],
  ['utbildning', 'a training of another year', sheetOf(trainings, [{ ...soundTraining, year: 2024 }]), 'Grunder'],
];

test.each(silent)('%s leaves out %s', (key, _what, sheet, unexpected) => {
  expect(sectionText(key, sheet)).not.toContain(unexpected);
});

test.each([
  ['granskningar', 'an open observation', sheetOf(audits, [audit]), '[gul] Öppen'],
  [
    'granskningar',
    'an observation that is dealt with',
    sheetOf(audits, [{ ...audit, status: 'Åtgärdad' }]),
    '[grön] Åtgärdad',
  ],
  [
    'arbetssatt',
    'a purpose that is achieved',
    sheetOf(waysOfWorking, [{ ...way, purposeAchieved: 'Ja' }]),
    '[grön] Ja',
  ],
  [
    'arbetssatt',
    'a purpose achieved in part',
    sheetOf(waysOfWorking, [{ ...way, purposeAchieved: 'Delvis' }]),
    '[gul] Delvis',
  ],
  ['arbetssatt', 'a purpose that is missed', sheetOf(waysOfWorking, [{ ...way, purposeAchieved: 'Nej' }]), '[röd] Nej'],
  [
    'arbetssatt',
    'a purpose that nobody has judged',
    sheetOf(waysOfWorking, [{ ...way, purposeAchieved: 'Ej bedömt' }]),
    '[ingen] Ej bedömt',
  ],
])('%s gives %s its light', (key, _what, sheet, expected) => {
  expect(writtenSection(key, sheet)).toContain(expected);
});

test('beslut asks for decisions in a draft, and says nothing of them in a final review', () => {
  const none = sheetOf(decisions, [{ ...decision, reviewYear: 2024 }]);
  expect(writtenSection('beslut', none)).toMatch(/\[missing\] Bladet Beslut har inga beslut för 2025\.$/);
  expect(writtenFinalSection('beslut', none)).not.toContain('har inga beslut');
});

test.each([
  ['a proposal', 'Förslag', []],
  ['a decision that is made', 'Godkänt', ['Redan beslutat']],
  ['one that is turned down', 'Avslaget', ['Förslag som avslogs']],
])('beslut has headings for what there is: %s', (_name, outcome, headings) => {
  const text = sectionText('beslut', sheetOf(decisions, [{ ...decision, outcome }]));
  expect(text.split('\n').filter((line) => ['Redan beslutat', 'Förslag som avslogs'].includes(line))).toEqual(headings);
});

test('an outcome that nobody knows is a proposal and said to be unknown', () => {
  const unknown = sheetOf(decisions, [{ ...decision, outcome: { formula: '=X1' } }]);
  expect(sectionText('beslut', unknown)).toContain('| Okänt');
});

test.each([
  [false, 'Förslag till beslut för Förvaltningsledningen:'],
  [true, 'Förvaltningsledningen beslutade den 20\u00A0januari\u00A02026 (§ 12):'],
])('beslut of a review that is final (%s) begins %s', (final, expected) => {
  const workbook = workbookOf(settingsSheet({ decisionDate: { date: '2026-01-20' }, paragraph: '§ 12' }));
  const { document } = reviewWorkbook(workbook, { today: testDay, final });
  expect(textOfSection(document, 'beslut')).toContain(expected);
});

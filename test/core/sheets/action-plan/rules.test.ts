import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { actionPlanRules } from '../../../../src/core/sheets/action-plan/rules.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const otherSheets = [
  { name: 'Listor', rows: [['Område'], ['Utbildning'], ['Lokal anvisning'], ['Övrigt']] },
  sheetOf(risks, [
    { id: 'R-001', source: 'RSA' },
    { id: 'R-002', source: 'VoR' },
  ]),
  sheetOf(audits, [
    { id: 'GR-001', auditor: 'Dataskyddsombud' },
    { id: 'GR-002', auditor: 'Internrevision' },
  ]),
  sheetOf(incidents, [{ id: 'INC-001' }]),
  sheetOf(externalFactors, [{ id: 'OV-001' }]),
];

const sound = {
  year: 2025,
  area: 'Utbildning',
  action: 'Utbilda nyanställda',
  status: 'Ej påbörjad',
  owner: 'HR-chef',
  endDate: '2025-12-31',
};
const { fires, silent } = ruleCases(actionPlan, actionPlanRules, sound, otherSheets);

describe('what the status promises', () => {
  const done = {
    status: 'Klar',
    done: 1,
    completedDate: '2025-06-30',
    effect: 'Färre felutskick',
    owner: 'Enhetschef',
  };
  const { effect: _, ...withoutEffect } = done;
  fires('HP-01', { ...done, done: 0.8 }, { severity: 'Fel', column: 'done', says: 'Klart är 80 %' });
  fires(
    'HP-01',
    { ...done, completedDate: '2025-11-25' },
    { severity: 'Fel', column: 'completedDate', says: ['2025-11-25', 'framtiden'] },
  );
  fires(
    'HP-01',
    { ...done, completedDate: null },
    { severity: 'Varning', column: 'completedDate', says: 'saknar Klardatum.' },
  );
  fires('HP-01', withoutEffect, { severity: 'Varning', column: 'effect', says: 'saknar Effekt eller Bevis' });
  fires(
    'HP-01',
    { status: 'Klar' },
    { severity: 'Varning', column: 'done', says: 'saknar Klart, Klardatum och Effekt eller Bevis' },
  );
  fires(
    'HP-01',
    withoutEffect,
    { severity: 'Varning', column: 'evidence', says: 'saknar Bevis' },
    { omit: ['effect'] },
  );
  silent('HP-01', done);
  silent('HP-01', { ...withoutEffect, evidence: 'Dnr 2025/12' }, { because: 'evidence is enough without effect' });
  silent('HP-01', { ...done, done: '100 %', completedDate: '2025-11-24' }, { because: 'completed today' });
  silent('HP-01', { status: 'Pågående', done: 0.8 });
  silent(
    'HP-01',
    { ...done, completedDate: '#REF!' },
    { because: 'a date that cannot be read is told when it is read' },
  );

  fires(
    'HP-02',
    { status: 'Pågående', owner: null },
    { severity: 'Varning', column: 'owner', says: 'Ingen är ansvarig för åtgärden' },
  );
  fires('HP-02', { status: 'Klar', owner: null }, { severity: 'Varning', column: 'owner', says: 'Ingen är ansvarig' });
  fires('HP-02', { owner: null }, { severity: 'Varning', column: 'owner', says: 'Ingen är ansvarig' });
  silent('HP-02', { status: 'Pågående', owner: 'Informationssäkerhetssamordnare' });
  silent('HP-02', { owner: null, status: 'Avbruten', comment: 'Ersatt' });
  silent('HP-02', { owner: null, year: 2026 }, { because: 'later years are direction only' });
  silent('HP-02', { owner: null, year: 2024 }, { because: 'it is of a year before the followed-up one' });
  fires(
    'HP-02',
    { owner: null, year: 2024 },
    { severity: 'Varning', column: 'owner', says: 'Ingen är ansvarig' },
    { settings: { followedUpYear: 2024 } },
  );

  fires('HP-15', { endDate: null }, { severity: 'Varning', column: 'endDate', says: 'har inget slutdatum' });
  silent('HP-15', { endDate: null, status: 'Klar' });
  silent('HP-15', { endDate: null, status: 'Avbruten', comment: 'Ersatt' });
  silent('HP-15', { endDate: null, year: 2026 }, { because: 'later years are direction only' });
  silent('HP-15', { endDate: '03/04/25' }, { because: 'a date that cannot be read is told when it is read' });

  fires(
    'HP-09',
    { status: 'Pausad' },
    { severity: 'Varning', column: 'comment', says: ['Åtgärden är pausad', 'återupptas'] },
  );
  fires(
    'HP-09',
    { status: 'Avbruten' },
    { severity: 'Varning', column: 'comment', says: ['Åtgärden är avbruten', 'vem som har bestämt det'] },
  );
  fires(
    'HP-09',
    { status: 'Pausad', comment: ' ' },
    { severity: 'Varning', column: 'comment', says: 'när arbetet återupptas' },
  );
  silent('HP-09', { status: 'Pausad', comment: 'Väntar på upphandling' });
  silent('HP-09', { status: 'Pågående' });

  fires('HP-13', { done: 0.1 }, { severity: 'Fel', column: 'status', says: 'Klart är 10 %' });
  fires(
    'HP-13',
    { startDate: '2025-11-23' },
    { severity: 'Varning', column: 'status', says: ['2025-11-23', '1 dag sedan'] },
  );
  silent('HP-13', { startDate: '2025-11-24', done: 0 }, { because: 'it may begin today' });
  silent('HP-13', { status: 'Pågående', startDate: '2025-01-01', done: 0.1 });
});

describe('dates', () => {
  fires(
    'HP-03',
    { endDate: '2025-11-23' },
    { severity: 'Varning', column: 'endDate', says: ['1 dag försenad', '2025-11-23'] },
  );
  fires(
    'HP-03',
    { endDate: '2025-10-01', originalEndDate: '2025-06-30' },
    { severity: 'Varning', column: 'endDate', says: ['54 dagar försenad', 'senarelagts 93 dagar, från 2025-06-30'] },
  );
  fires(
    'HP-03',
    { endDate: '2025-10-01', originalEndDate: '2025-10-01', status: 'Pausad' },
    { severity: 'Varning', column: 'endDate', says: 'har inte flyttats' },
  );
  fires(
    'HP-03',
    { endDate: '2025-10-01', originalEndDate: '2025-12-31' },
    { severity: 'Varning', column: 'endDate', says: 'tidigarelagts 91 dagar, från 2025-12-31' },
  );
  silent('HP-03', { endDate: '2025-11-24' }, { because: 'it is due today' });
  silent('HP-03', { endDate: '2025-01-01', status: 'Klar' });
  silent('HP-03', { endDate: '2025-01-01', status: 'Avbruten' });
  silent('HP-03', { endDate: '2025-11-23' }, { settings: { today: '2025-11-23' } });

  fires(
    'HP-04',
    { endDate: '2025-11-24' },
    { severity: 'Upplysning', column: 'endDate', says: 'klar i dag, 2025-11-24' },
  );
  fires(
    'HP-04',
    { endDate: '2025-12-24' },
    { severity: 'Upplysning', column: 'endDate', says: ['om 30 dagar', 'men är inte påbörjad'] },
  );
  silent('HP-04', { endDate: '2025-12-25' });
  silent('HP-04', { endDate: '2025-12-24' }, { settings: { dueSoonDays: 29 } });
  silent('HP-04', { endDate: '2025-11-23' }, { because: 'it is overdue already' });
  silent('HP-04', { endDate: '2025-11-30', status: 'Klar' });

  fires(
    'HP-05',
    { startDate: '2026-05-02', endDate: '2026-05-01' },
    { severity: 'Fel', column: 'startDate', says: ['2026-05-02 ligger 1 dag efter', '2026-05-01'] },
  );
  silent('HP-05', { startDate: '2026-05-01', endDate: '2026-05-01' });
  silent('HP-05', { startDate: '2026-05-01', endDate: null });

  fires(
    'HP-12',
    { endDate: '2026-05-02', originalEndDate: '2026-05-01' },
    { severity: 'Upplysning', column: 'endDate', says: 'senarelagts 1 dag, från 2026-05-01 till 2026-05-02' },
  );
  silent('HP-12', { endDate: '2026-05-01', originalEndDate: '2026-05-01' });
  silent('HP-12', { endDate: '2026-04-30', originalEndDate: '2026-05-01' }, { because: 'it was moved earlier' });
});

describe('priorities, years and areas', () => {
  fires('HP-06', [{ priority: 3 }, { priority: 3 }], {
    severity: 'Varning',
    column: 'priority',
    id: 'HP-002',
    says: ['prioritet 3 för 2025', 'HP-001 på rad 2'],
  });
  fires(
    'HP-06',
    [
      { priority: 1, year: 2027 },
      { priority: 1, year: 2027 },
    ],
    { severity: 'Varning', column: 'priority', id: 'HP-002', says: 'för 2027' },
  );
  silent('HP-06', [{ priority: 3 }, { priority: 3, year: 2026 }]);
  silent('HP-06', [{ priority: 3 }, { priority: 3, status: 'Avbruten' }]);
  silent(
    'HP-06',
    [
      { priority: 3, year: 2024 },
      { priority: 3, year: 2024 },
    ],
    { because: 'an earlier year is history' },
  );
  silent(
    'HP-06',
    [
      { priority: 3, year: 2028 },
      { priority: 3, year: 2028 },
    ],
    { because: 'the year is after the horizon' },
  );
  silent('HP-06', [
    { priority: 3, year: null },
    { priority: 3, year: null },
  ]);
  fires(
    'HP-06',
    [
      { id: null, priority: 3 },
      { id: 'HP-007', priority: 3 },
    ],
    {
      severity: 'Varning',
      column: 'priority',
      id: 'HP-007',
      says: 'Åtgärden på rad 2 har redan prioritet 3 för 2025.',
    },
  );
  silent('HP-06', [{}, {}], { because: 'no priority is no duplicate' });

  fires(
    'HP-07',
    { recurring: 'Årligen' },
    { severity: 'Varning', column: 'recurring', says: ['årligen', 'inte efter 2025', 'till 2027', 'för 2026'] },
  );
  fires('HP-07', [{ recurring: 'Årligen' }, { year: 2026, recurring: 'Årligen' }], {
    severity: 'Varning',
    column: 'recurring',
    id: 'HP-002',
    says: 'inte efter 2026',
  });
  silent('HP-07', [{ recurring: 'Årligen' }, { year: 2027, action: ' utbilda  Nyanställda.' }], {
    because: 'the same action is there in another spelling',
  });
  silent('HP-07', [
    { recurring: 'Årligen', action: 'Öva 2025' },
    { year: 2027, action: 'Öva 2027' },
  ]);
  silent('HP-07', { year: 2027, recurring: 'Månadsvis' }, { because: 'the last year has no later one' });
  silent('HP-07', { recurring: 'Årligen', status: 'Avbruten', comment: 'Ersatt' });
  silent('HP-07', { recurring: 'Nej' });
  silent('HP-07', { recurring: 'Årligen', action: null }, { because: 'without a text no row is known again' });
  silent('HP-07', { recurring: 'Årligen', year: null }, { because: 'without a year none is later' });
  silent('HP-07', { recurring: 'Årligen', year: 2024 }, { because: 'it is of a year before the followed-up one' });
  fires(
    'HP-07',
    { recurring: 'Årligen', year: 2024 },
    { severity: 'Varning', column: 'recurring', says: 'för 2025' },
    { settings: { followedUpYear: 2024 } },
  );
  fires(
    'HP-07',
    [
      { recurring: 'Årligen', action: 'Följ upp 2025' },
      { year: 2026, action: 'Följ upp mål 2026' },
    ],
    {
      severity: 'Varning',
      column: 'recurring',
      says: 'finns inte efter 2025',
    },
  );
  silent('HP-07', [
    { recurring: 'Årligen', action: 'Följ upp 2025' },
    { year: 2026, action: 'Följ upp 2026' },
  ]);
  silent('HP-07', { recurring: 'Årligen' }, { settings: { horizonEnd: 2025 } });
  fires('HP-07', [{ recurring: 'Årligen' }, { year: 2028 }], {
    severity: 'Varning',
    column: 'recurring',
    says: 'inte efter 2025',
  });

  fires(
    'HP-08',
    { inOperationalPlan: 'Ja' },
    { severity: 'Varning', column: 'operationalGoal', says: 'till exempel 3.5' },
  );
  silent('HP-08', { inOperationalPlan: 'Ja', operationalGoal: '3.5' });
  silent('HP-08', { inOperationalPlan: 'Nej' });

  fires('HP-10', { year: 2028 }, { severity: 'Varning', column: 'year', says: ['2028', 'sista år, 2027'] });
  fires('HP-10', { year: 2024 }, { severity: 'Upplysning', column: 'year', says: ['2024', 'före 2025', 'öppen'] });
  silent('HP-10', { year: 2024 }, { settings: { followedUpYear: 2024 } });
  silent('HP-10', { year: 2024, status: 'Klar' }, { because: 'a closed one is history' });
  silent('HP-10', { year: 2028, status: 'Avbruten', comment: 'Ersatt' });
  silent('HP-10', { year: 2027 });
  silent('HP-10', { year: 2028 }, { settings: { horizonEnd: 2028 } });

  fires(
    'HP-14',
    {},
    { severity: 'Upplysning', column: 'area', id: null, says: 'Området Lokal anvisning har ingen åtgärd 2025' },
  );
  fires('HP-14', [{}, { area: 'Lokal anvisning', year: 2026 }], {
    severity: 'Upplysning',
    column: 'area',
    id: null,
    says: 'Lokal anvisning',
  });
  silent('HP-14', [{}, { area: 'Lokal anvisning' }], { because: 'every area of the list but Övrigt has an action' });
});

describe('where the need came from', () => {
  const where = { severity: 'Varning', column: 'sourceReference' } as const;
  fires('HP-11', { source: 'RSA' }, { ...where, says: ['Källa är RSA', 'R-…', 'bladet Risker'] });
  fires(
    'HP-11',
    { source: 'RSA', sourceReference: 'R-002' },
    { ...where, says: 'en risk ur RSA (R-…, bladet Risker)' },
  );
  fires(
    'HP-11',
    { source: 'VoR', sourceReference: 'R-001' },
    { ...where, says: 'en risk ur VoR (R-…, bladet Risker)' },
  );
  fires('HP-11', { source: 'Granskning' }, { ...where, says: 'en iakttagelse (GR-…, bladet Granskningar)' });
  fires('HP-11', { source: 'Incident' }, { ...where, says: 'en incident (INC-…, bladet Incidenter)' });
  fires('HP-11', { source: 'Omvärld' }, { ...where, says: 'en omvärldsfaktor (OV-…, bladet Omvärld)' });
  silent('HP-11', { source: null, sourceReference: 'R-002' });
  fires('HP-11', { source: 'RSA; VoR', sourceReference: 'R-002' }, { ...where, says: ['Källa är RSA,'] });
  fires('HP-11', { source: 'DSO-årsrapport', sourceReference: 'GR-002' }, { ...where, says: 'dataskyddsombudet' });
  fires(
    'HP-11',
    { source: 'Incident; Omvärld', sourceReference: 'GR-001' },
    { ...where, says: ['Incident och Omvärld', 'INC-…', 'OV-…'] },
  );
  fires('HP-11', { source: 'Granskning', sourceReference: 'R-001' }, { ...where, says: 'bladet Granskningar' });
  silent('HP-11', { source: 'RSA', sourceReference: 'R-001' });
  silent('HP-11', {
    source: 'VoR; DSO-årsrapport; Incident; Omvärld',
    sourceReference: 'R-002; GR-001, INC-001\nOV-001',
  });
  silent(
    'HP-11',
    { source: 'Granskning', sourceReference: 'GR-001' },
    { because: 'the officer’s report is an audit too' },
  );
  silent('HP-11', { source: 'Lagkrav; ILS; Ledningens genomgång' });
  silent('HP-11', { source: 'RSA' }, { sheets: [], because: 'the workbook has no sheet of risks' });
});

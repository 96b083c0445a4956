import { applyEdits } from '../../../../src/core/exchange/apply-edits.ts';
import { nextYearRefusal, nextYearTask } from '../../../../src/core/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import type { Sheet, Workbook } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf, testDay, workbookOf } from '../../../support/workbook-builder.ts';

const day = { today: testDay };
const decided = settingsSheet({
  decisionDate: '2025-12-10',
  version: '1.0',
  horizonEnd: 2027,
  registryNumber: 'SN 2025/12',
  periodFrom: '2025-01-01',
});

function prepared(workbook: Workbook, asked?: number) {
  const outcome = nextYearTask(workbook, day, asked);
  if (outcome.kind !== 'planned') throw new Error(outcome.kind);
  return { workbook: applyEdits(workbook, outcome.edits), done: outcome.done };
}

function next(...sheets: readonly Sheet[]) {
  const { workbook, done } = prepared(workbookOf(decided, ...sheets));
  return { records: recordsOf(...workbook.sheets), workbook, done };
}

describe('settings', () => {
  const { records, done } = next();

  test('are those of the next review', () => {
    const { year, horizonEnd, version } = records.settings;
    expect([year, horizonEnd, version]).toEqual([2026, 2028, '0.1']);
  });

  test('of the last review are emptied', () => {
    const { given } = records.settingsReading;
    expect(['decisionDate', 'registryNumber', 'periodFrom'].filter((key) => given.has(key))).toEqual([]);
    expect(given.get('board')).toBe('Socialnämnden');
  });

  test('are told with what they were', () => {
    expect(done).toEqual([
      'Verksamhetsår är 2026 (var 2025).',
      'Inriktning till och med är 2028 (var 2027).',
      'Period från (1\u00a0januari\u00a02025), Beslutsdatum (10\u00a0december\u00a02025) och Diarienummer (SN 2025/12) är tömda.',
      'Version är 0.1 (var 1.0).',
    ]);
  });

  test('without a row get one', () => {
    const { name, rows } = decided;
    const without = { name, rows: rows.filter(([key]) => key !== 'Version') };
    const { workbook } = prepared(workbookOf(without));
    expect(recordsOf(...workbook.sheets).settings.version).toBe('0.1');
  });

  test('without a horizon leave it to its default', () => {
    const { done: told } = prepared(workbookOf(settingsSheet({ decisionDate: '2025-12-10' })));
    expect(told.join(' ')).not.toContain('Inriktning');
  });
});

describe('an approved decision without action', () => {
  const given = [
    {
      id: 'B-001',
      reviewYear: 2025,
      decision: 'Inför signering',
      owner: 'IT-chef',
      endDate: '2026-06-30',
      outcome: 'Godkänt',
    },
    { id: 'B-002', reviewYear: 2025, decision: 'Utse ombud', outcome: 'Godkänt', sensitive: 'Ja' },
    { id: 'B-003', reviewYear: 2025, decision: 'Har åtgärd', outcome: 'Godkänt', action: 'HP-007' },
    { id: 'B-004', reviewYear: 2025, decision: 'Namngiven av åtgärd', outcome: 'Godkänt' },
    { id: 'B-005', reviewYear: 2025, decision: 'Nej', outcome: 'Avslaget' },
    { id: 'B-006', reviewYear: 2025, decision: 'Godta risken', outcome: 'Godkänt', category: 'Riskacceptans' },
    { id: 'B-007', reviewYear: 2025, outcome: 'Godkänt' },
  ];
  const plan = [{ id: 'HP-002', year: 2025, action: 'Pågår', status: 'Pågående', originDecision: 'B-004' }];
  const { records, done } = next(sheetOf(decisions, given), sheetOf(actionPlan, plan));
  const added = records.rows(actionPlan).slice(1);

  test('becomes an action, linked both ways, with an id that nothing has named before', () => {
    expect(added.map(({ id, originDecision }) => [id, originDecision])).toEqual([
      ['HP-008', ['B-001']],
      ['HP-009', ['B-002']],
    ]);
    expect(records.rows(decisions).map(({ action }) => action?.[0])).toEqual([
      'HP-008',
      'HP-009',
      'HP-007',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('gives it what it says: text, owner, date, year and protection', () => {
    expect(added[0]).toMatchObject({
      action: 'Inför signering',
      owner: 'IT-chef',
      endDate: '2026-06-30',
      originalEndDate: '2026-06-30',
      year: 2026,
      area: 'Styrning och uppföljning',
      status: 'Ej påbörjad',
      source: ['Ledningens genomgång'],
    });
    expect(added[1]).toMatchObject({ year: 2026, sensitive: true });
  });

  test('is told, and so is one without text', () => {
    expect(done.filter((sentence) => sentence.startsWith('Beslut '))).toEqual([
      'Beslut B-001 har fått åtgärden HP-008, under Styrning och uppföljning: ändra området om det är ett annat.',
      'Beslut B-002 har fått åtgärden HP-009, under Styrning och uppföljning: ändra området om det är ett annat.',
      'Beslut B-007 har ingen text och har inte fått någon åtgärd.',
    ]);
    expect(done[done.length - 1]).toBe('1\u00a0öppen åtgärd står kvar på sina rader: avsnitt 4.1 följer upp dem.');
  });
});

describe('a recurring action', () => {
  const yearly = { year: 2025, status: 'Klar', recurring: 'Årligen' };
  const plan = [
    {
      ...yearly,
      id: 'HP-001',
      priority: 1,
      action: 'Följ upp 2025',
      startDate: '2025-02-01',
      endDate: '2025-02-28',
      originalEndDate: '2025-01-31',
      owner: 'Samordnare',
      effect: 'Uppnådd',
      completedDate: '2025-02-20',
    },
    { ...yearly, id: 'HP-002', priority: 2, action: 'Finns redan 2025' },
    { ...yearly, id: 'HP-003', priority: 1, year: 2026, action: 'Finns redan 2026', status: 'Ej påbörjad' },
    { ...yearly, id: 'HP-004', action: 'Avbruten', status: 'Avbruten' },
    { ...yearly, id: 'HP-005', action: 'Engångs', recurring: 'Nej' },
    { ...yearly, id: 'HP-006', action: 'För länge sedan', year: 2023 },
    { ...yearly, id: 'HP-007', action: 'Granska behörigheter', recurring: 'Halvårsvis', endDate: '2025-06-30' },
    { ...yearly, id: 'HP-008', action: 'Granska behörigheter', recurring: 'Halvårsvis', endDate: '2025-12-31' },
  ];
  const { records, done } = next(sheetOf(actionPlan, plan));
  const added = records.rows(actionPlan).slice(plan.length);

  test('gets its rows for the new year, once', () => {
    expect(added.map(({ id, action, endDate }) => [id, action, endDate])).toEqual([
      ['HP-009', 'Följ upp 2026', '2026-02-28'],
      ['HP-010', 'Granska behörigheter', '2026-06-30'],
      ['HP-011', 'Granska behörigheter', '2026-12-31'],
    ]);
  });

  test('begins anew: dates moved, nothing done, no priority that another has', () => {
    expect(added[0]).toMatchObject({
      year: 2026,
      startDate: '2026-02-01',
      originalEndDate: '2026-02-28',
      owner: 'Samordnare',
      status: 'Ej påbörjad',
      recurring: 'Årligen',
    });
    const { priority, effect, completedDate, done: share } = added[0]!;
    expect([priority, effect, completedDate, share]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is told', () => {
    expect(done).toContain('HP-001 återkommer årligen: HP-009 är raden för 2026, med datumen flyttade.');
  });
});

test('mandatory trainings get a row for the new year with the group and nobody trained', () => {
  const given = [
    {
      id: 'UT-001',
      training: 'Grundkurs',
      audience: 'Alla',
      year: 2024,
      mandatory: 'Ja',
      audienceSize: 90,
      completed: 80,
    },
    {
      id: 'UT-002',
      training: 'Grundkurs',
      audience: 'Alla',
      year: 2025,
      mandatory: 'Ja',
      audienceSize: 100,
      completed: 99,
    },
    {
      id: 'UT-003',
      training: 'Valfri',
      audience: 'Alla',
      year: 2025,
      mandatory: 'Nej',
      audienceSize: 10,
      completed: 1,
    },
    { id: 'UT-004', training: 'Gammal', audience: 'Alla', year: 2023, mandatory: 'Ja', audienceSize: 10, completed: 1 },
    { id: 'UT-005', training: 'Klar', audience: 'Alla', year: 2026, mandatory: 'Ja', audienceSize: 10, completed: 1 },
  ];
  const { records, done } = next(sheetOf(trainings, given));
  expect(records.rows(trainings).slice(given.length)).toMatchObject([
    {
      id: 'UT-006',
      training: 'Grundkurs',
      audience: 'Alla',
      year: 2026,
      mandatory: true,
      audienceSize: 100,
      completed: 0,
    },
  ]);
  expect(done).toContain(
    'Grundkurs (Alla) är obligatorisk: UT-006 är raden för 2026, med 100 i målgruppen, ingen utbildad än.',
  );
});

describe('texts', () => {
  const given = [
    { section: 'omvarld', text: 'Årets.' },
    { section: 'omvarld', text: 'Äldre.', year: 2024 },
  ];

  test('get their year, and are kept', () => {
    const { records, done } = next(sheetOf(texts, given));
    expect(records.rows(texts).map(({ text, year }) => [text, year])).toEqual([
      ['Årets.', 2025],
      ['Äldre.', 2024],
    ]);
    expect(done).toContain(
      '1\u00a0text har fått Verksamhetsår 2025: de ligger kvar och skrivs inte ut. Skriv nya för det nya året.',
    );
  });

  test('get a column for it where the sheet has none', () => {
    const { records, done } = next(sheetOf(texts, [{ section: 'rsa', text: 'Årets.' }], { omit: ['year'] }));
    expect(records.rows(texts)[0]).toMatchObject({ section: 'rsa', text: 'Årets.', year: 2025 });
    expect(done).toContain('Kolumnen Verksamhetsår är tillagd sist i Texter.');
  });
});

test('a new row goes below what stands last, totals of a table too, and nothing that stands there is changed', () => {
  const plan = sheetOf(actionPlan, [
    { id: 'HP-001', year: 2025, action: 'Följ upp', status: 'Klar', recurring: 'Årligen' },
    { id: 'Summa' },
    {},
  ]);
  const workbook = workbookOf(decided, { ...plan, totals: [{ row: 3, first: 0, last: 5 }] });
  const { workbook: after } = prepared(workbook);
  const rows = after.sheets[1]?.rows ?? [];
  expect(rows.slice(0, 3)).toEqual(plan.rows.slice(0, 3));
  expect(rows[3]?.[0]).toBe('HP-002');
});

describe('is not prepared', () => {
  test.each<[string, Workbook, number | undefined, string, RegExp]>([
    ['before it is decided', workbookOf(), undefined, 'undecided', /^Genomgången 2025 har inget Beslutsdatum\. .*2026/],
    [
      'for its own year',
      workbookOf(decided),
      2025,
      'not-later',
      /^Verksamhetsår är 2025, och 2025 är inget senare år\./,
    ],
    ['without settings', { sheets: [sheetOf(actionPlan, [])] }, 2026, 'no-settings', /inget blad Inställningar/],
  ])('a review %s', (_name, workbook, asked, kind, says) => {
    const outcome = nextYearTask(workbook, day, asked);
    expect(outcome.kind).toBe(kind);
    expect(nextYearRefusal(outcome)).toMatch(says);
  });

  test('a second time', () => {
    const { workbook } = prepared(workbookOf(decided));
    expect(nextYearTask(workbook, day).kind).toBe('undecided');
    expect(nextYearTask(workbook, day, 2026).kind).toBe('not-later');
  });
});

test('a review that is not decided is prepared for a year that is asked for', () => {
  const { workbook } = prepared(workbookOf(settingsSheet({ horizonEnd: 2027 })), 2027);
  expect(recordsOf(...workbook.sheets).settings).toMatchObject({ year: 2027, horizonEnd: 2029 });
});

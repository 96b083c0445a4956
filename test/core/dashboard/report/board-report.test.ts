import { z } from 'zod';
import { createDashboard } from '../../../../src/core/dashboard/create-dashboard.ts';
import { inEdition } from '../../../../src/core/dashboard/edition.ts';
import { type BoardReport, boardReport } from '../../../../src/core/dashboard/report/board-report.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { risks } from '../../../../src/core/sheets/risks/columns.ts';
import { reviewWorkbook } from '../../../../src/core/tasks/review-workbook.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { exampleFile } from '../../../support/changed-example.ts';
import { recordsOf, settingsSheet, sheetOf, workbookOf } from '../../../support/workbook-builder.ts';

const count = z.number().int().nonnegative();
const day = z.iso.date();
const year = z.number().int();
const light = z.enum(['grön', 'gul', 'röd', 'ingen']);
const rows = { rows: z.array(z.string()), protected: count };
const earlier = z.strictObject({ date: day, value: z.number() }).nullable();
const coverage = z.enum(['underlag finns', 'inget att rapportera', 'saknas']);

const indicator = z.strictObject({
  family: z.string(),
  title: z.string(),
  definition: z.string(),
  value: z.number().nullable(),
  unit: z.enum(['antal', 'andel', 'dagar', 'timmar']),
  valueText: z.string(),
  target: z.number().nullable(),
  expected: z.strictObject({ value: count, ...rows }).nullable(),
  yardstick: z.strictObject({ limits: z.array(z.number()), bound: z.enum(['minst', 'högst']) }),
  polarity: z.enum(['högt är bra', 'lågt är bra', 'neutral']),
  status: light,
  ofYear: year.nullable(),
  scale: z.string(),
  previous: earlier,
  lastYear: earlier,
  trend: z.enum(['bättre', 'sämre', 'oförändrad', 'förändrad']).nullable(),
  aggregation: z.enum(['count', 'share', 'mean', 'median', 'given']),
  ...rows,
  population: z.array(z.string()),
  protectedPopulation: count,
  measures: z.record(z.string(), z.number()),
  breakdown: z.array(
    z.strictObject({
      title: z.string(),
      groupTitle: z.string(),
      unit: z.string(),
      series: z.array(z.string()),
      groups: z.array(
        z.strictObject({
          label: z.string(),
          cells: z.array(z.strictObject({ value: z.number().nullable(), ...rows })),
          status: light,
        }),
      ),
    }),
  ),
  missing: z.string().nullable(),
  notJudged: z.string(),
  unknown: z.array(z.string()),
});

/** `dashboard.json`, schema 2: nothing less and nothing more. */
const schema2 = z.strictObject({
  schema: z.literal(2),
  board: z.string(),
  administration: z.string(),
  year,
  followedUpYear: year,
  runningYear: year,
  horizonEnd: year,
  state: z.enum(['Utkast', 'Slutlig']),
  version: z.string(),
  decisionDate: day.nullable(),
  registryNumber: z.string(),
  today: day,
  edition: z.enum(['Intern', 'Offentlig']),
  protected: count,
  settings: z.strictObject({
    scale: z.string(),
    riskScale: z.number().int().min(3).max(5),
    yellowLimit: z.number(),
    redLimit: z.number(),
    trainingTarget: z.number(),
    reclassificationMonths: z.number().int(),
  }),
  findings: z.strictObject({ Fel: count, Varning: count, Upplysning: count }),
  coverage: z.record(z.enum(['a', 'b', 'c', 'd1', 'd2', 'd3', 'd4', 'e', 'f', 'g']), coverage),
  risks: z.array(
    z.strictObject({ id: z.string().nullable(), risk: z.string(), value: count, after: count.nullable() }),
  ),
  cityDecisions: z.array(
    z.strictObject({ id: z.string().nullable(), category: z.enum(['Resurser', 'Styrdokument']), text: z.string() }),
  ),
  indicators: z.record(z.string(), indicator),
});

function reportOf(...sheets: readonly Sheet[]): BoardReport {
  const edition = inEdition(recordsOf(...sheets));
  return boardReport(edition, createDashboard(edition.whole), [], 'Utkast');
}

function plan(...marks: readonly ('Ja' | null)[]): Sheet {
  return sheetOf(
    actionPlan,
    marks.map((sensitive, index) => ({
      id: `HP-00${index + 1}`,
      year: 2025,
      area: 'Utbildning',
      action: `Åtgärd ${index + 1}`,
      owner: `Ägare ${index + 1}`,
      status: index === 0 ? 'Klar' : 'Pågående',
      endDate: '2025-10-31',
      sensitive,
    })),
  );
}

test.each(['Intern', 'Offentlig'] as const)('the example as %s keeps to schema 2', (edition) => {
  const { report } = reviewWorkbook(exampleFile().workbook, { today: '2025-11-28', edition });
  expect(schema2.parse(JSON.parse(JSON.stringify(report)))).toMatchObject({ schema: 2, edition, state: 'Utkast' });
});

test('an empty workbook keeps to it too, and a final review says that it is final', () => {
  const { report } = reviewWorkbook(workbookOf(), { today: '2025-11-28', final: true });
  expect(schema2.parse(report)).toMatchObject({ state: 'Slutlig', decisionDate: null, risks: [], protected: 0 });
});

test('it says of which years, how far the review has come, and what decides whether boards can be compared', () => {
  const settings = settingsSheet({
    ...{
      followedUpYear: 2024,
      horizonEnd: 2028,
      version: '1.0',
      decisionDate: '2025-11-20',
      registryNumber: 'SN 2025/1',
    },
    ...{ scale: 'MSB', riskSteps: 4, yellowLimit: 0.8, redLimit: 0.5, trainingTarget: 0.9, reclassificationMonths: 12 },
  });
  expect(reportOf(settings)).toMatchObject({
    ...{ year: 2025, followedUpYear: 2024, runningYear: 2025, horizonEnd: 2028, version: '1.0' },
    ...{ decisionDate: '2025-11-20', registryNumber: 'SN 2025/1', today: '2025-11-24' },
    settings: {
      ...{ scale: 'MSB', riskScale: 4, yellowLimit: 0.8, redLimit: 0.5, trainingTarget: 0.9 },
      reclassificationMonths: 12,
    },
  });
});

describe('protected rows of an internal report', () => {
  const report = reportOf(plan('Ja', 'Ja', null));

  test('are counted, and only their number is told', () => {
    expect(report.protected).toBe(2);
    expect(report.indicators['A2']).toMatchObject({
      value: 1 / 3,
      ...{ rows: [], protected: 1, population: ['HP-003'], protectedPopulation: 2 },
      expected: { value: 3, rows: ['HP-003'], protected: 2 },
    });
    expect(report.indicators['A1']?.breakdown[0]?.groups[0]).toMatchObject({
      label: '2025',
      cells: expect.arrayContaining([{ value: 1, rows: [], protected: 1 }]),
    });
  });

  test('are nowhere named, nor is what they say', () => {
    expect(JSON.stringify(report)).not.toMatch(/HP-00[12]|Ägare [12]|Åtgärd [12]/);
    expect(JSON.stringify(report)).toMatch(/HP-003.*Ägare 3/);
  });
});

test('a public report leaves protected rows out of its figures and says how many they are', () => {
  const report = reportOf(settingsSheet({ edition: 'Offentlig' }), plan('Ja', null));
  expect([report.protected, report.indicators['A2']?.value, report.indicators['A2']?.protectedPopulation]).toEqual([
    1, 0, 0,
  ]);
});

describe('risks', () => {
  const risk = (id: string, likelihood: number, impact: number, more = {}) => ({
    ...{ id, source: 'RSA', risk: `Risk ${id}`, likelihood, impact },
    ...more,
  });
  const told = (...rows: readonly ReturnType<typeof risk>[]) => reportOf(sheetOf(risks, rows)).risks;

  test.each([
    ['a high one', risk('R-001', 3, 5), { id: 'R-001', risk: 'Risk R-001', value: 15, after: null }],
    ['with its value after', risk('R-001', 5, 5, { likelihoodAfter: 2, impactAfter: 5 }), { after: 10 }],
    ['without an id', risk('', 5, 5), { id: null }],
  ])('%s is told', (_, row, expected) => {
    expect(told(row)).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    ['one that is not high', risk('R-001', 2, 5)],
    ['a closed one', risk('R-001', 5, 5, { status: 'Stängd' })],
    ['a protected one', risk('R-001', 5, 5, { sensitive: 'Ja' })],
  ])('%s is not', (_, row) => {
    expect(told(row)).toEqual([]);
  });

  test('the highest come first, and a text that names a protected row does not name it any more', () => {
    const hidden = risk('R-009', 1, 1, { sensitive: 'Ja' });
    const naming = risk('R-002', 5, 5, { risk: 'Som r–009, men värre' });
    expect(told(risk('R-001', 4, 4), naming, hidden).map(({ risk }) => risk)).toEqual([
      'Som (skyddsvärd), men värre',
      'Risk R-001',
    ]);
  });
});

test.each([
  ['Resurser', 2025, 'Förslag', true],
  ['Styrdokument', 2025, 'Godkänt', true],
  ['Resurser', 2025, 'Avslaget', false],
  ['Resurser', 2024, 'Godkänt', false],
  ['Mål', 2025, 'Förslag', false],
])('a decision of kind %s for %i that is %s asks the city: %p', (category, reviewYear, outcome, asks) => {
  const row = { id: 'B-001', reviewYear, clause: 'g', category, decision: 'Medel för två tjänster', outcome };
  expect(reportOf(sheetOf(decisions, [row])).cityDecisions).toEqual(
    asks ? [{ id: 'B-001', category, text: 'Medel för två tjänster' }] : [],
  );
});

import { checkWorkbook, type ReviewOutcome, reviewWorkbook } from '../../../src/core/index.ts';
import type { ReviewDocument } from '../../../src/core/review/document.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import { cellText, type Sheet } from '../../../src/core/workbook/workbook.ts';
import { textOfSection as section } from '../../support/review-text.ts';
import { type RowCells, settingsSheet, sheetOf, testDay, workbookOf } from '../../support/workbook-builder.ts';

const action: RowCells<typeof actionPlan.columns> = {
  id: 'HP-001',
  year: 2025,
  area: 'Utbildning',
  action: 'Utbilda chefer',
  owner: 'HR-strategen',
  status: 'Pågående',
  endDate: { date: '2025-12-31' },
};

function small(...sheets: Sheet[]) {
  return workbookOf(settingsSheet(), sheetOf(actionPlan, [action]), sheetOf(informationClassification, []), ...sheets);
}

function review(sheets: Sheet[] = [], options = {}): ReviewOutcome {
  return reviewWorkbook(small(...sheets), { today: testDay, ...options });
}

function whole(document: ReviewDocument): string {
  return document.sections.map(({ key }) => section(document, key)).join('\n');
}

function nothing(...keys: string[]): Sheet {
  return sheetOf(
    texts,
    keys.map((key) => ({ section: key, nothingToReport: 'Ja', statedBy: 'Samordnaren', date: { date: '2025-11-01' } })),
  );
}

test('the sections stand in the order of the contract, numbered', () => {
  expect(review().document.sections.map(({ key, number }) => `${number} ${key}`)).toEqual([
    '1 sammanfattning',
    '2 faktorer',
    '2.1 omvarld',
    '2.2 identifierat',
    '2.2.1 rsa',
    '2.2.2 dso',
    '2.2.3 vor',
    '2.3 intressenter',
    '3 forbattringar',
    '3.1 forbattringar-2025',
    '3.2 forbattringar-2026',
    '3.3 forbattringar-2027',
    '4 uppfoljning',
    '4.1 tidigare-beslut',
    '4.2 handelser',
    '4.3 matning',
    '4.4 granskningar',
    '4.5 klassning',
    '4.6 utbildning',
    '4.7 arbetssatt',
    '4.8 arshjul',
    '5 beslut',
    'Bilaga A bilaga-a',
  ]);
  expect(review().appendices.sections.map(({ key, number }) => `${number} ${key}`)).toEqual([
    'Bilaga B bilaga-b',
    'Bilaga C bilaga-c',
  ]);
});

test('a workbook with the three sheets alone gives a document that says what it lacks', () => {
  const { document } = review();
  expect(section(document, 'forbattringar-2025')).toContain(
    'Utbilda chefer. HR-strategen, klart den 31\u00A0december\u00A02025, pågår.',
  );
  expect(section(document, 'handelser')).toContain('bladet Incidenter finns inte i arbetsboken');
});

test('a workbook without any known sheet still gives a document', () => {
  const { document, findings } = reviewWorkbook({ sheets: [{ name: 'Blad1', rows: [['x']] }] }, { today: testDay });
  expect(document.title).toBe('Ledningens genomgång 2025');
  expect(findings.filter(({ rule }) => rule === 'S-01')).toHaveLength(3);
});

test('later years tell owner and date of what has them', () => {
  const { document } = review([], {});
  const later = reviewWorkbook(workbookOf(settingsSheet(), sheetOf(actionPlan, [{ ...action, year: 2026 }])), {
    today: testDay,
  }).document;
  expect(section(later, 'forbattringar-2026')).toContain('Utbilda chefer. HR-strategen');
  expect(later.sections.map(({ key }) => key)).toEqual(document.sections.map(({ key }) => key));
});

test("the coordinator's own text opens its section", () => {
  const { document } = review([sheetOf(texts, [{ section: 'omvarld', text: 'Egen text.\n\nAndra stycket.' }])]);
  expect(section(document, 'omvarld').startsWith('Egen text.\nAndra stycket.')).toBe(true);
});

test('nothing to report says who has looked, and covers the clause', () => {
  const { document, gaps } = review([nothing('omvarld')]);
  expect(section(document, 'omvarld')).toContain(
    'Inget att rapportera. Samordnaren har gått igenom punkten den 1\u00A0november\u00A02025.',
  );
  expect(gaps.join()).not.toContain('9.3.2 b');
});

describe('a final review', () => {
  const everything = nothing(
    'tidigare-beslut',
    'omvarld',
    'intressenter',
    'handelser',
    'matning',
    'granskningar',
    'rsa',
  );

  const judged = {
    ...everything,
    rows: [
      ...everything.rows,
      ...sheetOf(texts, [{ section: 'bedomning', text: 'Systemet är lämpligt.' }]).rows.slice(1),
    ],
  };

  test('has gaps while a clause is uncovered', () => {
    expect(review().gaps).toContain(
      '9.3.2 b Förändringar i externa och interna frågor har varken underlag eller ”Inget att rapportera”.',
    );
  });

  test('has gaps while a fault remains', () => {
    const faulty = workbookOf(
      settingsSheet({ board: null }),
      sheetOf(actionPlan, [action]),
      sheetOf(informationClassification, []),
      everything,
    );
    expect(reviewWorkbook(faulty, { today: testDay }).gaps).toContain('Kontrollen har 1\u00A0fel som måste rättas.');
    const faultier = workbookOf(settingsSheet({ board: null, administration: null }), ...faulty.sheets.slice(1));
    expect(reviewWorkbook(faultier, { today: testDay }).gaps).toContain('Kontrollen har 2\u00A0fel som måste rättas.');
  });

  test('has gaps while the body has not judged its system', () => {
    expect(review([everything]).gaps).toEqual(['Bedömningen saknas: skriv den i bladet Texter, avsnittet bedomning.']);
  });

  test('has gaps while a year would fall between two reviews', () => {
    const skipped = workbookOf(settingsSheet({ year: 2027 }), sheetOf(actionPlan, [action]), judged);
    expect(reviewWorkbook(skipped, { today: testDay }).gaps.join()).toContain('planerar 2027 men följer upp 2025');
  });

  test('can be had when nothing is missing, and has no list of findings', () => {
    const { gaps, document, appendices } = review([judged], { final: true });
    expect(gaps).toEqual([]);
    expect(document.state).toBe('Slutlig');
    expect(appendices.sections.map(({ key }) => key)).not.toContain('bilaga-c');
  });
});

describe('the public edition', () => {
  const secret: RowCells<typeof actionPlan.columns> = {
    ...action,
    id: 'HP-002',
    action: 'Hemlig åtgärd',
    sensitive: 'Ja',
    status: 'Klar',
    effect: 'Syns',
  };
  const sheets = [
    settingsSheet(),
    sheetOf(actionPlan, [action, secret]),
    sheetOf(informationClassification, []),
    sheetOf(risks, [{ id: 'R-001', source: 'RSA', risk: 'En risk', likelihood: 5, impact: 5, actions: 'HP-002' }]),
  ];
  const reviewIn = (edition: 'Intern' | 'Offentlig') =>
    reviewWorkbook(workbookOf(...sheets), { today: testDay, edition });

  test('leaves out the row from text, figures, findings and output sheets, and says so', () => {
    const open = reviewIn('Offentlig');
    const told = JSON.stringify([
      ...[open.document, open.dashboard, open.findings, open.outputSheets],
      ...open.dashboard.records.values(),
    ]);
    expect(told).not.toContain('Hemlig åtgärd');
    expect(told).not.toContain('HP-002');
    expect(section(open.document, 'sammanfattning')).toContain(
      '1\u00A0rad som är märkt Skyddsvärd är utelämnad, även ur siffrorna.',
    );
  });

  test('tells nothing of other rows that names the left-out one', () => {
    const plan = sheetOf(actionPlan, [
      { ...action, id: 'HP-002', sensitive: 'Ja', priority: 3 },
      { ...action, id: 'HP-003', priority: 3 },
      { ...action, id: 'HP-004', priority: 3 },
    ]);
    const doubled = (edition: 'Intern' | 'Offentlig') =>
      reviewWorkbook(workbookOf(settingsSheet(), plan), { today: testDay, edition }).findings.filter(
        ({ rule }) => rule === 'HP-06',
      );
    expect(doubled('Intern').map(({ id, message }) => [id, message.includes('HP-002')])).toEqual([
      ['HP-003', true],
      ['HP-004', true],
    ]);
    expect(doubled('Offentlig')).toEqual([]);
  });

  test('tells of two shown rows what they share, and not that a left-out row on another line has it too', () => {
    const measure = { indicator: 'Andel övade', direction: 'Högt är bra', outcome: 1 };
    const sheet = (...periods: readonly [string, object][]) =>
      sheetOf(
        measurements,
        periods.map(([period, cells]) => ({ ...measure, period, ...cells })),
      );
    const told = (measured: Sheet) =>
      reviewWorkbook(workbookOf(settingsSheet(), measured), { today: testDay, edition: 'Offentlig' }).findings.filter(
        ({ rule }) => rule === 'MV-01',
      );
    const hidden = { sensitive: 'Ja' };
    expect(told(sheet(['2025', hidden], ['2025', { id: 'MV-002' }]))).toEqual([]);
    expect(told(sheet(['2024', hidden], ['2025', { id: 'MV-002' }], ['2025', { id: 'MV-003' }]))).toEqual([
      expect.objectContaining({ id: 'MV-003', message: expect.stringContaining('på MV-002') }),
    ]);
  });

  test('counts without the row', () => {
    const shareDone = ({ dashboard }: ReviewOutcome) => dashboard.indicators.find(({ id }) => id === 'A2')?.value;
    expect([shareDone(reviewIn('Intern')), shareDone(reviewIn('Offentlig'))]).toEqual([0.5, 0]);
  });

  test('an internal edition asked for overrides a setting of Offentlig', () => {
    const workbook = workbookOf(settingsSheet({ edition: 'Offentlig' }), ...sheets.slice(1));
    expect(whole(reviewWorkbook(workbook, { today: testDay, edition: 'Intern' }).document)).toContain('Hemlig åtgärd');
    expect(whole(reviewWorkbook(workbook, { today: testDay }).document)).not.toContain('Hemlig åtgärd');
  });
});

test('the same workbook and day give the same outcome, byte for byte', () => {
  expect(JSON.stringify(review())).toBe(JSON.stringify(review()));
});

describe('a check', () => {
  const plan = sheetOf(actionPlan, [{ ...action, endDate: '2025-01-31' }, {}, { ...action, id: null }]);
  const check = (...extent: [] | ['rows']) => checkWorkbook(workbookOf(plan), { today: testDay }, ...extent);

  test('gives the findings of the review, and the day', () => {
    const { findings } = reviewWorkbook(workbookOf(plan), { today: testDay });
    expect(check()).toEqual({ today: testDay, findings });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S-01', 'HP-03', 'S-05', 'LG-02']));
  });

  test('of rows alone says nothing of sheets, headers and the review', () => {
    const { findings } = check('rows');
    expect(findings).toEqual(check().findings.filter(({ row }) => row !== null));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['HP-03', 'S-05']));
  });
});

describe('what an earlier run wrote', () => {
  const header = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Benämning', 'Värde', 'Enhet'];
  const historySheet = (date: string): Sheet => ({
    name: 'Historik',
    rows: [header, [{ date }, 2025, 'Intern', 'A2', 'Andel klara', 0.5, 'andel']],
  });
  const daysOf = ({ outputSheets }: ReviewOutcome) => {
    const [table] = outputSheets.find(({ name }) => name === 'Historik')?.parts ?? [];
    return table?.kind === 'table' ? [...new Set(table.rows.map(([cell]) => cellText(cell?.value ?? null)))] : [];
  };

  test('gives the history and the trend that the workbook lacks', () => {
    const outcome = review([historySheet('2025-01-31')], { earlier: small(historySheet('2025-06-30')) });
    expect(daysOf(outcome)).toEqual(['2025-01-31', '2025-06-30', testDay]);
    expect(outcome.dashboard.indicators.find(({ id }) => id === 'A2')?.previous?.date).toBe('2025-06-30');
  });

  test('gives nothing to a public edition, whose trends are against what the workbook holds', () => {
    const outcome = review([historySheet('2025-01-31')], {
      earlier: small(historySheet('2025-06-30')),
      edition: 'Offentlig',
    });
    expect(daysOf(outcome)).toEqual(['2025-01-31', testDay]);
  });

  test('gives nothing else', () => {
    const outcome = review([], { earlier: workbookOf(historySheet(testDay)) });
    const { outputSheets, dashboard, sealsWith, ...rest } = outcome;
    const { outputSheets: _sheets, dashboard: _figures, sealsWith: _seals, ...alone } = review();
    expect([rest, sealsWith('')]).toEqual([alone, []]);
    expect(daysOf(outcome)).toEqual([testDay]);
  });
});

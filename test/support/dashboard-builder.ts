import type {
  Breakdown,
  BreakdownCell,
  Chart,
  Dashboard,
  Finding,
  Indicator,
  RecordSummary,
} from '../../src/core/index.ts';

/** A row of the action plan; change only what the case is about. */
export function aRecord(id: string, changes: Partial<RecordSummary> = {}): RecordSummary {
  return {
    id,
    sheet: 'Handlingsplan',
    row: Number(id.replace(/\D/g, '')) + 1,
    title: `Åtgärd ${id}`,
    area: 'Utbildning',
    owner: 'Enhetschef',
    year: 2025,
    status: 'Pågående',
    due: '2025-10-31',
    sensitive: false,
    ...changes,
  };
}

export function recordsOf(...records: readonly RecordSummary[]): Dashboard['records'] {
  return new Map(records.map((record) => [record.id, record]));
}

/** A count without target, trend or parts. */
export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'A3',
    family: 'Åtgärder',
    title: 'Försenade åtgärder',
    definition: 'Åtgärder vars slutdatum har passerat och som varken är klara eller avbrutna.',
    value: changes.rows?.length ?? 0,
    unit: 'antal',
    valueText: `${changes.rows?.length ?? 0}\u00A0st`,
    target: null,
    yardstick: { limits: [], bound: 'minst' },
    polarity: 'lågt är bra',
    status: 'ingen',
    expected: null,
    ofYear: null,
    scale: '',
    previous: null,
    lastYear: null,
    notJudged: '',
    trend: null,
    aggregation: 'count',
    rows: [],
    population: [],
    measures: {},
    breakdown: [],
    missing: null,
    unknown: [],
    ...changes,
  };
}

export function aChart(changes: Partial<Chart> = {}): Chart {
  return {
    id: 'A3-1',
    kind: 'bar',
    title: 'Försenade åtgärder per område',
    alternativeText: 'Flest försenade åtgärder finns inom Utbildning, 2 st, och därefter Styrning, 1 st.',
    unit: 'antal',
    categoryTitle: 'Område',
    categories: ['Styrning', 'Utbildning'],
    series: [{ name: 'Försenade', values: [1, 2] }],
    ...changes,
  };
}

/** Cells counted from rows. */
export function cellOf(...rows: readonly string[]): BreakdownCell {
  return { value: rows.length, rows };
}

export function aBreakdown(changes: Partial<Breakdown> = {}): Breakdown {
  return {
    title: 'Försenade åtgärder per område',
    groupTitle: 'Område',
    unit: 'antal',
    series: ['Försenade'],
    groups: [],
    chart: null,
    ...changes,
  };
}

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'HP-03',
    severity: 'Varning',
    sheet: 'Handlingsplan',
    row: 5,
    column: 'Slutdatum',
    cell: 'I5',
    id: 'HP-004',
    message: 'Åtgärden skulle ha varit klar för 24 dagar sedan. Ange status Klar eller ett nytt slutdatum.',
    reference: null,
    fix: null,
    ...changes,
  };
}

export function aDashboard(changes: Partial<Dashboard> = {}): Dashboard {
  return {
    today: '2025-11-24',
    year: 2025,
    followedUpYear: 2025,
    runningYear: 2025,
    board: 'Socialnämnden',
    administration: 'Socialförvaltningen',
    edition: 'Intern',
    leftOut: 0,
    indicators: [],
    keyFigures: [],
    attention: { red: [], others: [], late: [], decisions: [] },
    records: recordsOf(),
    ...changes,
  };
}

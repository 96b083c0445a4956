import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { coverage } from '../../sheets/review-coverage/coverage.ts';
import { compareCodes } from '../../workbook/text.ts';
import { shareOf } from '../breakdown.ts';
import { decisionAge, decisionState, decisionStates, isUnfinished } from '../decision-state.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { crossTable, groupByList } from '../group-rows.ts';
import { referencesOf } from '../row-reference.ts';

/** What each state of a clause is called. */
export const coverageWords = {
  data: 'underlag finns',
  'nothing-to-report': 'inget att rapportera',
  missing: 'saknas',
} as const;

function countCoverage(records: Records): Count {
  const clauses = coverage(records);
  const rowsOf = clauses.map(({ rows }) => rows.flatMap((id) => records.find(id)?.row ?? []));
  const groups = clauses.map(({ clause, state }, index) => ({
    label: `${clause.number} ${clause.title}: ${coverageWords[state]}`,
    cells: [{ rows: rowsOf[index] ?? [] }],
    status: state === 'missing' ? ('röd' as const) : ('grön' as const),
  }));
  return {
    rows: [...new Set(rowsOf.flat())],
    value: shareOf(clauses.filter(({ state }) => state !== 'missing').length, clauses.length),
    breakdown: [
      {
        title: 'Underlag per punkt i 9.3.2',
        groupTitle: 'Punkt',
        unit: 'antal',
        series: ['Rader som underlag'],
        groups,
      },
    ],
  };
}

function countDecisions(records: Records): Count {
  const { year, today } = records.settings;
  const earlier = records.rows(decisions).filter(({ reviewYear }) => reviewYear !== undefined && reviewYear < year);
  const stateOf = new Map(earlier.map((row) => [row, decisionState(row, records)] as const));
  const count = countWhere(earlier, (row) => isUnfinished(stateOf.get(row) ?? 'Ej beslutat'));
  const byState = groupByList(earlier, (row) => stateOf.get(row), decisionStates, '');
  const { of: reference } = referencesOf(records);
  const aged = count.rows
    .map((row) => ({ row, name: reference(row), age: decisionAge(row, today) }))
    .sort((a, b) => (b.age ?? -1) - (a.age ?? -1) || compareCodes(a.name, b.name));
  const ages = aged.map(({ row, name, age }) => ({
    label: `${name} ${row.decision ?? ''} (${stateOf.get(row)?.toLowerCase()})`,
    cells: [{ rows: [row], value: age }],
  }));
  return {
    ...count,
    breakdown: [
      {
        title: 'Tidigare beslut efter läge',
        groupTitle: 'Läge',
        unit: 'antal',
        series: ['Beslut'],
        groups: crossTable(byState, [{ label: 'Beslut', rows: earlier }]),
        chart: 'bar',
      },
      {
        title: 'Ålder på beslut som inte är slutförda',
        groupTitle: 'Beslut',
        unit: 'dagar',
        series: ['Dagar sedan beslutet'],
        groups: ages,
      },
    ],
  };
}

const family = { family: 'Genomgången' } as const;

export const reviewIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'L1',
    title: 'Behandlade punkter i standarden',
    definition:
      'Andel av de tio punkterna i SS-ISO/IEC 27001:2022 9.3.2 a–g som har underlag eller ett uttryckligt ”inget att rapportera”.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'given',
    target: () => 1,
    ofYear: ({ followedUpYear }) => followedUpYear,
    needs: [],
    count: countCoverage,
  },
  {
    ...family,
    id: 'L2',
    title: 'Tidigare beslut som inte är slutförda',
    definition: ({ year }) =>
      `Antal förslag och beslut från genomgångar före ${year} som inte är avslagna och vars åtgärd varken är klar eller avbruten.`,
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(decisions, 'reviewYear', 'outcome', 'action'), need(actionPlan, 'id', 'status')],
    count: countDecisions,
  },
];

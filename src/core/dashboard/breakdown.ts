import type { ChartKind } from './chart.ts';
import { chartFor } from './chart-text.ts';
import type { Breakdown, BreakdownCell, TrafficLight, Unit } from './indicator.ts';
import type { CountedRow } from './row-reference.ts';

/** A cell by its rows. `value` left out = their number. */
export interface CellPart {
  readonly rows: readonly CountedRow[];
  readonly value?: number | null;
}

export interface GroupPart {
  readonly label: string;
  readonly cells: readonly CellPart[];
  /** Left out = not judged. */
  readonly status?: TrafficLight;
}

/** A breakdown as an indicator declares it: rows where the finished one has their ids. */
export interface BreakdownPart {
  readonly title: string;
  readonly groupTitle: string;
  readonly unit: Unit | string;
  readonly series: readonly string[];
  readonly groups: readonly GroupPart[];
  /** Left out = as a table only. */
  readonly chart?: ChartKind;
  /** What the chart says; left out = told from the numbers. */
  readonly alternativeText?: string;
}

/** Counts rows over a population; nothing to count over gives no value. */
export function shareCell(rows: readonly CountedRow[], population: readonly CountedRow[]): CellPart {
  return { rows, value: shareOf(rows.length, population.length) };
}

/** `null` over an empty population, which is not 0. */
export function shareOf(counted: number, population: number): number | null {
  return population === 0 ? null : counted / population;
}

/** Finishes a breakdown. `chartId` is unique in the dashboard. */
export function breakdownOf(part: BreakdownPart, chartId: string, reference: (row: CountedRow) => string): Breakdown {
  const { title, groupTitle, unit, series } = part;
  const groups = part.groups.map(({ label, cells, status }) => ({
    label,
    cells: cells.map(
      ({ rows, value }): BreakdownCell => ({
        value: value === undefined ? rows.length : value,
        rows: rows.map(reference),
      }),
    ),
    status: status ?? ('ingen' as const),
  }));
  const breakdown = { title, groupTitle, unit, series, groups };
  return { ...breakdown, chart: chartFor(breakdown, chartId, part.chart, part.alternativeText) };
}

import type { Yardstick } from '../workbook/rounding.ts';
import type { ChartKind } from './chart.ts';
import { chartFor } from './chart-text.ts';
import type { ColourRole } from './colours.ts';
import type { Breakdown, BreakdownCell, BreakdownGroup, TrafficLight, Unit } from './indicator.ts';
import type { CountedRow } from './row-reference.ts';
import type { Shading } from './shading.ts';

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
  /** Left out = that of the figure where the group is judged in the figure's own unit, else none. */
  readonly yardstick?: Yardstick;
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
  /** What the names of the series say, in their order; left out = what each says by itself. */
  readonly roles?: readonly (ColourRole | undefined)[];
  /** What the places of a matrix mean. */
  readonly shading?: Shading;
}

/** Counts rows over a population; nothing to count over gives no value. */
export function shareCell(rows: readonly CountedRow[], population: readonly CountedRow[]): CellPart {
  return { rows, value: shareOf(rows.length, population.length) };
}

/** `null` over an empty population, which is not 0. */
export function shareOf(counted: number, population: number): number | null {
  return population === 0 ? null : counted / population;
}

/** The figure that is split. A count is judged as a whole, so its parts are not. */
interface Whole {
  readonly unit: Unit;
  readonly yardstick: Yardstick;
}

/** Finishes a breakdown. `chartId` is unique in the dashboard. */
export function breakdownOf(
  part: BreakdownPart,
  chartId: string,
  references: (rows: readonly CountedRow[]) => readonly string[],
  whole?: Whole,
): Breakdown {
  const { title, groupTitle, unit, series } = part;
  const shared = unit === whole?.unit && unit !== 'antal' ? whole.yardstick : undefined;
  const groups = part.groups.map(
    ({ label, cells, status, yardstick = shared }): BreakdownGroup => ({
      label,
      cells: cells.map(
        ({ rows, value }): BreakdownCell => ({
          value: value === undefined ? rows.length : value,
          rows: references(rows),
        }),
      ),
      status: status ?? 'ingen',
      ...(yardstick !== undefined && { yardstick }),
    }),
  );
  const breakdown = { title, groupTitle, unit, series, groups };
  return { ...breakdown, chart: chartFor(breakdown, chartId, part.chart, part.alternativeText, part) };
}

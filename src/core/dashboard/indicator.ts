import type { Yardstick } from '../workbook/rounding.ts';
import type { Chart } from './chart.ts';

/** Traffic light, always shown as colour, icon and word; `ingen` = no target or no value to judge. */
export type TrafficLight = 'grön' | 'gul' | 'röd' | 'ingen';

/** Which way is better; `neutral` = the figure describes and is not judged. */
export type Polarity = 'högt är bra' | 'lågt är bra' | 'neutral';

/** `andel` is a share 0–1, shown as percent. */
export type Unit = 'antal' | 'andel' | 'dagar' | 'timmar';

/** Whether the figure moved for the better since the snapshot before; `förändrad` for a neutral figure that moved. */
export type Trend = 'bättre' | 'sämre' | 'oförändrad' | 'förändrad';

/** How `value` follows from rows, so that a page can count again for a selection of rows. */
export type Aggregation =
  /** number of `rows` */
  | 'count'
  /** number of `rows` / number of `population` */
  | 'share'
  /** mean or median of `measures` over `rows` */
  | 'mean'
  | 'median'
  /** not to be counted again from rows alone */
  | 'given';

/** One cell of a breakdown, with the ids of the rows behind it. */
export interface BreakdownCell {
  /** `null` = nothing to count (an empty population), which is not 0. */
  readonly value: number | null;
  readonly rows: readonly string[];
}

export interface BreakdownGroup {
  readonly label: string;
  /** One cell a series, in the order of `Breakdown.series`. */
  readonly cells: readonly BreakdownCell[];
  readonly status: TrafficLight;
  /** What the cells are judged by, so that they are printed with decimals enough; left out = nothing. */
  readonly yardstick?: Yardstick;
}

/** A figure split into parts, e.g. actions by year (groups) and status (series). */
export interface Breakdown {
  readonly title: string;
  /** What the groups are, e.g. `Område`. */
  readonly groupTitle: string;
  readonly unit: Unit | string;
  readonly series: readonly string[];
  readonly groups: readonly BreakdownGroup[];
  /** How it is drawn; `null` = as a table only. */
  readonly chart: Chart | null;
}

/** The family an indicator belongs to, in dashboard order. */
export type IndicatorFamily =
  | 'Åtgärder'
  | 'Informationsklassning'
  | 'Dataskydd'
  | 'Risker'
  | 'Incidenter'
  | 'Utbildning'
  | 'Arbetssätt'
  | 'Granskningar'
  | 'Mätvärden'
  | 'Genomgången';

/** A figure as it was. */
export interface PreviousValue {
  /** Civil date of the snapshot. */
  readonly date: string;
  readonly value: number;
}

/** What should have been reached by the review day. */
interface Expected {
  /** Number of rows that should be done by now, in time or not. */
  readonly value: number;
  /** Their ids. */
  readonly rows: readonly string[];
}

/** A key figure with everything needed to trace it. Plain data. */
export interface Indicator {
  /** `A3`; the ids are part of the contract, people quote them. */
  readonly id: string;
  readonly family: IndicatorFamily;
  readonly title: string;
  /** One sentence: what is counted, over what. */
  readonly definition: string;
  /** `null` = cannot be counted; `missing` says why. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The value in words, e.g. `45 %`, `3 st`, `–` when there is none. */
  readonly valueText: string;
  readonly target: number | null;
  /** What the figure is judged by in place of a target; `null` = it has a target, or is not judged. */
  readonly expected: Expected | null;
  /** What the value is judged by: its target, and the limits of the traffic light of a share. */
  readonly yardstick: Yardstick;
  readonly polarity: Polarity;
  readonly status: TrafficLight;
  /** The year that it was counted for; `null` = it is a figure of the day. */
  readonly ofYear: number | null;
  /** Name of the scale that it depends on; `''` = none. */
  readonly scale: string;
  /** `null` = no comparable snapshot before. */
  readonly previous: PreviousValue | null;
  /** The same figure for the year before, or, of a figure of the day, at the last review; `null` = no such snapshot. */
  readonly lastYear: PreviousValue | null;
  readonly trend: Trend | null;
  readonly aggregation: Aggregation;
  /** Ids of the rows that were counted. */
  readonly rows: readonly string[];
  /** Ids of the rows that could have been counted (the denominator of a share); empty = the same as `rows`. */
  readonly population: readonly string[];
  /** The number each row contributed, by id; empty unless `aggregation` is `mean` or `median`. */
  readonly measures: Readonly<Record<string, number>>;
  readonly breakdown: readonly Breakdown[];
  /** Why there is no value, e.g. `Bladet Risker saknas.`; `null` when there is one. */
  readonly missing: string | null;
  /** Swedish, a sentence: which rows cannot be judged, and why; `''` = all can. */
  readonly notJudged: string;
  /**
   * Ids of the rows that are in neither numerator nor denominator, since a cell that the figure is counted from holds a formula
   * without result.
   */
  readonly unknown: readonly string[];
}

import type { Need } from '../records/need.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../records/settings/read-settings.ts';
import type { BreakdownPart } from './breakdown.ts';
import type { FigureScale } from './figure-scale.ts';
import type { Aggregation, IndicatorFamily, Polarity, Unit } from './indicator.ts';
import type { CountedRow } from './row-reference.ts';

/** What counting gives; the engine makes value, traffic light and trend of it. */
export interface Count {
  readonly rows: readonly CountedRow[];
  /** The rows that could have been counted; left out = `rows`. */
  readonly population?: readonly CountedRow[];
  /** The number each of `rows` contributes to a mean or median. */
  readonly measures?: ReadonlyMap<CountedRow, number>;
  /** Where the value does not follow from the rows; `null` = none. */
  readonly value?: number | null;
  /** The rows that should be done by now; given, they judge the figure in place of a target. */
  readonly expected?: readonly CountedRow[];
  /** Whether something could have been otherwise by now; left out = it could where the population is not empty. Without it there is no light. */
  readonly isGrounded?: boolean;
  /** Swedish, a sentence: which rows cannot be judged, and why; left out or `''` = all can. */
  readonly notJudged?: string;
  /** Swedish, a sentence: why there is no value; left out = there are no rows. */
  readonly missing?: string;
  /** Share 0–1 that is as it should be; left out = the share of the population that is not counted. Judges a figure where low is good. */
  readonly asItShould?: number;
  readonly breakdown?: readonly BreakdownPart[];
}

/** A key figure as it is declared: all that the engine cannot know by itself. */
export interface IndicatorDefinition {
  /** `A3`; never changes, people quote it. */
  readonly id: string;
  readonly family: IndicatorFamily;
  readonly title: string;
  /** Swedish, one sentence: what is counted, over what. */
  readonly definition: string | ((settings: Settings) => string);
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly aggregation: Aggregation;
  /** Left out = the yellow limit where high is good, 0 where low is good, none for a neutral figure; `null` = none. */
  readonly target?: (settings: Settings) => number | null;
  /** The year that is counted; left out = it is a figure of the review day. */
  readonly ofYear?: (settings: Settings) => number;
  /** The scale whose steps it counts by; figures of other scales are not compared. Left out = none. */
  readonly scale?: FigureScale;
  /** The sheet that is counted comes first. */
  readonly needs: readonly Need[];
  count(records: Records): Count;
}

/** Rows that meet a condition, over rows that could. */
export function countWhere<R extends CountedRow>(population: readonly R[], condition: (row: R) => boolean) {
  return { rows: population.filter(condition), population };
}

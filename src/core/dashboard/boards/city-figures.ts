import { formatFigure } from '../format-figure.ts';
import type { TrafficLight, Unit } from '../indicator.ts';

import type { DeliveredFigure, Delivery } from './delivery.ts';

/** A figure of one board. */
export interface BoardFigure {
  /** `null` = it has none. */
  readonly value: number | null;
  readonly valueText: string;
  /** Rows counted and rows counted among, protected ones too; `denominator` is `null` where the figure is no share. */
  readonly numerator: number;
  readonly denominator: number | null;
  readonly status: TrafficLight;
}

/** A figure of every board, and of the city where it can be summed. */
export interface CityFigure {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly unit: Unit;
  /** In the order of the boards; `undefined` = the board has not delivered, or lacks the figure. */
  readonly boards: readonly (BoardFigure | undefined)[];
  /** `null` = medians, means and figures that do not follow from rows are not put together. */
  readonly city: Omit<BoardFigure, 'status'> | null;
}

/** The figures of all boards, in the order of the first board that has each. City figures are sums of rows, never means of shares. */
export function cityFigures(deliveries: readonly (Delivery | undefined)[]): CityFigure[] {
  const ids = new Set(deliveries.flatMap((delivery) => Object.keys(delivery?.figures ?? {})));
  return Array.from(ids, (id) => {
    const boards = deliveries.map((delivery) => delivery?.figures[id]);
    const { title, family, unit, aggregation, yardstick } = boards.find(
      (figure) => figure !== undefined,
    ) as DeliveredFigure;
    const isSummed = aggregation === 'share' || aggregation === 'count';
    return {
      id,
      title,
      family,
      unit,
      boards,
      city: isSummed ? summed(boards, aggregation === 'share', unit, yardstick) : null,
    };
  });
}

function summed(
  boards: readonly (BoardFigure | undefined)[],
  isShare: boolean,
  unit: Unit,
  yardstick: DeliveredFigure['yardstick'],
): CityFigure['city'] {
  const counted = boards.flatMap((figure) => (figure === undefined || figure.value === null ? [] : [figure]));
  const numerator = counted.reduce((sum, figure) => sum + figure.numerator, 0);
  const denominator = isShare ? counted.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0) : null;
  const value =
    counted.length === 0 || denominator === 0 ? null : denominator === null ? numerator : numerator / denominator;
  return { value, valueText: value === null ? '–' : formatFigure(value, unit, yardstick), numerator, denominator };
}

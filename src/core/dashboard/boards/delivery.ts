import type { BoardReport } from '../report/board-report.ts';

/** What one board has delivered, without the rows that its figures were counted from: a thousand of them are held at once. */
export interface Delivery {
  /** Name of the file, as people know it. */
  readonly source: string;
  readonly report: Omit<BoardReport, 'indicators'>;
  /** By the indicator's id. */
  readonly figures: Readonly<Record<string, DeliveredFigure>>;
}

/** A figure with the number of rows that it was counted from. */
export interface DeliveredFigure
  extends Pick<Reported, 'title' | 'family' | 'unit' | 'aggregation' | 'value' | 'valueText' | 'status' | 'yardstick'> {
  /** Rows counted, protected ones too. */
  readonly numerator: number;
  /** Rows counted among; `null` = the figure is no share. */
  readonly denominator: number | null;
}

type Reported = BoardReport['indicators'][string];

/** What counts of a board's report when many are put together. */
export function deliveryOf(source: string, { indicators, ...report }: BoardReport): Delivery {
  const figures = Object.entries(indicators).map(([id, indicator]) => [id, figureOf(indicator)] as const);
  return { source, report, figures: Object.fromEntries(figures) };
}

function figureOf(indicator: Reported): DeliveredFigure {
  const { title, family, unit, aggregation, value, valueText, status, yardstick } = indicator;
  const numerator = indicator.rows.length + indicator.protected;
  const among = indicator.population.length + indicator.protectedPopulation;
  const denominator = aggregation === 'share' ? (among > 0 ? among : numerator) : null;
  return { title, family, unit, aggregation, value, valueText, status, yardstick, numerator, denominator };
}

/** A board that is expected to deliver. */
export interface ExpectedBoard {
  readonly board: string;
  /** `''` = not told. */
  readonly administration: string;
}

/** How far a board has come. */
export type DeliveryState = 'Inget levererat' | 'Utkast' | 'Slutlig' | 'Beslutad';

/** A board as the city sees it. */
export interface Board {
  readonly name: string;
  readonly administration: string;
  readonly state: DeliveryState;
  /** `undefined` = it has delivered nothing. */
  readonly delivery: Delivery | undefined;
  /** Further files of the same board, which are not counted. */
  readonly others: readonly Delivery[];
}

export function stateOf(report: Delivery['report'] | undefined): DeliveryState {
  if (report === undefined) return 'Inget levererat';
  return report.decisionDate !== null ? 'Beslutad' : report.state;
}

import type { BoardReport } from '../report/board-report.ts';

/** What one board has delivered: its report, and the file that it came in. */
export interface Delivery {
  /** Name of the file, as people know it. */
  readonly source: string;
  readonly report: BoardReport;
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

export function stateOf(report: BoardReport | undefined): DeliveryState {
  if (report === undefined) return 'Inget levererat';
  return report.decisionDate !== null ? 'Beslutad' : report.state;
}

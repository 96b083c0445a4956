import { lightSigns, type Sign, trendSigns } from '../../dashboard/signs.ts';
import type { KeyFigures, TableColumn } from '../document.ts';

/** A key figure as a row of its table. */
export interface KeyFigureRow {
  readonly label: string;
  /** Indicator id, e.g. `A2`. */
  readonly indicator: string;
  readonly value: string;
  /** A dash where there is no target. */
  readonly target: string;
  readonly judgement: Sign;
  /** A dash where there is none. */
  readonly previous: string;
  /** `null` = there is none; a host shows a dash. */
  readonly trend: Sign | null;
}

/** The columns of the table, in the order of the properties of a row; the last holds the trend under what was before. */
export const keyFigureColumns: readonly TableColumn[] = [
  { header: 'Nyckeltal', width: 34, align: 'left' },
  { header: 'Utfall', width: 20, align: 'right' },
  { header: 'Mål', width: 11, align: 'right' },
  { header: 'Bedömning', width: 14, align: 'left' },
  { header: 'Tidigare', width: 21, align: 'left' },
];

/** Key figures as rows, for a host that shows them as a table. */
export function keyFigureRows({ figures }: KeyFigures): readonly KeyFigureRow[] {
  return figures.map(({ indicator, label, value, target, status, previous, trend }) => ({
    label,
    indicator,
    value,
    target: target === '' ? '–' : target,
    judgement: lightSigns[status],
    previous: previous === '' ? '–' : previous,
    trend: trend === null ? null : trendSigns[trend],
  }));
}

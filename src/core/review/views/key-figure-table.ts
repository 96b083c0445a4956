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
  /** `null` = there is none; a host shows a dash. */
  readonly trend: Sign | null;
}

/** The columns of the table, in the order of the properties of a row; label and indicator share the first. */
export const keyFigureColumns: readonly TableColumn[] = [
  { header: 'Nyckeltal', width: 39, align: 'left' },
  { header: 'Utfall', width: 17, align: 'right' },
  { header: 'Mål', width: 12, align: 'right' },
  { header: 'Bedömning', width: 15, align: 'left' },
  { header: 'Trend', width: 17, align: 'left' },
];

/** Key figures as rows, for a host that shows them as a table. */
export function keyFigureRows({ figures }: KeyFigures): readonly KeyFigureRow[] {
  return figures.map(({ indicator, label, value, target, status, trend }) => ({
    label,
    indicator,
    value,
    target: target === '' ? '–' : target,
    judgement: lightSigns[status],
    trend: trend === null ? null : trendSigns[trend],
  }));
}

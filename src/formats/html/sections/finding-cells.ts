import type { Finding } from '../../../core/index.ts';

/** The columns in which a finding is shown, wherever it is. */
export const findingHeaders: readonly string[] = ['Grad', 'Plats', 'Vad och hur det rättas', 'Regel'];

/**
 * Where in its sheet a finding is.
 * @example placeOf({ id: 'HP-004', row: 5, column: 'Slutdatum' }) // 'HP-004, rad 5, Slutdatum'
 */
export function placeOf({ id, row, column }: Pick<Finding, 'id' | 'row' | 'column'>): string {
  return (
    [id, row === null ? null : `rad\u00A0${row}`, column].filter((part) => part !== null).join(', ') || 'hela bladet'
  );
}

import type { Finding } from '../../../../core/index.ts';

/**
 * Where in its sheet a finding is.
 * @example placeOf({ id: 'HP-004', row: 5, column: 'Slutdatum' }) // 'HP-004, rad 5, Slutdatum'
 */
export function placeOf({ id, row, column }: Pick<Finding, 'id' | 'row' | 'column'>): string {
  return [id, row === null ? null : `rad ${row}`, column].filter((part) => part !== null).join(', ') || 'hela bladet';
}

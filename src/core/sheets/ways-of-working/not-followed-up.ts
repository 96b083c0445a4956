import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { mandatoryWays, type waysOfWorking } from './columns.ts';

/** The mandatory ways of working that no row is about, in the order of their list. */
export function waysNotFollowedUp(
  rows: readonly Row<typeof waysOfWorking.columns>[],
  { list }: Pick<Records, 'list'>,
): readonly string[] {
  const present = new Set<string | undefined>(rows.map(({ way }) => way));
  return list('Arbetssätt', mandatoryWays).filter((way) => !present.has(way));
}

import type { Settings } from '../../records/settings/read-settings.ts';
import { dateOf } from '../../workbook/civil-date.ts';

/**
 * Whether the organisation became aware of an incident in the period of the review, its last day included.
 * @param awareness civil time of the column Kännedom; without one the incident belongs to no period
 */
export function inReviewPeriod(awareness: string | undefined, { periodFrom, periodTo }: Settings): boolean {
  return awareness !== undefined && awareness >= periodFrom && dateOf(awareness) <= periodTo;
}

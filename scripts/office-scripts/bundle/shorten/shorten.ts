import { narrow } from '../narrow.ts';
import { withShortNames } from './short-names.ts';

/**
 * The same script in as few characters as can be had safely: what it does, its types and its lines stay, while names that only say
 * something to people get short. Types that flows read keep their names.
 *
 * @param code as `narrow` leaves it
 * @param globals names that mean something where the script runs
 */
export function shorten(code: string, globals: ReadonlySet<string>): string {
  return narrow(withShortNames(code, globals), 'as they are');
}

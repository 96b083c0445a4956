import { conditionalReturns } from './conditional-returns.ts';
import { edited, parsed, type Step } from './edits.ts';
import { joinedConstants } from './joined-constants.ts';
import { namedTypes } from './named-types.ts';
import { namedValues } from './named-values.ts';
import { needlessParentheses } from './parentheses.ts';
import { withShortNames } from './short-names.ts';

/** They look at the same tree, and none touches what another does. */
const steps: readonly Step[] = [conditionalReturns, namedValues, namedTypes, joinedConstants, needlessParentheses];

/**
 * The same script in as few characters as can be had safely: what it does, its types and its lines stay, while names and words that
 * only say something to people get short. Types that flows read keep their names and words.
 *
 * @param code as `narrow` leaves it
 * @param globals names that mean something where the script runs
 */
export function shorten(code: string, globals: ReadonlySet<string>): string {
  const file = parsed(code);
  const said = edited(
    code,
    steps.flatMap((step) => step(file)),
  );
  return withShortNames(said, globals);
}

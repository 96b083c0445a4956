import { type ReviewOutcome, refusalLead } from '../../../core/index.ts';
import { UserError } from './user-error.ts';

/**
 * Stops what would show the review while it is unclear what it may show.
 * @throws UserError with a sentence for each reason
 */
export function refuseUnclear({ refusals }: ReviewOutcome): void {
  if (refusals.length === 0) return;
  throw new UserError(`${refusalLead}:\n\n${refusals.map((reason) => `• ${reason}`).join('\n')}`);
}

import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { isProposal } from '../../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { decisionState } from '../decision-state.ts';
import { referencesOf } from '../row-reference.ts';
import type { DueDecision } from './attention.ts';

type Decision = Row<typeof decisions.columns>;

/**
 * Proposals of this review, and decisions of earlier ones that nobody has made, that have no action or whose day has passed. Those
 * that should have been done come first, the latest before the others.
 * @param unfinished what the decisions of earlier reviews are called that are not carried out
 */
export function dueDecisions(records: Records, unfinished: readonly string[], today: string): DueDecision[] {
  if (!records.has(decisions, 'reviewYear') || !records.has(decisions, 'outcome')) return [];
  const earlier = new Set(unfinished);
  const { of: referenceOf } = referencesOf(records);
  return records.reads.ignore(() =>
    records
      .rows(decisions)
      .flatMap((row) => {
        const id = referenceOf(row);
        const state = earlier.has(id) ? decisionState(row, records) : proposalState(row, records);
        if (state === null) return [];
        const { decision: title = '', owner = '', endDate: due = '' } = row;
        const days = due === '' || due >= today ? 0 : daysBetween(due, today);
        return state === 'Pågår' && days === 0 ? [] : [{ id, title, owner, due, days, state }];
      })
      .sort((a, b) => b.days - a.days),
  );
}

/** Of a decision of this review; `null` = it is made, or of another review. */
function proposalState(decision: Decision, { settings }: Records): string | null {
  return decision.reviewYear === settings.year && isProposal(decision) ? 'Att besluta' : null;
}

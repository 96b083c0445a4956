import type { Records } from '../../../records/records.ts';
import { canonicalId } from '../../../schema/kinds/id.ts';
import { withPlainHyphens } from '../../../workbook/text.ts';
import { decisions } from '../../decisions/columns.ts';

/** What the decisions to accept risks name, and what they are called. */
interface Acceptances {
  /** Ids of risks in the decisions' texts. */
  readonly risks: ReadonlySet<string>;
  /** Ids of the decisions themselves. */
  readonly decisions: ReadonlySet<string>;
}

const riskId = /(?<![\p{L}\p{N}-])R-\d{3,}/giu;
const decisionId = /(?<![\p{L}\p{N}-])B-\d{3,}/giu;

function idsIn(text: string, pattern: RegExp) {
  return (withPlainHyphens(text).match(pattern) ?? []).map(canonicalId);
}

function acceptances(records: Records): Acceptances {
  return records.once('acceptances of risks', () => {
    const rows = records
      .rows(decisions)
      .filter(({ category, outcome }) => category === 'Riskacceptans' && outcome !== 'Avslaget');
    return {
      risks: new Set(rows.flatMap(({ decision }) => idsIn(decision ?? '', riskId))),
      decisions: new Set(rows.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    };
  });
}

/**
 * Whether a decision of category Riskacceptans, other than a rejected one, is about the risk: its text names the risk's id, or the
 * risk's comment names the decision's.
 */
export function isAccepted(id: string | undefined, comment: string | undefined, records: Records): boolean {
  const accepted = acceptances(records);
  if (id !== undefined && accepted.risks.has(id)) return true;
  return comment !== undefined && idsIn(comment, decisionId).some((decision) => accepted.decisions.has(decision));
}

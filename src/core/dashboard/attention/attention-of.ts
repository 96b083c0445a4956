import type { Records } from '../../records/records.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import type { Dashboard, RecordSummary } from '../dashboard.ts';
import type { Indicator } from '../indicator.ts';
import type { Attention, LateAction } from './attention.ts';
import { dueDecisions } from './due-decisions.ts';
import { byUrgency } from './urgency.ts';

/** Late actions and decisions are told one by one; A5 is A2 by area; what the review covers concerns who writes it. */
const toldOtherwise: ReadonlySet<string> = new Set(['A3', 'A5', 'L1', 'L2']);

/** @param records those of the edition that the figures are counted from */
export function attentionOf(
  {
    indicators,
    keyFigures,
    records: summaries,
    today,
  }: Pick<Dashboard, 'indicators' | 'keyFigures' | 'records' | 'today'>,
  records: Records,
): Attention {
  const ordered = byUrgency(indicators).filter(({ id }) => !toldOtherwise.has(id));
  const isRed = ({ status }: Indicator) => status === 'röd';
  const rowsOf = (wanted: string) => indicators.find(({ id }) => id === wanted)?.rows ?? [];
  return {
    red: ordered.filter(isRed).map(({ id }) => id),
    others: ordered.filter((figure) => !isRed(figure) && keyFigures.includes(figure.id)).map(({ id }) => id),
    late: rowsOf('A3')
      .flatMap((reference) => lateAction(summaries.get(reference), today))
      .sort((a, b) => b.days - a.days),
    decisions: dueDecisions(records, rowsOf('L2'), today),
  };
}

function lateAction(summary: RecordSummary | undefined, today: string): LateAction[] {
  if (summary === undefined) return [];
  const { id, title, owner, due } = summary;
  return [{ id, title, owner, due, days: daysBetween(due, today) }];
}

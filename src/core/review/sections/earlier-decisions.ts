import { hasHiddenAction } from '../../dashboard/decision-state.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import { type Action, isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { actionsOfDecision } from '../../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { daysBetween } from '../../workbook/civil-date.ts';
import { countOf } from '../../workbook/format.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import { lackingFrom } from '../lacking.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 a: every earlier decision and action that is still open, whether anybody has touched it or not. */
export const earlierDecisions: SectionDefinition = {
  key: 'tidigare-beslut',
  title: 'Tidigare beslut och åtgärder',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    a: { rows: fromEarlierYears, fillIn: 'beslut i bladet Beslut eller åtgärder i Handlingsplan från tidigare år' },
  },
  filledFrom: decisions,
  sources: () => [byReview],
  write: (input) => {
    const { records } = input;
    const open = openItems(records);
    const table = tableOf('Beslut och åtgärder från tidigare år som är öppna', open, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Beslut eller åtgärd', width: 36, cell: ({ title }) => title },
      { header: 'Ansvarig', width: 21, cell: ({ owner }) => owner },
      { header: 'Först beslutat', width: 14, cell: ({ originalDate }) => originalDate },
      { header: 'Gäller nu', width: 14, cell: ({ currentDate }) => currentDate },
      { header: 'Flyttat', width: 12, cell: ({ originalDate, currentDate }) => moved(originalDate, currentDate) },
      { header: 'Försenat', width: 11, cell: ({ currentDate }) => late(currentDate, records.today) },
      { header: 'Status', width: 14, cell: ({ status }) => status },
    ]);
    const closed = closedCount(records);
    const done =
      closed === 0
        ? undefined
        : paragraph(
            `${countOf(closed, 'tidigare beslut eller åtgärd är avslutad', 'tidigare beslut och åtgärder är avslutade')}.`,
          );
    return blocksOf(actionsWithoutYear(records), done, charts(input, 'L2'), table);
  },
};

/** Decisions and actions of the years before. */
function* fromEarlierYears({ rows, settings }: Records): Iterable<string> {
  const isEarlier = (year: number | undefined) => year !== undefined && year < settings.year;
  yield* idsOf(rows(decisions), ({ reviewYear }) => isEarlier(reviewYear));
  yield* idsOf(rows(actionPlan), ({ year }) => isEarlier(year));
}

const byReview = selection(decisions, ['reviewYear'], ({ reviewYear }) => reviewYear === undefined);
const byYear = selection(actionPlan, ['year'], ({ year }) => year === undefined);

/** The plan is a source beside the decisions: nothing is said where the workbook lacks it. */
function actionsWithoutYear(records: Records): Block[] {
  return records.table(actionPlan) === undefined ? [] : lackingFrom(records, byYear);
}

interface OpenItem {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly owner: string | undefined;
  readonly originalDate: string | undefined;
  readonly currentDate: string | undefined;
  /** `undefined` where the edition leaves the action out. */
  readonly status: string | undefined;
}

/** Actions of earlier years, and those that an earlier decision led to; a decision without an action stands for itself. */
function openItems(records: Records): OpenItem[] {
  const { year } = records.settings;
  const shown = new Set<Action>();
  const earlier = records
    .rows(decisions)
    .filter((row) => (row.reviewYear ?? year) < year && row.outcome !== 'Avslaget');
  const ofDecisions = earlier.flatMap((row): OpenItem[] => {
    const actions = actionsOfDecision(row, records);
    for (const action of actions) shown.add(action);
    if (actions.length > 0) return actions.filter(isOpen).map((action) => openItem(row, action));
    const isUncertain = isUnknownIn(row, 'action');
    const status = hasHiddenAction(row, records) ? undefined : isUncertain ? 'Okänd' : 'Utan åtgärd';
    return [{ ...openItem(row), status }];
  });
  const ofActions = records
    .rows(actionPlan)
    .filter((action) => (action.year ?? year) < year && isOpen(action) && !shown.has(action))
    .map((action) => ({
      id: action.id,
      title: action.action,
      owner: action.owner,
      originalDate: action.originalEndDate ?? action.endDate,
      currentDate: action.endDate,
      status: statusOf(action),
    }));
  return [...ofDecisions, ...ofActions];
}

function openItem(row: Row<typeof decisions.columns>, action?: Action): OpenItem {
  return {
    id: action?.id === undefined ? row.id : `${row.id ?? ''} ${action.id}`.trim(),
    title: row.decision,
    owner: action?.owner ?? row.owner,
    originalDate: action?.originalEndDate ?? row.endDate ?? action?.endDate,
    currentDate: action?.endDate ?? row.endDate,
    status: action ? statusOf(action) : 'Saknas',
  };
}

function statusOf(action: Action): string {
  return action.status ?? (isUnknownIn(action, 'status') ? 'Okänd' : 'Saknas');
}

function closedCount(records: Records): number {
  const { year } = records.settings;
  const actions = new Set(records.rows(actionPlan).filter((action) => (action.year ?? year) < year && !isOpen(action)));
  for (const row of records.rows(decisions)) {
    if ((row.reviewYear ?? year) >= year) continue;
    for (const action of actionsOfDecision(row, records)) if (!isOpen(action)) actions.add(action);
  }
  return actions.size;
}

function moved(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  if (days === 0) return 'Nej';
  return `${countOf(Math.abs(days), 'dag', 'dagar')} ${days > 0 ? 'framåt' : 'bakåt'}`;
}

function late(date: string | undefined, today: string) {
  if (date === undefined) return undefined;
  const days = daysBetween(date, today);
  return days > 0 ? lit(countOf(days, 'dag', 'dagar'), 'röd') : 'Nej';
}

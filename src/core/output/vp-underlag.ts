import { groupBy } from '../dashboard/group-rows.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { measurements } from '../sheets/measurements/columns.ts';
import type { Records } from '../sheets/records.ts';
import type { Row } from '../sheets/table.ts';
import { selection, unreadRows } from '../validation/unread-rows.ts';
import { compareSwedish } from '../workbook/text.ts';
import { cell, dateCell, lines } from './output-cells.ts';
import type { OutputCell, OutputColumn, OutputPart, OutputSheet } from './output-sheet.ts';

type Action = Row<typeof actionPlan.columns>;

const columns: readonly OutputColumn[] = [
  { header: 'Aktivitet', width: 56 },
  { header: 'Ansvarig', width: 30 },
  { header: 'Start', width: 13 },
  { header: 'Slut', width: 13 },
  { header: 'Indikator', width: 36 },
  { header: 'Plan', width: 28 },
  { header: 'Status', width: 14 },
  { header: 'Id', width: 12 },
];

/** Activities of the year for the operational plan and the internal control plan, by goal. */
export function vpUnderlag(records: Records): OutputSheet {
  const { year, administration } = records.settings;
  const actions = records
    .rows(actionPlan)
    .filter((action) => action.year === year)
    .filter((action) => action.inOperationalPlan === true || action.inInternalControlPlan === true);
  const byGoal = groupBy(actions, (action) => goalOf(action.operationalGoal, records));
  const goals = [...byGoal.keys()].sort(compareGoals);
  const measured = indicatorsByGoal(records);
  const about = administration === '' ? '' : `${administration}. `;
  const unread = unreadRows(
    records,
    selection(actionPlan, ['year'], (action) => action.year === undefined),
  );
  const none = `Ingen åtgärd ${year} har Ja i kolumnen I verksamhetsplan eller I internkontrollplan i bladet Handlingsplan.`;
  return {
    name: 'VP-underlag',
    frozenRows: 0,
    orientation: 'landscape',
    parts: [
      lines(
        cell('VP-underlag', 'title'),
        cell(
          `${about}Aktiviteter ${year} för verksamhetsplanen och internkontrollplanen, per mål i verksamhetsplanen. Bladet skrivs om av programmet.`,
          'subtitle',
        ),
        ...(actions.length === 0 && unread.length === 0 ? [cell(none, 'subtitle')] : []),
        ...unread.map((sentence) => cell(sentence, 'subtitle')),
      ),
      ...goals.flatMap((goal, index): OutputPart[] => [
        lines(cell(`Mål ${goal}`, 'heading')),
        {
          kind: 'table',
          name: `VP_underlag_${index + 1}`,
          columns,
          rows: [...(byGoal.get(goal) ?? [])]
            .sort(byPriority)
            .map((action) => actionRow(action, measured.get(goal) ?? null, records)),
          dataBars: [],
          filters: false,
        },
      ]),
    ],
  };
}

/** `3,5` is 3.5; without a goal of its own a row belongs to the goal of the settings. */
function goalOf(goal: string | undefined, { settings }: Records): string {
  return (goal ?? settings.operationalGoal).replace(/(\d),(?=\d)/g, '$1.').replace(/\s+/g, ' ');
}

/** By number, part by part, so that 3.10 comes after 3.9. */
function compareGoals(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = Number(left[index]) - Number(right[index]);
    if (Number.isNaN(difference)) break;
    if (difference !== 0) return difference;
  }
  return compareSwedish(a, b);
}

function byPriority(a: Action, b: Action): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.priority ?? last) - (b.priority ?? last) || a.rowNumber - b.rowNumber;
}

/** Goal → names of the indicators that are measured for it. */
function indicatorsByGoal(records: Records): ReadonlyMap<string, string> {
  const rows = records.rows(measurements).filter(({ operationalGoal }) => operationalGoal !== undefined);
  const byGoal = groupBy(rows, ({ operationalGoal }) => goalOf(operationalGoal, records));
  return new Map(
    [...byGoal].map(([goal, ofGoal]) => {
      const names = new Set(ofGoal.flatMap(({ indicator }) => indicator ?? []));
      return [goal, [...names].sort(compareSwedish).join('; ')];
    }),
  );
}

function actionRow(action: Action, indicators: string | null, records: Records): OutputCell[] {
  const plans = [
    ...(action.inOperationalPlan === true ? ['Verksamhetsplan'] : []),
    ...(action.inInternalControlPlan === true ? ['Internkontrollplan'] : []),
  ];
  const sheet = records.table(actionPlan)?.name ?? actionPlan.name;
  return [
    cell(action.action ?? null, 'wrapped'),
    cell(action.owner ?? null),
    dateCell(action.startDate),
    dateCell(action.endDate),
    cell(indicators, 'wrapped'),
    cell(plans.join(' och ')),
    cell(action.status ?? null),
    cell(action.id ?? `rad ${action.rowNumber}`, 'text', { sheet, cell: `A${action.rowNumber}` }),
  ];
}

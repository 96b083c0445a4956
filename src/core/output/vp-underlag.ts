import { shownIds } from '../dashboard/edition.ts';
import type { Records } from '../records/records.ts';
import type { Row } from '../records/table.ts';
import type { Action } from '../sheets/action-plan/action.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { measurements } from '../sheets/measurements/columns.ts';
import { planHeaders, programSheets } from '../sheets/program-sheets.ts';
import { risks } from '../sheets/risks/columns.ts';
import { riskValue } from '../sheets/risks/risk-value.ts';
import { selection, unreadRows } from '../validation/unread-rows.ts';
import { groupBy } from '../workbook/group-by.ts';
import { compareSwedish } from '../workbook/text.ts';
import { cell, columnsOf, dateCell, lines } from './output-cells.ts';
import type { OutputCell, OutputColumn, OutputPart, OutputSheet, OutputTable } from './output-sheet.ts';

type Risk = Row<typeof risks.columns>;

const activityColumns = columnsOf(planHeaders.activities, [56, 30, 13, 13, 28, 14, 12]);

const riskColumns = columnsOf(planHeaders.risks, [56, 30, 13, 13, 28, 14, 12]);

/**
 * Activities of the year for the operational plan and the internal control plan, by goal, with what each goal is measured by; then the
 * risks of the internal control plan.
 */
export function vpUnderlag(records: Records): OutputSheet {
  const { year, administration } = records.settings;
  const actions = records
    .rows(actionPlan)
    .filter((action) => action.year === year)
    .filter((action) => action.inOperationalPlan === true || action.inInternalControlPlan === true);
  const byGoal = groupBy(actions, (action) => goalOf(action.operationalGoal, records));
  const goals = [...byGoal.keys()].sort(compareGoals);
  const measured = indicatorsByGoal(records);
  const controlled = records.rows(risks).filter(({ inInternalControlPlan }) => inInternalControlPlan === true);
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
          `${about}Aktiviteter ${year} för verksamhetsplanen och internkontrollplanen, per mål i verksamhetsplanen. ${programSheets['VP-underlag'].closing}`,
          'subtitle',
        ),
        ...(actions.length === 0 && unread.length === 0 ? [cell(none, 'subtitle')] : []),
        ...unread.map((sentence) => cell(sentence, 'subtitle')),
      ),
      ...goals.flatMap((goal, index): OutputPart[] => [
        lines(
          cell(`Mål ${goal}`, 'heading'),
          ...(measured.get(goal) ?? []).map((indicator) => cell(`Indikator: ${indicator}`)),
        ),
        table(
          `VP_underlag_${index + 1}`,
          activityColumns,
          [...(byGoal.get(goal) ?? [])].sort(byPriority).map((action) => actionRow(action, records)),
        ),
      ]),
      ...(controlled.length === 0
        ? []
        : [
            lines(cell('Risker i internkontrollplanen', 'heading')),
            table(
              'VP_underlag_risker',
              riskColumns,
              [...controlled].sort(byHeight).map((risk) => riskRow(risk, records)),
            ),
          ]),
    ],
  };
}

function table(name: string, columns: readonly OutputColumn[], rows: readonly OutputCell[][]): OutputTable {
  return { kind: 'table', name, columns, rows, dataBars: [], filters: false };
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

/** Those that still stand first, the highest first. */
function byHeight(a: Risk, b: Risk): number {
  const isClosed = ({ status }: Risk) => Number(status === 'Stängd');
  return isClosed(a) - isClosed(b) || (riskValue(b) ?? 0) - (riskValue(a) ?? 0) || a.rowNumber - b.rowNumber;
}

/** Goal → names of the indicators that are measured for it. */
function indicatorsByGoal(records: Records): ReadonlyMap<string, readonly string[]> {
  const rows = records.rows(measurements).filter(({ operationalGoal }) => operationalGoal !== undefined);
  const byGoal = groupBy(rows, ({ operationalGoal }) => goalOf(operationalGoal, records));
  return new Map(
    [...byGoal].map(([goal, ofGoal]) => {
      const names = new Set(ofGoal.flatMap(({ indicator }) => indicator ?? []));
      return [goal, [...names].sort(compareSwedish)];
    }),
  );
}

function actionRow(action: Action, records: Records): OutputCell[] {
  const plans = [
    ...(action.inOperationalPlan === true ? ['Verksamhetsplan'] : []),
    ...(action.inInternalControlPlan === true ? ['Internkontrollplan'] : []),
  ];
  return [
    cell(action.action ?? null, 'wrapped'),
    cell(action.owner ?? null),
    dateCell(action.startDate),
    dateCell(action.endDate),
    cell(plans.join(' och ')),
    cell(action.status ?? null),
    rowLink(action, records.table(actionPlan)?.name ?? actionPlan.name),
  ];
}

function riskRow(risk: Risk, records: Records): OutputCell[] {
  return [
    cell(risk.risk ?? null, 'wrapped'),
    cell(risk.owner ?? null),
    cell(goalOf(risk.operationalGoal, records)),
    cell(riskValue(risk) ?? null, 'integer'),
    cell(shownIds(records, risk.actions).join(', '), 'wrapped'),
    cell(risk.status ?? null),
    rowLink(risk, records.table(risks)?.name ?? risks.name),
  ];
}

/** The id of a row, or its place, leading to it. */
function rowLink({ id, rowNumber }: Action | Risk, sheet: string): OutputCell {
  return cell(id ?? `rad ${rowNumber}`, 'text', { sheet, cell: `A${rowNumber}` });
}

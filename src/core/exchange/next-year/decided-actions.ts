import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { type actionPlan, areas } from '../../sheets/action-plan/columns.ts';
import { actionsOfDecision } from '../../sheets/decisions/actions-of-decision.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { yearOf } from '../../workbook/civil-date.ts';
import type { FreeIds } from '../next-free-id.ts';
import type { SheetAdditions } from './sheet-additions.ts';

type Decision = Row<typeof decisions.columns>;

/**
 * Gives each approved decision without an action one, linked both ways. An accepted risk needs none. Swedish: what was done, and what
 * was left.
 */
export function addDecidedActions(
  records: Records,
  sheet: SheetAdditions<typeof decisions.columns>,
  plan: SheetAdditions<typeof actionPlan.columns>,
  free: FreeIds,
  year: number,
): string[] {
  const known = records.list('Område', areas);
  const area = known.find((name) => name === areas[0]) ?? known[known.length - 1] ?? areas[0];
  return records.rows(decisions).flatMap((decision) => {
    if (!lacksAction(decision, records)) return [];
    const name = decision.id ?? `på rad ${decision.rowNumber}`;
    if (decision.decision === undefined) return [`Beslut ${name} har ingen text och har inte fått någon åtgärd.`];
    const id = String(free.after('HP-000'));
    const { endDate } = decision;
    const end = endDate === undefined ? null : { date: endDate };
    plan.addRow({
      id,
      year: endDate === undefined ? year : yearOf(endDate),
      area,
      action: sheet.cell(decision, 'decision'),
      owner: sheet.cell(decision, 'owner'),
      endDate: end,
      originalEndDate: end,
      status: 'Ej påbörjad',
      source: 'Ledningens genomgång',
      originDecision: decision.id,
      sensitive: sheet.cell(decision, 'sensitive'),
    });
    sheet.set(decision, 'action', id);
    return [`Beslut ${name} har fått åtgärden ${id}, under ${area}: ändra området om det är ett annat.`];
  });
}

function lacksAction(decision: Decision, records: Records): boolean {
  const { outcome, category, action = [] } = decision;
  if (outcome !== 'Godkänt' || category === 'Riskacceptans' || action.length > 0) return false;
  return actionsOfDecision(decision, records).length === 0;
}

import type { Records } from '../../records/records.ts';
import { settings } from '../../records/settings/columns.ts';
import type { Columns } from '../../schema/define-sheet.ts';
import { isOpen } from '../../sheets/action-plan/action.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { texts } from '../../sheets/texts/columns.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { countOf } from '../../workbook/format.ts';
import { FreeIds } from '../next-free-id.ts';
import type { WorkbookEdits } from '../workbook-merge.ts';
import { carryRecurringActions } from './carried-actions.ts';
import { carryTrainings } from './carried-trainings.ts';
import { dateTexts } from './dated-texts.ts';
import { addDecidedActions } from './decided-actions.ts';
import { movedSettings } from './moved-settings.ts';
import { SheetAdditions } from './sheet-additions.ts';

/** Last year that a year cell takes. */
const lastYear = 2100;

/**
 * `undecided` = no year was asked for and the review has no Beslutsdatum; `not-later` = the year asked for is not one after that of the
 * review; `no-settings` = the workbook has no sheet of settings.
 */
export type NextYear =
  | { readonly kind: 'undecided' | 'not-later'; readonly year: number; readonly next: number }
  | { readonly kind: 'no-settings' }
  | {
      readonly kind: 'planned';
      readonly next: number;
      readonly edits: WorkbookEdits;
      /** Swedish, a sentence each: what is done, in order. */
      readonly done: readonly string[];
    };

/**
 * What makes a workbook ready for the review of a later year. Nothing is deleted, and rows are only added, since open actions are followed
 * where they stand.
 * @param asked the planned year of the next review; left out = the one after that of this review, which has to be decided then
 */
export function nextYear(records: Records, asked?: number): NextYear {
  const sheet = records.sheet(settings);
  if (sheet === undefined) return { kind: 'no-settings' };
  const { year, decisionDate } = records.settings;
  const next = asked ?? year + 1;
  if (asked === undefined && decisionDate === '') return { kind: 'undecided', year, next };
  if (next <= year || next > lastYear) return { kind: 'not-later', year, next };
  const moved = movedSettings(records, sheet, next);
  const plan = SheetAdditions.of(records, actionPlan);
  const decided = SheetAdditions.of(records, decisions);
  const courses = SheetAdditions.of(records, trainings);
  const prose = SheetAdditions.of(records, texts);
  const free = idsInUse(records);
  const added = [
    ...(plan && decided ? addDecidedActions(records, decided, plan, free, next) : []),
    ...(plan ? carryRecurringActions(records, plan, free, next) : []),
    ...(courses ? carryTrainings(records, courses, free, next) : []),
    ...(prose ? dateTexts(records, prose) : []),
  ];
  const changed: readonly Additions[] = [plan, decided, courses, prose].flatMap((additions) => additions ?? []);
  return {
    kind: 'planned',
    next,
    edits: {
      // The year moves last: where a sheet before it cannot be written, the same may be asked for again.
      cells: [...changed.map(editsOf), { sheet: sheet.name, edits: moved.edits }].filter(
        ({ edits }) => edits.length > 0,
      ),
      addedSheets: [],
      removedSheets: [],
    },
    done: [...moved.done, ...changed.flatMap(columnsText), ...added, ...openText(records)],
  };
}

type Additions = Pick<SheetAdditions<Columns>, 'name' | 'edits' | 'addedColumns'>;

function editsOf({ name, edits }: Additions) {
  return { sheet: name, edits };
}

function columnsText({ name, addedColumns }: Additions): string[] {
  return addedColumns.map((header) => `Kolumnen ${header} är tillagd sist i ${name}.`);
}

function openText(records: Records): string[] {
  const open = records.rows(actionPlan).filter(isOpen).length;
  if (open === 0) return [];
  return [
    `${countOf(open, 'öppen åtgärd står', 'öppna åtgärder står')} kvar på sina rader: avsnitt 4.1 följer upp dem.`,
  ];
}

/** Those of rows, and those that are referred to though no row has them any more: no id is used again. */
function idsInUse({ tables }: Records): FreeIds {
  const free = new FreeIds();
  for (const { definition, rows } of tables) {
    const keys = Object.entries(definition.columns).filter(([, { kind }]) => kind.refersTo !== undefined);
    for (const row of rows) {
      if (definition.idPrefix !== '' && typeof row['id'] === 'string') free.take(row['id']);
      for (const [key] of keys) for (const id of referredTo(row[key])) free.take(id);
    }
  }
  return free;
}

function referredTo(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

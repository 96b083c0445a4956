import {
  definitionNamed,
  type Finding,
  headerRowOf,
  isContextSheet,
  liveFindings,
  type Sheet,
} from '../../../core/index.ts';
import { today } from '../run/today.ts';
import { type Refusal, refusalOf } from '../write/refusal-of.ts';
import { markCells } from './mark-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Brings the marks of cells up to date in whole sheets: those that no longer hold go, and what Kontroll tells of a cell is marked there,
 * as far as the check of an edit tells it too. Google drops edits that come fast, and what a script changes starts no check. Notes and
 * colours of people's own are left, as there. One call a sheet where nothing has changed, at most four.
 *
 * @param sheets as they were just read, with settings and lists
 * @param listed the findings of Kontroll
 * @returns sheets that Google would not let be marked
 */
export function markSheets(spreadsheet: Spreadsheet, sheets: readonly Sheet[], listed: readonly Finding[]): Refusal[] {
  const context = sheets.filter(({ name }) => isContextSheet(name));
  const told = new Set(listed.map(keyOf));
  return sheets.flatMap((sheet) => {
    const { name, rows } = sheet;
    const definition = definitionNamed(name);
    if (definition?.layout !== 'records') return [];
    const headerRow = headerRowOf(definition, rows);
    const tab = spreadsheet.getSheetByName(name);
    if (tab === null || rows.length <= headerRow) return [];
    const marked = { first: headerRow + 1, last: rows.length, width: rows[0]?.length ?? 1 };
    try {
      markCells(tab, marked, liveFindings(sheet, context, today()), (finding) => told.has(keyOf(finding)));
      return [];
    } catch (error) {
      return [{ where: name, why: refusalOf(error) }];
    }
  });
}

function keyOf({ sheet, cell, rule }: Finding): string {
  return [sheet, cell, rule].join('\n');
}

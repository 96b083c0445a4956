import { headerRowOf } from '../records/header-row.ts';
import { settingsHeaders } from '../records/settings/columns.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { definitionNamed } from '../sheets/index.ts';
import { isHiddenSheet, programSheetOf, programSheets } from '../sheets/program-sheets.ts';
import { foldText } from '../workbook/text.ts';
import { cellText, type Sheet, type Workbook } from '../workbook/workbook.ts';

/** Sheet that carries what was exported, so that the base of a merge can be found. */
export const exportSheetName = '_lis_export';
/** Sheet that carries what lists of other shapes last gave, so that they can be taken in again. */
export const importSheetName = '_lis_import';

/** One sheet in several workbooks; `undefined` where a workbook lacks it. */
export interface ComparedSheet {
  readonly definition: SheetDefinition | undefined;
  readonly versions: readonly (Sheet | undefined)[];
}

/** The sheets of some workbooks by name, in the order of the last workbook and then of those before it. */
export function comparedSheets(workbooks: readonly Workbook[]): ComparedSheet[] {
  const byName = workbooks.map(({ sheets }) => sheetsByName(sheets));
  const keys = new Set([...byName].reverse().flatMap((sheets) => [...sheets.keys()]));
  return Array.from(keys, (key) => ({
    definition: definitionNamed(key),
    versions: byName.map((sheets) => sheets.get(key)),
  }));
}

/** Whether a sheet is one that the program has written; what it writes follows from the others and takes no part in diff and merge. */
export function isWrittenByProgram(sheet: Sheet): boolean {
  return isHiddenSheet(sheet.name) || programSheetOf(sheet) !== undefined;
}

/**
 * Whether a workbook is one of ours, whatever has been taken out of it: it carries what was exported, or it has some sheet of ours under our
 * name and with our own id column. A list of another shape has neither.
 */
export function isOwnWorkbook({ sheets }: Workbook): boolean {
  return sheets.some((sheet) => {
    if (foldText(sheet.name) === foldText(exportSheetName)) return true;
    const definition = definitionNamed(sheet.name);
    if (definition === undefined || definition.layout === 'lists') return false;
    const headers = new Set(
      (sheet.rows[headerRowOf(definition, sheet.rows) - 1] ?? []).map((cell) => foldText(cellText(cell))),
    );
    const own =
      definition.layout === 'settings'
        ? Object.values(settingsHeaders)
        : Object.values(definition.columns)
            .filter(({ required }) => required)
            .map(({ header }) => header);
    return (
      own.filter((header) => headers.has(foldText(header))).length >= Math.max(2, own.length - 1) &&
      (definition.idPrefix === '' || headers.has('id'))
    );
  });
}

/** Whether a workbook is one that a review was written in. */
export function isReviewed({ sheets }: Workbook): boolean {
  return sheets.some((sheet) => {
    const name = programSheetOf(sheet);
    return name !== undefined && programSheets[name].isReview;
  });
}

function sheetsByName(sheets: readonly Sheet[]): Map<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const sheet of sheets) {
    if (isWrittenByProgram(sheet)) continue;
    let key = foldText(sheet.name);
    for (let number = 2; found.has(key); number++) key = `${foldText(sheet.name)}\u0000${number}`;
    found.set(key, sheet);
  }
  return found;
}

import type { SheetDefinition } from '../schema/define-sheet.ts';
import { definitionNamed } from '../sheets/index.ts';
import { programSheetOf, programSheets } from '../sheets/program-sheets.ts';
import { foldText } from '../workbook/text.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** Sheet that carries what was exported, so that the base of a merge can be found. */
export const exportSheetName = '_lis_export';

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
  return foldText(sheet.name) === foldText(exportSheetName) || programSheetOf(sheet) !== undefined;
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

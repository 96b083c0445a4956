import type { SheetDefinition } from '../sheets/define-sheet.ts';
import { definitionNamed } from '../sheets/index.ts';
import { foldText } from '../workbook/text.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** Sheet that carries what was exported, so that the base of a merge can be found. */
export const exportSheetName = '_lis_export';

/** Sheets that a review writes. */
const writtenByReview = new Set(['Kontroll', 'Översikt', 'VP-underlag', 'Historik'].map(foldText));

/** Sheets that the program writes: they follow from the others and take no part in diff and merge. */
const writtenByProgram = new Set([...writtenByReview, ...['Konflikter', exportSheetName].map(foldText)]);

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

/** Whether the program writes a sheet of this name. */
export function isWrittenByProgram(name: string): boolean {
  return writtenByProgram.has(foldText(name));
}

/** Whether a workbook is one that a review was written in, its sheets numbered where people have sheets of those names. */
export function isReviewed({ sheets }: Workbook): boolean {
  return sheets.some(({ name }) => writtenByReview.has(foldText(name.replace(/ \(\d{1,4}\)$/, ''))));
}

function sheetsByName(sheets: readonly Sheet[]): Map<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const sheet of sheets) {
    if (isWrittenByProgram(sheet.name)) continue;
    let key = foldText(sheet.name);
    for (let number = 2; found.has(key); number++) key = `${foldText(sheet.name)}\u0000${number}`;
    found.set(key, sheet);
  }
  return found;
}

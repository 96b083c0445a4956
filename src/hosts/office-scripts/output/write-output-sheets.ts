import { layOutSheet, type Medium, type OutputSheet } from '../../../core/index.ts';
import { type OwnTab, ownTabs } from './own-tabs.ts';
import { clearSheet, paintSheet } from './paint-sheet.ts';
import { takenNames } from './table-names.ts';

/** Bars are conditional formats; a chart that a script draws can carry no text for those who do not see it. */
const medium: Medium = { bars: 'within', chartTexts: 'above' };

/**
 * Writes the program's sheets, each whole. People's own sheets are not touched.
 * @returns the names of their tabs, in the same order
 */
export function writeOutputSheets(
  workbook: ExcelScript.Workbook,
  sheets: readonly OutputSheet[],
  date1904: boolean,
): string[] {
  const own = ownTabs(workbook, sheets);
  const names = new Map<string, string>(own.map(({ sheet, name }) => [sheet.name, name]));
  // First, so that the tables that come back can have the names that they had.
  for (const { tab } of own) clearSheet(tab);
  const taken = takenNames(workbook);
  for (const { sheet, tab } of own)
    paintSheet(
      tab,
      layOutSheet(sheet, medium, (wanted) => names.get(wanted) ?? wanted),
      taken,
      date1904,
    );
  return own.map(({ name }: OwnTab) => name);
}

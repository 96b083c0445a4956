import { type Column, columnLetters, foldText, type Settings } from '../../../core/index.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Gives a column its dropdown; `null` = it has none. */
export type DropdownFor = (column: Column) => Rule | null;

/**
 * Dropdowns as the workbook wants them: from the sheet Listor where the list stands there, else the built-in values. A
 * value outside the list is marked, not refused: the check tells what is wrong.
 */
export function dropdowns(spreadsheet: Spreadsheet, { scale }: Settings): DropdownFor {
  const lists = spreadsheet.getSheetByName('Listor');
  const headers =
    lists === null || lists.getLastColumn() === 0
      ? []
      : (lists.getRange(1, 1, 1, lists.getLastColumn()).getValues()[0] ?? []);
  const positions = new Map(headers.map((header, index) => [foldText(String(header)), index]));
  return ({ kind }) => {
    if (kind.choices === undefined || kind.choices.several) return null;
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(kind.accepts);
    const position = positions.get(foldText(kind.choices.list));
    if (lists !== null && position !== undefined) {
      const letters = columnLetters(position);
      return builder.requireValueInRange(lists.getRange(`${letters}2:${letters}`), true).build();
    }
    const values = kind.name === 'level' ? scale.levels.map(({ label }) => label) : kind.choices.builtIn;
    return values.length === 0 ? null : builder.requireValueInList([...values], true).build();
  };
}

import { columnLetters, type Dropdown, foldText, listsSheet } from '../../../core/index.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The rule of a dropdown; `null` = it has nothing to offer, or there is none. */
export type RuleFor = (dropdown: Dropdown | null | undefined) => Rule | null;

/**
 * Dropdowns as the spreadsheet wants them: from the sheet Listor where the list stands there, else with the values of its own. A
 * value outside the list is marked, not refused: the check tells what is wrong.
 */
export function dropdownRules(spreadsheet: Spreadsheet): RuleFor {
  const lists = spreadsheet.getSheetByName(listsSheet.name);
  const headers =
    lists === null || lists.getMaxRows() < 2 || lists.getLastColumn() === 0
      ? []
      : (lists.getRange(1, 1, 1, lists.getLastColumn()).getValues()[0] ?? []);
  const positions = new Map(headers.map((header, index) => [foldText(String(header)), index]));
  return (dropdown) => {
    if (dropdown === null || dropdown === undefined) return null;
    const { list, values, accepts } = dropdown;
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(accepts);
    const position = positions.get(foldText(list));
    if (lists !== null && position !== undefined) {
      const letters = columnLetters(position);
      return builder.requireValueInRange(lists.getRange(`${letters}2:${letters}`), true).build();
    }
    return values.length === 0 ? null : builder.requireValueInList([...values], true).build();
  };
}

import type { DataValidation, Worksheet } from 'exceljs';
import { type Column, klassa } from '../../../core/index.ts';
import { preparedRows } from './template-style.ts';

/** Excel's limit for the values of a list that is written into the rule itself. */
const longestInlineList = 255;

/** Column letters of each list in the sheet Listor, by list name. */
export type ListColumns = ReadonlyMap<string, string>;

/** Values of a column's dropdown as they stand in the cell; empty = no dropdown. */
export function dropdownValues({ kind }: Column): readonly string[] {
  if (kind.choices === undefined || kind.choices.several) return [];
  return kind.name === 'level' ? klassa.levels.map(({ label }) => label) : kind.choices.builtIn;
}

/**
 * Gives a column its dropdown: from the sheet Listor where the list stands there, else from the rule itself. A value outside the list
 * raises a question, not a stop: the check tells what is wrong, and a workbook may have lists of its own.
 */
export function addDropdown(sheet: Worksheet, letters: string, column: Column, lists: ListColumns): void {
  const values = dropdownValues(column);
  const listColumn = lists.get(column.kind.choices?.list ?? '');
  const inline = values.join(',');
  let source: string;
  if (listColumn !== undefined && column.kind.choices?.several === false)
    source = `Listor!$${listColumn}$2:$${listColumn}$200`;
  else if (values.length > 0 && inline.length <= longestInlineList && !values.some((value) => value.includes(',')))
    source = `"${inline}"`;
  else return;
  const rule: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: column.header,
    error: 'Värdet finns inte i listan. Vill du använda det ändå?',
  };
  // One rule over the whole range; the types of exceljs do not know `dataValidations`.
  (sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations.add(
    `${letters}2:${letters}${preparedRows}`,
    rule,
  );
}

import type { Cell, DataValidation, Worksheet } from 'exceljs';
import { columnLetters, type Dropdown, preparedRows, type TemplateSheet } from '../../../core/index.ts';

/** Excel's limit for the values of a list that is written into the rule itself. */
const longestInlineList = 255;

/** Column letters of each list in the sheet Listor, by list name. */
export type ListColumns = ReadonlyMap<string, string>;

/** Where each list stands in the sheet that holds them, so that dropdowns follow what people change there. */
export function listColumnsOf({ rows }: TemplateSheet): ListColumns {
  return new Map(rows[0]?.cells.map(({ column, value }) => [String(value), columnLetters(column - 1)]));
}

/**
 * Gives a column its dropdown: from the sheet Listor where the list stands there, else from the rule itself. A value outside the list
 * raises a question, not a stop: the check tells what is wrong, and a workbook may have lists of its own.
 */
export function addColumnDropdown(
  sheet: Worksheet,
  position: number,
  dropdown: Dropdown,
  { rows }: TemplateSheet,
  lists: ListColumns,
): void {
  const letters = columnLetters(position);
  const listColumn = lists.get(dropdown.list);
  const source = listColumn === undefined ? inlineSource(dropdown) : `Listor!$${listColumn}$2:$${listColumn}$200`;
  if (source === undefined) return;
  const rule: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: String(rows[0]?.cells[position]?.value ?? ''),
    error: 'Värdet finns inte i listan. Vill du använda det ändå?',
  };
  // One rule over the whole range; the types of exceljs do not know `dataValidations`.
  (sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations.add(
    `${letters}2:${letters}${preparedRows}`,
    rule,
  );
}

/** Gives the value of a setting its dropdown. */
export function addSettingDropdown(cell: Cell, dropdown: Dropdown): void {
  const source = inlineSource(dropdown);
  if (source !== undefined) cell.dataValidation = { type: 'list', allowBlank: true, formulae: [source] };
}

/** The values within the rule; `undefined` where there are none, or they cannot be written so. */
function inlineSource({ values }: Dropdown): string | undefined {
  const inline = values.join(',');
  const fits = inline.length <= longestInlineList && !values.some((value) => value.includes(','));
  return values.length > 0 && fits ? `"${inline}"` : undefined;
}

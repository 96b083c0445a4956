import {
  cellText,
  columnLetters,
  type Dropdown,
  foldText,
  type PreparedSheet,
  type Workbook,
} from '../../../core/index.ts';
import { quoteSheetName } from '../output/cell-address.ts';

/** Excel's limit for the values of a list that is written into the rule itself. */
const longestInlineList = 255;
/** Rows of a list that a dropdown offers. */
const lastListRow = 200;

/** Where a dropdown has its values; `undefined` = there are none, or they cannot be written so. */
export type DropdownSource = (dropdown: Dropdown | null | undefined) => string | undefined;

/** From the sheet of lists where a list stands there, so that dropdowns follow what people change; else the built-in values. */
export function dropdownSource({ sheets }: Workbook, lists: PreparedSheet): DropdownSource {
  const headers = lists.isNew
    ? (lists.template.rows[0]?.cells ?? []).map(({ value }) => value)
    : (sheets.find(({ name }) => name === lists.name)?.rows[0] ?? []);
  const columns = new Map(headers.map((value, index) => [foldText(cellText(value)), index] as const).reverse());
  return (dropdown) => {
    if (dropdown === null || dropdown === undefined) return undefined;
    const position = columns.get(foldText(dropdown.list));
    if (position !== undefined) {
      const letters = columnLetters(position);
      return `${quoteSheetName(lists.name)}!$${letters}$2:$${letters}$${lastListRow}`;
    }
    const { values } = dropdown;
    const inline = values.join(',').replace(/"/g, '""');
    const fits = inline.length <= longestInlineList && !values.some((value) => value.includes(','));
    return values.length > 0 && fits ? `"${inline}"` : undefined;
  };
}

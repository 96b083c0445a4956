import type { TemplateCell, TemplateColumn } from '../../../core/index.ts';
import { generalFormat } from '../write/cell-input.ts';
import { pixelsOf } from '../write/column-width.ts';
import { paintLooks } from '../write/paint-looks.ts';
import type { RuleFor } from './dropdown.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes headers with their looks and notes into a range of one row. */
export function paintHeaders(range: Range, cells: readonly TemplateCell[]): void {
  range.setValues([cells.map(({ value }) => String(value))]).setNotes([cells.map(({ note = '' }) => note)]);
  paintLooks(range, [cells.map(({ look = {} }) => look)]);
}

/** Gives the cells under headers the looks and dropdowns of their columns. */
export function paintColumns(range: Range, columns: readonly TemplateColumn[], ruleFor: RuleFor): void {
  const rows = range.getNumRows();
  const repeated = <T>(pick: (column: TemplateColumn) => T): T[][] => {
    const row = columns.map(pick);
    return Array.from({ length: rows }, () => [...row]);
  };
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range
    .setNumberFormats(repeated(({ look }) => look.numberFormat ?? generalFormat))
    .setDataValidations(repeated(({ dropdown }) => ruleFor(dropdown)))
    .setHorizontalAlignments(repeated(({ look }) => look.horizontal ?? null))
    .setVerticalAlignment('top')
    .setWrapStrategies(repeated(({ look }) => (look.wrap ? WRAP : OVERFLOW)));
}

/** @param first number of the first of the columns in the tab */
export function setWidths(tab: Tab, first: number, columns: readonly TemplateColumn[]): void {
  columns.forEach(({ width }, index) => {
    if (width !== null) tab.setColumnWidth(first + index, pixelsOf(width));
  });
}

import type { sheets_v4 } from '@googleapis/sheets';
import type { DataValidation, Worksheet } from 'exceljs';
import { cellAddress } from '../../../core/index.ts';
import { sheetRows } from '../../../formats/excel/index.ts';
import { eachCell } from './spreadsheet-state.ts';

/** Excel's limit for the values of a list that is written into the rule itself. */
const longestInlineList = 255;

/** Gives a sheet the dropdowns of its tab, one rule for each stretch of a column. Rules of other kinds stay in the spreadsheet alone. */
export function addDropdowns(sheet: Worksheet, tab: sheets_v4.Schema$Sheet): void {
  const stretches = new Map<number, { readonly source: string; readonly first: number; last: number }[]>();
  eachCell(tab, ({ dataValidation }, row, column) => {
    const source = dataValidation ? listSource(dataValidation) : undefined;
    if (source === undefined) return;
    const known = stretches.get(column) ?? [];
    stretches.set(column, known);
    const above = known.at(-1);
    if (above?.source === source && above.last === row - 1) above.last = row;
    else known.push({ source, first: row, last: row });
  });
  for (const [column, known] of stretches) {
    for (const { source, first, last } of known) {
      const range = `${cellAddress(first + 1, column)}:${cellAddress(last + 1, column)}`;
      addRule(sheet, range, source);
    }
  }
}

function addRule(sheet: Worksheet, range: string, source: string): void {
  const rule: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorStyle: 'warning',
    error: 'Värdet finns inte i listan. Vill du använda det ändå?',
  };
  // One rule over the whole range; the types of exceljs do not know `dataValidations`.
  (sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations.add(
    range,
    rule,
  );
}

/** Where Excel finds the values of a dropdown; `undefined` for a rule that is none, or one that Excel cannot hold. */
function listSource({ condition }: sheets_v4.Schema$DataValidationRule): string | undefined {
  const values = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (condition?.type === 'ONE_OF_LIST') {
    const inline = values.join(',').replaceAll('"', '""');
    const fits = inline !== '' && inline.length <= longestInlineList && !values.some((value) => value.includes(','));
    return fits ? `"${inline}"` : undefined;
  }
  return condition?.type === 'ONE_OF_RANGE' ? excelRange(values[0] ?? '') : undefined;
}

const rangePattern =
  /^=?((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/u;

/** A range as Excel writes it: one without an end (`Listor!A2:A`) ends where the sheet does. */
function excelRange(text: string): string | undefined {
  const match = rangePattern.exec(text);
  if (!match) return undefined;
  const [, sheet = '', left, top = '1', right = left, bottom] = match;
  return `${sheet}$${left}$${top}:$${right}$${bottom ?? sheetRows}`;
}

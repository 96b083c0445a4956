import type { sheets_v4 } from '@googleapis/sheets';
import { cellAddress, foldText } from '../../../core/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { cellValue } from './cell-data.ts';
import { eachCell } from './spreadsheet-state.ts';

/** Characters in a cell of Excel's; Google's hold 50,000. */
const longestText = 32_767;
const longestName = 31;
/** Rows and columns of a sheet of Excel's; Google's have no limit but ten million cells, and 18,278 columns. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const forbiddenInName = /[[\]:*?/\\]/g;

/** @throws HostError `not-for-excel` or `cell-too-long` with all that Excel cannot hold of these tabs of a spreadsheet */
export function checkForExcel(spreadsheet: string, tabs: readonly sheets_v4.Schema$Sheet[]): void {
  const names = wrongNames(tabs.map(({ properties }) => properties?.title ?? ''));
  const cells = tabs.map(wrongCells);
  const long = cells.flatMap((tab) => tab.long);
  const outside = cells.flatMap((tab) => tab.outside);
  if (names.length + long.length + outside.length === 0) return;
  throw new HostError(
    names.length + outside.length > 0 ? 'not-for-excel' : 'cell-too-long',
    [
      `Kalkylarket ${spreadsheet} går inte att spara för Excel förrän detta är ändrat i det.`,
      ...listed(
        `Flikar med namn som Excel inte tillåter (högst ${longestName} tecken, utan [ ] : * ? / \\ och utan apostrof först eller sist, varje namn en gång)`,
        names,
      ),
      ...listed('Celler med fler än 32 767 tecken: dela upp texten', long),
      ...listed(
        `Flikar med fler än ${mostRows} rader eller ${mostColumns} kolumner: flytta det som står utanför`,
        outside,
      ),
    ].join(' '),
  );
}

function listed(what: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${what}: ${items.join(', ')}.`];
}

/** Each name that Excel does not take, with the reason. Names that differ in nothing but case are the same to Excel. */
function wrongNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const key = foldText(name);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, name);
    const reasons = [
      ...(key === '' ? ['tomt'] : []),
      ...(name.length > longestName ? [`${name.length} tecken`] : []),
      ...new Set(name.match(forbiddenInName)),
      ...(/^'|'$/.test(name) ? ['apostrof'] : []),
      ...(key === 'history' ? ['upptaget av Excel'] : []),
      ...(first === undefined ? [] : [`samma som ${first}`]),
    ];
    return reasons.length === 0 ? [] : [`${name} (${reasons.join(' ')})`];
  });
}

function wrongCells(tab: sheets_v4.Schema$Sheet): { readonly long: string[]; readonly outside: string[] } {
  const title = tab.properties?.title ?? '';
  const long: string[] = [];
  let isOutside = false;
  eachCell(tab, (cell, row, column) => {
    const value = cellValue(cell);
    if (typeof value === 'string' && value.length > longestText) long.push(`${title}!${cellAddress(row + 1, column)}`);
    const holdsSomething = value !== null || cell.note || cell.userEnteredFormat;
    if (holdsSomething && (row >= mostRows || column >= mostColumns)) isOutside = true;
  });
  return { long, outside: isOutside ? [title] : [] };
}

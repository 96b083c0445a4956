import { dateKind, daysBetween, isKnown, klassa } from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { type CellsInput, eachCell } from './each-cell.ts';

/** Days from a date until each date of a range; negative when it has passed. An empty cell gives empty text. */
export function daysLeft(cells: CellsInput, from: string, zone: string): (number | string) | (number | string)[][] {
  const toValue = cellReader(zone);
  const read = dateKind.reader({ list: (_, builtIn) => builtIn, scale: klassa, date1904: false });
  return eachCell(cells, (given): number | string => {
    const value = toValue(given);
    if (value === null || (typeof value === 'string' && value.trim() === '')) return '';
    const date = isKnown(value) ? read(typeof value === 'string' ? value.trim() : value).value : undefined;
    return date === undefined ? `Inget datum: ${String(given)}` : daysBetween(from, date);
  });
}

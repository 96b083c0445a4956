import { dateKind, daysBetween, isKnown, klassa } from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { type CellsInput, eachCell } from './each-cell.ts';

/** Google computes a function again only when what it is given changes: without the day it would go on showing what was true once. */
const withoutDay = 'Ange dagen att räkna från: =DAGAR_KVAR(I2:I200; IDAG())';

/**
 * Days from a day until each date of a range; negative when it has passed. An empty cell gives empty text.
 * @param from the day, as a date or as text
 */
export function daysLeft(cells: CellsInput, from: unknown, zone: string): number | string | (number | string)[][] {
  const toValue = cellReader(zone);
  const read = dateKind.reader({ list: (_, builtIn) => builtIn, scale: klassa, date1904: false });
  const dateOf = (given: unknown) => {
    const value = toValue(given);
    if (value === null || !isKnown(value)) return undefined;
    return read(typeof value === 'string' ? value.trim() : value).value;
  };
  if (from === undefined || from === null || from === '') return withoutDay;
  const day = dateOf(from);
  if (day === undefined) return `Inget datum att räkna från: ${String(from)}`;
  return eachCell(cells, (given): number | string => {
    if (given === '' || given === null || given === undefined) return '';
    if (typeof given === 'string' && given.trim() === '') return '';
    const date = dateOf(given);
    return date === undefined ? `Inget datum: ${String(given)}` : daysBetween(day, date);
  });
}

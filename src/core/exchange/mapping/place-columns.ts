import type { Column } from '../../schema/define-sheet.ts';
import { civilTime } from '../../workbook/civil-date.ts';
import { type CellValue, cellText, isCellDate } from '../../workbook/workbook.ts';
import type { ImportedRow } from './imported-rows.ts';
import type { ColumnMapping } from './mapping.ts';
import { earlierPeriods, severalLevels } from './propose-columns.ts';
import { putReading } from './put-reading.ts';
import type { Bin, SheetImport } from './sheet-import.ts';
import type { SourceReader } from './source-reading.ts';
import type { SourceRow } from './source-rows.ts';
import { isFilled, textOf } from './source-sheet.ts';
import { timeOf } from './time-of-day.ts';
import { saysNothing } from './value-words.ts';

/** What becomes of a cell of a column: which bin it ends in. `null` only comes to a column that looks at others when it is empty. */
export type Place = (row: SourceRow, cell: CellValue, into: ImportedRow) => Bin;

/** How the cells of one column are taken. */
export function placeOf(sheet: SheetImport, name: string, position: number): Place {
  const column = sheet.mapped.columns.get(position);
  if (name === '' || column?.how === 'hoppa över') return () => 'listed';
  if (column?.how === 'kommentar') {
    return (_, cell, into) => {
      into.notes.push(`${name}: ${textOf(cell)}`);
      return 'comment';
    };
  }
  const own = sheet.ownName(name);
  const keepOwn: Place = (_, cell, into) => sheet.keep(into, own, cell);
  if (column === undefined || column.how === 'egen kolumn' || column.certainty === 'fråga') return keepOwn;
  if (column.how === 'källnyckel') {
    return (_, cell, into) => {
      into.key = textOf(cell);
      return 'placed';
    };
  }
  if (column.targets.length === 0) return keepOwn;
  if (column.how === 'dela nivåer') return splitLevels(sheet, column, name);
  const found = sheet.columnNamed(column.targets[0] as string);
  if (found === undefined) return keepOwn;
  const [, { header: target }] = found;
  const read = sheet.reader(...found, name);
  if (column.how === 'foga') return joined(sheet, found[1], read, name);
  const put = putReading(sheet, target, name);
  if (column.how !== 'sista ifyllda') return (_, cell, into) => put(cell, read(cell), into);
  return lastFilled(sheet, position, target, read);
}

/** Of columns alike but for their period, the last that is filled. */
function lastFilled(sheet: SheetImport, position: number, target: string, read: SourceReader): Place {
  const { names } = sheet.mapped;
  const earlier = [position, ...earlierPeriods(names, position)].map(
    (at) => [at, putReading(sheet, target, names[at] as string)] as const,
  );
  return (row, cell, into) => {
    for (const [at, put] of earlier) {
      const other = at === position ? cell : row.cells[at];
      if (!isFilled(other) || saysNothing(textOf(other))) continue;
      const bin = put(other as CellValue, read(other as CellValue), into);
      return at === position ? bin : 'listed';
    }
    return 'listed';
  };
}

/** A column that goes on where another has begun: the time of a date, or more text. */
function joined(sheet: SheetImport, { header, kind }: Column, read: SourceReader, name: string): Place {
  const put = putReading(sheet, header, name);
  return (_, cell, into) => {
    const before = into.values.get(header);
    if (kind.name === 'datetime') {
      const time = timeOf(cell);
      const day = isCellDate(before ?? null) ? (before as { date: string }).date : before;
      const date = typeof day === 'string' ? day.slice(0, 10) : undefined;
      const moment = time && civilTime(date, time[0], time[1]);
      if (moment === undefined) return put(cell, { kind: 'unknown', why: 'ett klockslag utan dag' }, into);
      into.values.set(header, { date: moment });
      return 'placed';
    }
    const reading = read(cell);
    if (reading.kind !== 'as-is') return put(cell, reading, into);
    const text = before === undefined || before === null ? '' : cellText(before);
    into.values.set(header, text === '' ? reading.value : `${text}\n${cellText(reading.value)}`);
    return 'placed';
  };
}

/** Several levels in one cell, each to a column of its own. */
function splitLevels(sheet: SheetImport, { targets }: ColumnMapping, name: string): Place {
  const columns = targets.flatMap((target) => {
    const found = sheet.columnNamed(target);
    return found ? [[target, sheet.reader(...found, name)] as const] : [];
  });
  const put = putReading(sheet, '', name);
  return (row, cell, into) => {
    const text = textOf(cell);
    const digits = text.length > 60 || /\d{2}/.test(text) ? null : severalLevels.exec(text);
    const readings =
      digits === null ? [] : columns.map(([target, read], index) => [target, read(digits[index + 1] ?? '')] as const);
    const unknown = readings.find(([, reading]) => reading.kind === 'unknown');
    if (readings.length === 0 || unknown !== undefined)
      return put(cell, unknown?.[1] ?? { kind: 'unknown', why: 'går inte att dela i nivåer' }, into);
    for (const [target, reading] of readings) if ('value' in reading) into.values.set(target, reading.value);
    const levels = readings.map(([, reading]) => ('value' in reading ? cellText(reading.value) : ''));
    sheet.assumed.add(sheet.told(name, text, `”${text}” = ${levels.join(', ')}`), row.number);
    return 'placed';
  };
}

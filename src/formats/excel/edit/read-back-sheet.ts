import { type CellValue, dateFromSerial, isCellDate, serialFromDate } from '../../../core/index.ts';
import { mergedCell, unreadableOutput } from '../../file-errors.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { type CellPosition, cellReference, isInRange, parseCellRange, positionKey } from '../read/cell-reference.ts';
import { type CellContext, readSheet } from '../read/read-sheet.ts';
import type { CellWrite } from './patch-sheet.ts';

/** What was to become of a sheet. */
export interface WrittenSheet {
  readonly name: string;
  /** What its cells are to hold, before the edits. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The cells with formulas before the edits, see {@link positionKey}; `undefined` where they are not held to anything. */
  readonly formulas: ReadonlySet<number> | undefined;
  readonly edits: readonly CellWrite[];
}

/**
 * Reads a sheet that was written and holds it to what was asked for: edited cells have their new values, every other cell
 * is as it was.
 *
 * @throws HostError `unreadable-output`, or `merged-cell` for a value that nobody would see
 */
export function readBackSheet(text: string, sheet: WrittenSheet, source: XmlSource, context: CellContext): void {
  const { name, edits } = sheet;
  const after = readSheet(text, name, source, context);
  const edited = new Set(edits.map(({ row, column }) => positionKey(row, column)));
  const fail = (position: CellPosition): Error => {
    const cell = cellReference(position);
    const isHidden = edited.has(positionKey(position.row, position.column)) && isCovered(text, position, source);
    return isHidden ? mergedCell(name, cell) : unreadableOutput(`bladet ${name}, cellen ${cell}`);
  };
  for (const edit of edits) {
    const is = after.rows[edit.row - 1]?.[edit.column - 1] ?? null;
    if (!holds(is, edit.value, context.date1904, edit.style === undefined)) throw fail(edit);
  }
  const rows = Math.max(after.rows.length, sheet.rows.length);
  for (let row = 1; row <= rows; row++) {
    const is = after.rows[row - 1] ?? [];
    const was = sheet.rows[row - 1] ?? [];
    for (let column = 1; column <= Math.max(is.length, was.length); column++) {
      if (holds(is[column - 1] ?? null, was[column - 1] ?? null, context.date1904, false)) continue;
      if (!edited.has(positionKey(row, column))) throw fail({ row, column });
    }
  }
  const { formulas = after.formulas } = sheet;
  const isLost = [...formulas].some((key) => !after.formulas.has(key) && !edited.has(key));
  const isNew = [...after.formulas].some((key) => !formulas.has(key) || edited.has(key));
  if (sheet.formulas && (isLost || isNew)) throw unreadableOutput(`bladet ${name}, en formel`);
}

/** Whether a cell holds what was written into it. A format of one's own choice may show a date as a number, or a number as a date. */
function holds(is: CellValue, wanted: CellValue, date1904: boolean, hasFittingFormat: boolean): boolean {
  if (is === wanted || (typeof wanted === 'object' && JSON.stringify(is) === JSON.stringify(wanted))) return true;
  if (wanted === null || wanted === '') return is === null;
  if (typeof wanted === 'number') {
    if (!Number.isFinite(wanted)) return is === String(wanted);
    return !hasFittingFormat && isDate(is, dateFromSerial(wanted, date1904)?.date);
  }
  if (!isCellDate(wanted)) return false;
  const serial = serialFromDate(wanted, date1904);
  if (serial === undefined) return is === wanted.date;
  return isDate(is, dateFromSerial(serial, date1904)?.date) || (!hasFittingFormat && is === serial);
}

function isDate(value: CellValue, date: string | undefined): boolean {
  return isCellDate(value) && value.date === date;
}

/** Whether a cell lies under a merged one. */
function isCovered(text: string, { row, column }: CellPosition, source: XmlSource): boolean {
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    if (cursor.name !== 'mergeCell' || cursor.kind !== 'open') continue;
    const range = parseCellRange(cursor.attribute('ref') ?? '');
    if (range && isInRange({ row, column }, range) && (row !== range.top || column !== range.left)) return true;
  }
  return false;
}

import type { CellValue } from '../../workbook/workbook.ts';
import type { ImportedRow } from './imported-rows.ts';
import { severalThings } from './several-things.ts';
import type { Bin, SheetImport } from './sheet-import.ts';
import type { SourceReading } from './source-reading.ts';
import { textOf } from './source-sheet.ts';
import { foldWord } from './value-words.ts';

/** Puts what a cell was read as into a row. */
export type PutReading = (cell: CellValue, reading: SourceReading, into: ImportedRow) => Bin;

/** Cells that come again are told with the rows that they were told with before; so many are remembered. */
const mostKnown = 2000;

/**
 * How readings of a column of the source go into one of ours, and what is told of them.
 * @param target header of our column; `''` = none, for what can only be listed
 * @param name header of the source's
 */
export function putReading(sheet: SheetImport, target: string, name: string): PutReading {
  const rowsOf = new Map<CellValue, number[]>();
  const isTitle = target === sheet.title;
  const split = sheet.mapped.mapping.columns.find(({ header }) => header === name)?.how === 'dela rader';
  const tell = (cell: CellValue, reading: Exclude<SourceReading, { kind: 'as-is' }>, row: number) => {
    const known = rowsOf.get(cell);
    if (known !== undefined) return known.push(row);
    const text = textOf(cell);
    const rows =
      reading.kind === 'unknown'
        ? sheet.undecided.rowsOf({
            ...sheet.told(name, text, reading.why),
            ...(reading.proposal !== undefined && { proposal: reading.proposal }),
          })
        : sheet.assumed.rowsOf(sheet.told(name, text, reading.kind === 'nothing' ? `”${text}” = tomt` : reading.why));
    if (rowsOf.size < mostKnown) rowsOf.set(cell, rows);
    return rows.push(row);
  };
  return (cell, reading, into) => {
    if (reading.kind === 'as-is') {
      into.values.set(target, reading.value);
      if (isTitle && !split) tellSeveral(sheet, cell, name, into.number);
      return 'placed';
    }
    tell(cell, reading, into.number);
    if (reading.kind === 'nothing') return 'listed';
    if (reading.kind === 'unknown') {
      sheet.keep(into, `${name} (källan)`, cell);
      return 'listed';
    }
    into.values.set(target, reading.value);
    if (reading.keep !== undefined) into.notes.push(`I källan (${name}): ${reading.keep}`);
    if (reading.done !== undefined && !into.values.has('Klart')) into.values.set('Klart', reading.done);
    return 'placed';
  };
}

/** Several things in one cell stay one record until a person has said so. */
function tellSeveral(sheet: SheetImport, cell: CellValue, name: string, row: number): void {
  if (typeof cell !== 'string' || severalThings(cell).length < 2) return;
  const text = textOf(cell);
  const isDecided = sheet.mapped.mapping.words.some(
    ({ header, word, value }) => header === name && value !== '' && foldWord(word) === foldWord(text),
  );
  if (isDecided) return;
  const why = 'flera i en cell, som blir en post om Tolkning inte är dela rader';
  sheet.undecided.add(sheet.told(name, text, why), row);
}

import { cellText } from '../../workbook/workbook.ts';
import type { ImportedRow } from './imported-rows.ts';
import { positionOf } from './mapped-source.ts';
import type { SheetImport } from './sheet-import.ts';

const column = 'Avsnitt i källan';

/** The heading over a row says what area or unit it belongs to, where no column does and the heading is one that is known. */
export function takeSection(sheet: SheetImport): (section: string, into: ImportedRow) => void {
  const { target, columns } = sheet.mapped;
  const found = ['area', 'unit'].flatMap((key) => {
    const ours = target.definition.columns[key];
    return ours === undefined || positionOf(columns, ours.header) !== -1 ? [] : [[key, ours] as const];
  })[0];
  const read = found && sheet.reader(...found, column);
  return (section, into) => {
    into.own.set(column, section);
    if (found === undefined || read === undefined || into.values.has(found[1].header)) return;
    const bare = section.replace(/^(?:[a-zåäö]|\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4})[.):]\s+/i, '').replace(/:$/, '');
    const reading = read(bare);
    const { header } = found[1];
    if (reading.kind === 'unknown')
      sheet.undecided.add(sheet.told(column, bare, `inget värde för ${header}`), into.number);
    else if ('value' in reading) {
      into.values.set(header, reading.value);
      const why = `”${bare}” = ${header} ${cellText(reading.value)}`;
      sheet.assumed.add(sheet.told(column, bare, why), into.number);
    }
  };
}

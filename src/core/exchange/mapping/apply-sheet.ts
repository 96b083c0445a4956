import type { ReadingContext } from '../../schema/column-kind.ts';
import { cellAddress } from '../../workbook/address.ts';
import { cellText } from '../../workbook/workbook.ts';
import type { ImportedRow } from './imported-rows.ts';
import { headerOf, type MappedSource } from './mapped-source.ts';
import type { ColumnMapping } from './mapping.ts';
import { placeOf } from './place-columns.ts';
import { severalThings } from './several-things.ts';
import { type AppliedSheet, type Bin, SheetImport } from './sheet-import.ts';
import type { SourceRow } from './source-rows.ts';
import { countFilled, isFilled, textOf } from './source-sheet.ts';
import { takeSection } from './take-section.ts';
import { tellColours } from './tell-colours.ts';
import { tellColumn, tellRival } from './tell-columns.ts';

/** Takes the records of a tab, cell by cell. Each filled cell is counted exactly once. */
export function applySheet(mapped: MappedSource, reading: ReadingContext, year: number | undefined): AppliedSheet {
  const sheet = new SheetImport(mapped, reading, year);
  const { source, mapping, rows, names, columns } = mapped;
  sheet.cells.listed += countFilled(source.rows.slice(0, mapping.headerRow - 1));
  (source.rows[mapping.headerRow - 1] ?? []).forEach((cell, position) => {
    if (isFilled(cell)) sheet.cells[binOfHeader(columns.get(position))]++;
  });
  const take = recordTaker(sheet);
  for (const row of rows) {
    if (row.kind === 'record') take(row);
    else if (row.kind !== 'empty') listRow(sheet, row);
  }
  for (const [position, name] of names.entries()) tellColumn(sheet, name, position);
  tellColours(sheet);
  tellRival(sheet);
  return sheet;
}

function binOfHeader(column: ColumnMapping | undefined): Bin {
  if (column === undefined || column.how === 'egen kolumn' || column.certainty === 'fråga') return 'own';
  if (column.how === 'kommentar') return 'comment';
  return column.how === 'hoppa över' ? 'listed' : 'placed';
}

function recordTaker(sheet: SheetImport): (row: SourceRow) => void {
  const { source, names, columns, cellAt } = sheet.mapped;
  const places = names.map((name, position) => placeOf(sheet, name, position));
  const looksBack = names.map((_, position) => columns.get(position)?.how === 'sista ifyllda');
  const section = takeSection(sheet);
  const isSplit = [...columns.values()].some(({ how }) => how === 'dela rader');
  const title = headerOf(sheet.mapped.target, sheet.mapped.target.definition.roles?.title);
  return (row) => {
    const { number, cells } = row;
    const into: ImportedRow = {
      file: source.file,
      tab: source.tab,
      number,
      key: '',
      values: new Map(),
      own: new Map(),
      notes: [],
    };
    for (const [position, place] of places.entries()) {
      const isOwn = isFilled(cells[position]);
      const cell = isOwn ? (cells[position] as NonNullable<(typeof cells)[number]>) : cellAt(row, position);
      if (!isFilled(cell)) {
        if (looksBack[position]) place(row, null, into);
        continue;
      }
      const bin = place(row, cell, into);
      if (!isOwn) continue;
      sheet.cells[bin]++;
      const note = source.notes?.get(cellAddress(number, position));
      if (note !== undefined) into.notes.push(note);
    }
    if (row.section !== '') section(row.section, into);
    if (isSplit) sheet.rows.push(...partsOf(into, title));
    else sheet.rows.push(into);
  };
}

/** A record for each thing that its title lists, alike but for it. */
function partsOf(row: ImportedRow, title: string): ImportedRow[] {
  const things = severalThings(cellText(row.values.get(title) ?? null));
  if (things.length < 2) return [row];
  return things.map((thing, index) => ({
    ...row,
    key: row.key === '' ? '' : `${row.key}.${index + 1}`,
    values: new Map(row.values).set(title, thing),
    own: new Map(row.own),
    notes: [...row.notes],
  }));
}

function listRow(sheet: SheetImport, row: SourceRow): void {
  const { file, tab } = sheet.mapped.source;
  const what = {
    section: 'avsnittsrubrik',
    total: 'summarad',
    note: 'fotnot eller rad utan innehåll',
    header: 'rubrikrad igen',
    help: 'hjälprad',
  }[row.kind as 'total'];
  const filled = row.cells.filter(isFilled);
  sheet.cells.listed += filled.length;
  const text = filled.map(textOf).join(' · ').slice(0, 80);
  sheet.notRecords.push({ file, source: tab, row: row.number, what, text });
}

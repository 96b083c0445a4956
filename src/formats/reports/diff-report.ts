import { countOf, isChanged, type SheetDiff, type WorkbookDiff } from '../../core/index.ts';

/** What the differences between two workbooks are told with, in every format. */
export interface DiffReport {
  /** File names, without their folders. */
  readonly oldName: string;
  readonly newName: string;
  readonly diff: WorkbookDiff;
}

/** `2 ändrade rader, 1 ny rad och 0 borttagna rader i 3 blad`, or that nothing differs. */
export function diffSummary({ sheets }: WorkbookDiff): string {
  const changed = sheets.filter(isChanged);
  if (changed.length === 0) return 'inga ändringar';
  const count = (rows: (sheet: SheetDiff) => readonly unknown[]) =>
    changed.reduce((sum, sheet) => sum + rows(sheet).length, 0);
  const rows = [
    countOf(
      count(({ changedRows }) => changedRows),
      'ändrad rad',
      'ändrade rader',
    ),
    countOf(
      count(({ addedRows }) => addedRows),
      'ny rad',
      'nya rader',
    ),
    countOf(
      count(({ removedRows }) => removedRows),
      'borttagen rad',
      'borttagna rader',
    ),
  ];
  return `${rows.slice(0, -1).join(', ')} och ${rows.at(-1)} i ${countOf(changed.length, 'blad', 'blad')}`;
}

/** What a reader should know of a sheet beside its rows: columns that came, went or moved, and what could not be told apart. */
export function sheetNotes(sheet: SheetDiff): string[] {
  const { kind, addedColumns, removedColumns, movedColumns, movedRows, problems } = sheet;
  const moved = [
    ...(movedRows.length > 0 ? [countOf(movedRows.length, 'rad', 'rader')] : []),
    ...(movedColumns.length > 0 ? [countOf(movedColumns.length, 'kolumn', 'kolumner')] : []),
  ];
  return [
    ...(kind === 'added' ? ['Bladet är nytt.'] : kind === 'removed' ? ['Bladet är borttaget.'] : []),
    ...(kind === 'changed' ? addedColumns.map((header) => `Ny kolumn: ${header}`) : []),
    ...(kind === 'changed' ? removedColumns.map((header) => `Borttagen kolumn: ${header}`) : []),
    ...(moved.length > 0 ? [`Bytt plats, utan ändring i sak: ${moved.join(' och ')}.`] : []),
    ...problems.map(problemNote),
  ];
}

function problemNote({ kind, version, name, rows }: SheetDiff['problems'][number]): string {
  const where = version === 'old' ? 'i den gamla arbetsboken' : 'i den nya arbetsboken';
  switch (kind) {
    case 'doubled-id':
      return `Id ${name} står på flera rader ${where}: raderna jämförs på innehållet.`;
    case 'missing-id':
      return `${countOf(rows, 'rad saknar', 'rader saknar')} id ${where}: sådana rader jämförs på innehållet.`;
    case 'doubled-header':
      return `Rubriken ${name} står på flera kolumner ${where}: kolumnerna jämförs i den ordning de står.`;
  }
}

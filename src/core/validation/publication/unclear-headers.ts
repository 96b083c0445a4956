import { headerSearchRows } from '../../records/header-row.ts';
import { isFormulaError } from '../../records/read-cell.ts';
import type { Records } from '../../records/records.ts';
import type { Table } from '../../records/table.ts';
import type { Columns, SheetDefinition } from '../../schema/define-sheet.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, isKnown, type Sheet } from '../../workbook/workbook.ts';
import { saysProtected, soundsProtected } from './sounding-words.ts';

/**
 * What is wrong with something that looks like the column Skyddsvärd: it stands twice, it is spelled otherwise, its name means the
 * same, it stands in a sheet that has no rows to leave out, it stands where no header is read, or a header that cannot be read may
 * have been meant to.
 */
export type UnclearKind = 'doubled' | 'spelling' | 'meaning' | 'no-records' | 'no-header' | 'unreadable';

/** A cell that may be meant as the header Skyddsvärd, or as its mark in words, and is not read as one. */
export interface UnclearHeader {
  readonly kind: UnclearKind;
  readonly definition: SheetDefinition;
  /** Tab name. */
  readonly sheet: string;
  readonly rowNumber: number;
  /** Column counted from 0. */
  readonly position: number;
  /** As it is written. */
  readonly text: string;
}

/** All of them, in the order of the sheets. Sheets of people's own are not printed, and not looked at. */
export function unclearHeaders(records: Records): readonly UnclearHeader[] {
  return records.once('unclear headers of Skyddsvärd', () =>
    records.definitions.flatMap((definition) => {
      const sheet = records.sheet(definition);
      if (sheet === undefined) return [];
      const table = records.table(definition);
      const found =
        table === undefined ? inOtherSheet(definition, sheet, records.headerRow(definition)) : inTable(table, sheet);
      return found.map((place) => ({ ...place, definition, sheet: sheet.name }));
    }),
  );
}

type Found = Pick<UnclearHeader, 'kind' | 'rowNumber' | 'position' | 'text'>;

/** The settings are printed and have no rows to leave out; a list may be named after any word. */
function inOtherSheet({ layout }: SheetDefinition, { rows }: Sheet, headerRow: number): Found[] {
  return headersIn(rows[headerRow - 1]).flatMap(({ text, position }): Found[] => {
    const sound = soundsProtected(text);
    const isUnclear = sound === 'spelling' || (sound === 'meaning' && layout === 'settings');
    return isUnclear ? [{ kind: 'no-records', rowNumber: headerRow, position, text }] : [];
  });
}

function inTable(table: Table, { rows }: Sheet): Found[] {
  const known = new Set([...table.places.values()].map(({ position }) => position));
  const headers = knownHeaders(table.definition.columns);
  const mark = table.definition.columns[markOf(table)]?.header ?? '';
  const own = headersIn(rows[table.headerRow - 1]).filter(({ position }) => !known.has(position));
  const inHeader = own.flatMap(({ text, position, isUnreadable }): Found[] => {
    const place = { rowNumber: table.headerRow, position, text };
    if (foldText(text) === foldText(mark)) return [{ kind: 'doubled', ...place }];
    if (headers.has(foldText(text))) return [];
    if (isUnreadable) return table.places.has(markOf(table)) ? [] : [{ kind: 'unreadable', ...place }];
    const kind = soundsProtected(text);
    const isOther = kind === 'meaning' && (isNearAnother(table, position) || isJudged(table, rows, position));
    return kind === undefined || isOther ? [] : [{ kind, ...place }];
  });
  const told = new Set(inHeader.map(({ position }) => position));
  return [...inHeader, ...outsideHeader(table, rows, headers, (position) => known.has(position) || told.has(position))];
}

function markOf({ definition }: Table): string {
  return definition.roles?.sensitive ?? '';
}

function knownHeaders(columns: Columns): ReadonlySet<string> {
  return new Set(Object.values(columns).map(({ header }) => foldText(header)));
}

/** Whether the header was found to be nearly that of another column, which is then told instead. */
function isNearAnother(table: Table, position: number): boolean {
  return table.headerProblems.some(
    (problem) =>
      problem.kind !== 'doubled' &&
      problem.kind !== 'missing' &&
      problem.position === position &&
      problem.key !== markOf(table),
  );
}

/** Whether each row that says something in a column of people's own says Ja or Nej in Skyddsvärd. */
function isJudged(table: Table, rows: Sheet['rows'], position: number): boolean {
  const key = markOf(table);
  if (!table.places.has(key)) return false;
  return table.rows.every((row) => row[key] !== undefined || saysNo(rows[row.rowNumber - 1]?.[position] ?? null));
}

const negations = new Set(['', 'nej', 'n', 'no', '0', '-', '–']);

function saysNo(cell: CellValue): boolean {
  return negations.has(foldText(cellText(cell)));
}

/**
 * The first cell of each column that says Skyddsvärd where no header is read: in columns of people's own anywhere, since it may be their
 * mark; in known columns, whose cells are data, only in a row of headers.
 */
function outsideHeader(
  { headerRow }: Table,
  rows: Sheet['rows'],
  headers: ReadonlySet<string>,
  isKnown: (position: number) => boolean,
): Found[] {
  const found = new Map<number, Found>();
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const positions = Array.from({ length: width }, (_, position) => position);
  const own = positions.filter((position) => !isKnown(position));
  rows.forEach((cells, index) => {
    if (index === headerRow - 1) return;
    for (const position of index < headerSearchRows ? positions : own) {
      const text = cells[position];
      if (typeof text !== 'string' || found.has(position) || !saysProtected(text)) continue;
      if (isKnown(position) && !isHeaderRow(cells, headers)) continue;
      found.set(position, { kind: 'no-header', rowNumber: index + 1, position, text });
    }
  });
  return [...found.values()];
}

function isHeaderRow(cells: readonly CellValue[], headers: ReadonlySet<string>): boolean {
  return cells.filter((cell) => headers.has(foldText(cellText(cell)))).length > 1;
}

interface Header {
  readonly text: string;
  /** Column counted from 0. */
  readonly position: number;
  /** It is a formula without result, an error or a picture: which column it is nobody knows. */
  readonly isUnreadable: boolean;
}

function headersIn(cells: readonly CellValue[] = []): Header[] {
  const headers = cells.map((cell, position): Header => {
    const text = cellText(cell).trim();
    return { text, position, isUnreadable: !isKnown(cell) || isFormulaError(text) };
  });
  return headers.filter(({ text }) => text !== '');
}

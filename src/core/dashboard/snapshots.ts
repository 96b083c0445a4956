import { dateKind } from '../sheets/kinds/date.ts';
import { numberKind } from '../sheets/kinds/number.ts';
import { klassa } from '../sheets/scale.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText, type Sheet, type Workbook } from '../workbook/workbook.ts';
import type { Indicator } from './indicator.ts';
import { trendOf } from './trend.ts';

/** The sheet that holds one row an indicator and snapshot. */
export const historySheet = 'Historik';

/** Its columns, in order. */
export const historyHeaders = {
  date: 'Datum',
  year: 'Verksamhetsår',
  edition: 'Utgåva',
  indicator: 'Indikator',
  title: 'Benämning',
  value: 'Värde',
  unit: 'Enhet',
  status: 'Läge',
  rows: 'Antal rader',
} as const;

/** A figure as it was on a day. */
export interface Snapshot {
  readonly date: string;
  readonly year: number;
  readonly edition: string;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
}

/** The history as it stands: its header row, and every row below with what it says, if that can be understood. */
export interface History {
  readonly header: readonly CellValue[];
  readonly rows: readonly HistoryRow[];
}

export interface HistoryRow {
  readonly cells: readonly CellValue[];
  /** Date, year and edition, which rows of one snapshot share; `null` = the row is unknown or damaged. */
  readonly snapshot: Pick<Snapshot, 'date' | 'year' | 'edition'> | null;
  /** `null` = there is no value to compare with. */
  readonly figure: Snapshot | null;
}

/** Reads the history; rows above the header are rows like others. Without the sheet it is empty. */
export function readHistory({ sheets, date1904 }: Workbook): History {
  const sheet = sheets.find(({ name }) => foldText(name) === foldText(historySheet));
  if (sheet === undefined) return { header: [], rows: [] };
  const headerIndex = findHeader(sheet);
  const header = sheet.rows[headerIndex] ?? [];
  const position = positionsOf(header);
  const context = {
    list: (_: string, builtIn: readonly string[]) => builtIn,
    scale: klassa,
    date1904: date1904 ?? false,
  };
  const readDate = dateKind.reader(context);
  const readNumber = numberKind.reader(context);
  const rows = sheet.rows
    .filter((cells, index) => index !== headerIndex && cells.some((cell) => cellText(cell).trim() !== ''))
    .map((cells): HistoryRow => {
      const cell = (key: keyof typeof historyHeaders) => cells[position.get(key) ?? -1] ?? null;
      const dateCell = cell('date');
      const date = dateCell === null ? undefined : readDate(tidy(dateCell)).value;
      const yearCell = cell('year');
      const year = yearCell === null ? undefined : readNumber(tidy(yearCell)).value;
      const edition = cellText(cell('edition')).trim();
      const indicator = cellText(cell('indicator')).trim();
      if (date === undefined || year === undefined || edition === '' || indicator === '')
        return { cells, snapshot: null, figure: null };
      const valueCell = cell('value');
      const value = valueCell === null ? undefined : readNumber(tidy(valueCell)).value;
      const snapshot = { date, year, edition };
      const unit = cellText(cell('unit')).trim();
      return { cells, snapshot, figure: value === undefined ? null : { ...snapshot, indicator, unit, value } };
    });
  return { header, rows };
}

/** The figures that can be compared with. */
export function readSnapshots(workbook: Workbook): readonly Snapshot[] {
  return readHistory(workbook).rows.flatMap(({ figure }) => (figure === null ? [] : [figure]));
}

/** Gives each indicator the newest figure before today of the same indicator, edition and unit, and the trend since then. */
export function compareWithSnapshots(
  indicators: readonly Indicator[],
  snapshots: readonly Snapshot[],
  { today, edition }: { readonly today: string; readonly edition: string },
): Indicator[] {
  const newest = new Map<string, Snapshot>();
  for (const snapshot of snapshots) {
    if (snapshot.date >= today || snapshot.edition !== edition) continue;
    const key = `${snapshot.indicator} ${snapshot.unit}`;
    const known = newest.get(key);
    if (known === undefined || snapshot.date >= known.date) newest.set(key, snapshot);
  }
  return indicators.map((indicator) => {
    const before = newest.get(`${indicator.id} ${indicator.unit}`);
    if (before === undefined || indicator.value === null) return indicator;
    const { date, value } = before;
    return { ...indicator, previous: { date, value }, trend: trendOf(indicator, value) };
  });
}

function findHeader({ rows }: Sheet): number {
  const wanted = [historyHeaders.date, historyHeaders.indicator, historyHeaders.value].map(foldText);
  const found = rows.findIndex((cells) => {
    const texts = new Set(cells.map((cell) => foldText(cellText(cell))));
    return wanted.every((header) => texts.has(header));
  });
  return found;
}

/** Where each known column stands in a header row. */
export function positionsOf(header: readonly CellValue[]): ReadonlyMap<keyof typeof historyHeaders, number> {
  const texts = header.map((cell) => foldText(cellText(cell)));
  const keys = Object.keys(historyHeaders) as (keyof typeof historyHeaders)[];
  return new Map(
    keys.map((key) => [key, texts.indexOf(foldText(historyHeaders[key]))] as const).filter(([, at]) => at !== -1),
  );
}

function tidy(cell: Exclude<CellValue, null>): Exclude<CellValue, null> {
  return typeof cell === 'string' ? cell.trim() : cell;
}

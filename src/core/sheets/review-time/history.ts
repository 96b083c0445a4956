import { dateKind } from '../../schema/kinds/date.ts';
import { numberKind } from '../../schema/kinds/number.ts';
import { klassa } from '../../schema/scale.ts';
import { foldText } from '../../workbook/text.ts';
import {
  type CellValue,
  cellText,
  isKnown,
  type KnownValue,
  type Sheet,
  type Workbook,
} from '../../workbook/workbook.ts';
import { historyHeaders } from '../program-sheets.ts';

type HistoryColumn = keyof typeof historyHeaders;

/** A figure as it was on a day. */
export interface Snapshot {
  readonly date: string;
  /** The planned year of its review. */
  readonly year: number;
  /** The year that the figure was counted for; `undefined` = it is a figure of the day, or from before the column. */
  readonly ofYear: number | undefined;
  /** The scale that the figure depends on; `''` = none, or from before the column. */
  readonly scale: string;
  readonly edition: string;
  readonly indicator: string;
  readonly unit: string;
  /** `null` = it could not be counted then. */
  readonly value: number | null;
}

export interface HistoryRow {
  readonly cells: readonly CellValue[];
  /** `null` = the row is damaged, or something else than a figure. */
  readonly snapshot: Snapshot | null;
}

/** The history as it stands. */
export interface History {
  readonly header: readonly CellValue[];
  /** All rows that hold something, those above the header too. */
  readonly rows: readonly HistoryRow[];
}

const historyTab = /^historik( \(\d+\))?$/;

/**
 * Reads the history: the first tab named Historik, or numbered by the program beside a sheet of people's own with that name, that
 * has the headers, or rows that can be read as if it had. `undefined` = the workbook has none.
 */
export function readHistory({ sheets, date1904 = false }: Workbook): History | undefined {
  for (const sheet of sheets) {
    if (!historyTab.test(foldText(sheet.name))) continue;
    const history = historyOf(sheet, date1904);
    if (history !== undefined) return history;
  }
  return undefined;
}

function historyOf({ rows }: Sheet, date1904: boolean): History | undefined {
  const wanted = [historyHeaders.date, historyHeaders.indicator, historyHeaders.value].map(foldText);
  const headerIndex = rows.findIndex((cells) => {
    const texts = new Set(cells.map((cell) => foldText(cellText(cell))));
    return wanted.every((header) => texts.has(header));
  });
  const header = rows[headerIndex] ?? Object.values(historyHeaders);
  const read = snapshotReader(header, date1904);
  const filled = rows.filter(
    (cells, index) => index !== headerIndex && cells.some((cell) => cellText(cell).trim() !== ''),
  );
  const historyRows = filled.map((cells): HistoryRow => ({ cells, snapshot: read(cells) }));
  return headerIndex !== -1 || historyRows.some(({ snapshot }) => snapshot !== null)
    ? { header, rows: historyRows }
    : undefined;
}

/** Where each known column stands in a header row, counted from 0. */
export function historyPositions(header: readonly CellValue[]): ReadonlyMap<HistoryColumn, number> {
  const texts = header.map((cell) => foldText(cellText(cell)));
  const keys = Object.keys(historyHeaders) as HistoryColumn[];
  return new Map(
    keys.map((key) => [key, texts.indexOf(foldText(historyHeaders[key]))] as const).filter(([, at]) => at !== -1),
  );
}

function snapshotReader(
  header: readonly CellValue[],
  date1904: boolean,
): (cells: readonly CellValue[]) => Snapshot | null {
  const positions = historyPositions(header);
  const context = { list: (_: string, builtIn: readonly string[]) => builtIn, scale: klassa, date1904 };
  const readDate = dateKind.reader(context);
  const readNumber = numberKind.reader(context);
  return (cells) => {
    const cell = (key: HistoryColumn) => cells[positions.get(key) ?? -1] ?? null;
    const text = (key: HistoryColumn) => cellText(cell(key)).trim();
    const number = (key: HistoryColumn) => (text(key) === '' ? undefined : readNumber(tidy(cell(key))).value);
    const date = text('date') === '' ? undefined : readDate(tidy(cell('date'))).value;
    const [year, value] = [number('year'), number('value')];
    const ofYear = number('ofYear');
    const [edition, indicator, unit, scale] = [text('edition'), text('indicator'), text('unit'), text('scale')];
    if (date === undefined || year === undefined || edition === '' || indicator === '') return null;
    if (value === undefined && text('value') !== '') return null;
    return { date, year, ofYear, scale, edition, indicator, unit, value: value ?? null };
  };
}

function tidy(cell: CellValue): Exclude<KnownValue, null> {
  if (cell === null || !isKnown(cell)) return cellText(cell);
  return typeof cell === 'string' ? cell.trim() : cell;
}

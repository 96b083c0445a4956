import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Indicator } from '../dashboard/indicator.ts';
import { lightWord } from '../dashboard/signs.ts';
import { historyHeaders } from '../sheets/program-sheets.ts';
import { type History, type HistoryRow, historyPositions, type Snapshot } from '../sheets/review-time/history.ts';
import { type CellValue, cellText, isCellDate, isKnown } from '../workbook/workbook.ts';
import { cell, dateCell, figureCell } from './output-cells.ts';
import type { OutputCell, OutputColumn, OutputSheet } from './output-sheet.ts';

const widths: Readonly<Record<keyof typeof historyHeaders, number>> = {
  date: 13,
  year: 15,
  edition: 12,
  indicator: 11,
  title: 50,
  value: 11,
  unit: 11,
  status: 11,
  rows: 13,
  ofYear: 11,
  scale: 14,
};

const keys = Object.keys(historyHeaders) as (keyof typeof historyHeaders)[];
const extraWidth = 16;

/**
 * The history with today's figures last. Earlier rows are carried on, damaged ones and columns of people's own too; a figure of the
 * same date, year and edition is replaced. The table begins in the first row, so that it is found again.
 */
export function historik(dashboard: Dashboard, history: History = { header: [], rows: [] }): OutputSheet {
  const current = new Map(dashboard.indicators.map((indicator) => [indicator.id, indicator]));
  const kept = history.rows.filter((row) => !isReplaced(row, dashboard, current));
  const known = historyPositions(history.header);
  const taken = new Set(known.values());
  const filled = new Set<number>();
  for (const cells of [history.header, ...kept.map((row) => row.cells)]) {
    cells.forEach((value, at) => {
      if (cellText(value).trim() !== '') filled.add(at);
    });
  }
  const extras = [...filled].filter((at) => !taken.has(at)).sort((a, b) => a - b);
  const extraColumns = extras.map((at): OutputColumn => {
    const header = cellText(history.header[at] ?? null).trim();
    return { header: header === '' ? `Kolumn ${at + 1}` : header, width: extraWidth };
  });
  const order = [...keys.map((key) => known.get(key) ?? -1), ...extras];
  const blanks = extras.map(() => cell(null));
  return {
    name: 'Historik',
    frozenRows: 1,
    orientation: 'landscape',
    parts: [
      {
        kind: 'table',
        name: 'Historik',
        columns: [...keys.map((key) => ({ header: historyHeaders[key], width: widths[key] })), ...extraColumns],
        rows: [
          ...kept.map(({ cells, snapshot }) =>
            order.map((at) =>
              at === known.get('value') ? keptValue(cells[at] ?? null, snapshot, current) : keptCell(cells[at] ?? null),
            ),
          ),
          ...dashboard.indicators.map((indicator) => [...newRow(indicator, dashboard), ...blanks]),
        ],
        dataBars: [],
        filters: true,
      },
    ],
  };
}

function isReplaced(
  { snapshot }: HistoryRow,
  { today, year, edition }: Dashboard,
  current: ReadonlyMap<string, Indicator>,
): boolean {
  if (snapshot === null || !current.has(snapshot.indicator)) return false;
  return snapshot.date === today && snapshot.year === year && snapshot.edition === edition;
}

/** A cell of an earlier row as it stands. */
function keptCell(value: CellValue): OutputCell {
  if (isCellDate(value)) return cell(value, 'date');
  if (typeof value === 'number') return figureCell(value, '');
  return cell(isKnown(value) ? value : cellText(value));
}

/** An earlier figure, with decimals enough for what the indicator is judged by. */
function keptValue(value: CellValue, snapshot: Snapshot | null, current: ReadonlyMap<string, Indicator>): OutputCell {
  if (typeof value !== 'number' || snapshot === null) return keptCell(value);
  const now = current.get(snapshot.indicator);
  return figureCell(value, snapshot.unit, now?.unit === snapshot.unit ? now.yardstick : undefined);
}

function newRow(
  { id, title, value, unit, yardstick, status, rows, ofYear, scale }: Indicator,
  { today, year, edition }: Dashboard,
): OutputCell[] {
  return [
    dateCell(today),
    cell(year, 'integer'),
    cell(edition),
    cell(id),
    cell(title),
    value === null ? cell(null) : figureCell(value, unit, yardstick),
    cell(unit),
    cell(lightWord(status)),
    cell(rows.length, 'integer'),
    ofYear === null ? cell(null) : cell(ofYear, 'integer'),
    cell(scale === '' ? null : scale),
  ];
}

import type { sheets_v4 } from '@googleapis/sheets';
import { groupBy } from '../../../../core/index.ts';
import { type CellWrite, updateRequests } from '../cell-writes.ts';
import type { GoogleSheets, WriteRequest } from '../connect.ts';
import type { TabWrite } from '../import-requests.ts';
import type { Reading } from '../read-spreadsheet.ts';
import type { Misplaced } from './misplaced-cells.ts';
import { asideTitle, logTitle, type UndoEntry } from './undo-log.ts';
import { withUndoLog } from './undo-requests.ts';

/** What of a cell a write may have replaced. */
const fields = 'userEnteredValue,userEnteredFormat.numberFormat,textFormatRuns';
const copyFields = `sheets(properties.sheetId,data(startRow,startColumn,rowData.values(${fields})))`;

/**
 * What puts back the cells that still hold what a write put in them by mistake, and the tabs that stand aside. The copies are read for it, with
 * all that a cell held. It is logged like any write, as it may hit other cells just as well.
 */
export async function putBackRequests(
  google: GoogleSheets,
  id: string,
  { rows, tabs }: Misplaced,
  reading: Reading,
): Promise<WriteRequest[]> {
  const copies = new Map((await google.read(id, copyFields)).sheets?.map((tab) => [tab.properties?.sheetId ?? 0, tab]));
  const replaced = rows.filter(({ standing }) => standing.length > 0);
  const written = Array.from(
    groupBy(replaced, ({ sheetId }) => sheetId),
    ([sheetId, found]): TabWrite => ({
      sheetId,
      rows: found.map((row) => ({
        row: row.row ?? 0,
        isNew: false,
        cells: row.standing.map(({ from, to }) => original(copies.get(row.copyId), row.copyRow - 1, from, to)),
      })),
    }),
  );
  const requests = written.flatMap(({ sheetId, rows: writes }) =>
    writes.flatMap((row) => updateRequests(sheetId, row)),
  );
  const titles = new Set(reading.tabs.map(({ properties }) => properties?.title ?? ''));
  const shown = tabs.map(({ sheetId, title, isHidden }) => ({
    updateSheetProperties: {
      properties: { sheetId, title: freeTitle(title, titles), hidden: isHidden },
      fields: 'title,hidden',
    },
  }));
  return withUndoLog({ requests: [...requests, ...shown], written, removed: [] }, reading);
}

/** What does away with copies that nothing more is put back from. `kept` are those that a person needs, by id, with the title that they get. */
export function closeRequests(copies: readonly number[], kept: ReadonlyMap<number, string>): WriteRequest[] {
  return copies.map((sheetId) => {
    const title = kept.get(sheetId);
    return title === undefined
      ? { deleteSheet: { sheetId } }
      : { updateSheetProperties: { properties: { sheetId, title, hidden: false }, fields: 'title,hidden' } };
  });
}

/** What removes the log, and the tabs that were to be removed. */
export function endRequests(log: readonly UndoEntry[], { tabs }: Reading): WriteRequest[] {
  const aside = new Set(log.flatMap((entry) => (entry.kind === 'removed' ? [asideTitle(entry.sheetId)] : [])));
  return tabs.flatMap(({ properties }) => {
    const title = properties?.title ?? '';
    return title === logTitle || aside.has(title) ? [{ deleteSheet: { sheetId: properties?.sheetId ?? 0 } }] : [];
  });
}

/** A title that no tab has; it is taken from then on. */
export function freeTitle(wanted: string, taken: Set<string>): string {
  let title = wanted;
  for (let number = 2; taken.has(title); number++) title = `${wanted} (${number})`;
  taken.add(title);
  return title;
}

function original(copy: sheets_v4.Schema$Sheet | undefined, row: number, from: number, to: number): CellWrite {
  for (const { startRow, startColumn, rowData } of copy?.data ?? []) {
    const data = rowData?.[row - (startRow ?? 0)]?.values?.[from - (startColumn ?? 0)];
    if (data) return { position: to, data, fields: fields };
  }
  return { position: to, data: {}, fields: fields };
}

import type { PageRecord } from '../data/page-data.ts';

/** The columns in which a row of the workbook is shown, wherever it is. */
export const recordHeaders: readonly string[] = ['ID', 'Blad och rad', 'Vad', 'Ansvarig', 'Förfaller', 'Status'];

export function recordCells(record: PageRecord): readonly string[] {
  const place = `${record.sheet}, rad\u00A0${record.row}`;
  return [record.id, place, record.title, record.owner, record.due, record.status];
}

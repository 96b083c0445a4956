import type { ImportReport } from '../../core/index.ts';
import { jsonText } from '../reports/json.ts';

/** What an import takes and leaves, for other programs. */
export function importJson({ sheets, unread, undecided, cells }: ImportReport): string {
  return jsonText({
    sheets: sheets.map(({ source, target, headerRow, records, columns }) => ({
      source,
      target,
      headerRow,
      records,
      columns,
    })),
    unread: unread.map(({ tab }) => tab),
    undecided: undecided.map(({ source, column, value, rows, why, proposal }) => ({
      source,
      column,
      value,
      rows,
      why,
      ...(proposal !== undefined && { proposal }),
    })),
    cells,
  });
}

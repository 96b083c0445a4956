import { lists } from '../records/lists/columns.ts';
import { unknownListCells } from '../records/lists/read-lists.ts';
import { unknownMessage } from '../records/read-cell.ts';
import type { Records } from '../records/records.ts';
import { cellAddress } from '../workbook/address.ts';
import type { PlacedFinding } from './finding-collector.ts';

/** What is wrong with the workbook's own lists: values that nobody knows, so that any value has to be taken for one of the list. */
export function checkLists(records: Records): PlacedFinding[] {
  const sheet = records.sheet(lists);
  return unknownListCells(sheet).map(({ list, rowNumber, position, cell }) => ({
    position,
    finding: {
      rule: 'S-13',
      severity: 'Varning',
      sheet: sheet?.name ?? lists.name,
      row: rowNumber,
      column: list,
      cell: cellAddress(rowNumber, position),
      id: null,
      message: `${unknownMessage(cell)} Tills dess prövas inte om värden finns i listan ${list}.`,
      reference: null,
      fix: null,
    },
  }));
}

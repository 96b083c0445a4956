import { cellAddress, groupBy, type PlacedFix } from '../../../core/index.ts';
import { type CellInput, cellInput, dateFormat, generalFormat } from '../write/cell-input.ts';

/** A change of one cell: row and column count from 1. */
export interface ColumnFix {
  readonly fix: PlacedFix;
  readonly row: number;
  readonly column: number;
  /** The number format that the cell has. */
  readonly format: string;
}

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes changes of cells of one column, with as few calls as can be: no cell but those is written. */
export function writeColumn(tab: Tab, column: number, fixes: readonly ColumnFix[]): void {
  // In a cell of text format the apostrophe of a text might be kept, so that the format comes back afterwards.
  setFormats(tab, fixes, (each) => (each.format === generalFormat ? null : generalFormat));
  const byValue = groupBy(fixes, ({ fix }) => cellInput(fix.to));
  const blocks = blocksOf(fixes);
  if (byValue.size < blocks.length)
    for (const [value, same] of byValue) tab.getRangeList(addressesOf(same)).setValue(value);
  else
    for (const block of blocks)
      tab
        .getRange(block[0]?.row ?? 1, column, block.length, 1)
        .setValues(block.map(({ fix }): CellInput[] => [cellInput(fix.to)]));
  setFormats(tab, fixes, ({ fix: { to }, format }) => {
    const isDate = typeof to === 'object' && to !== null;
    return isDate ? dateFormat(to) : format === generalFormat ? null : format;
  });
}

/** @param formatOf `null` = the cell has it already */
function setFormats(tab: Tab, fixes: readonly ColumnFix[], formatOf: (fix: ColumnFix) => string | null): void {
  for (const [format, same] of groupBy(fixes, formatOf))
    if (format !== null) tab.getRangeList(addressesOf(same)).setNumberFormat(format);
}

/** Changes of cells that stand one under the other. */
export function blocksOf(fixes: readonly ColumnFix[]): ColumnFix[][] {
  const blocks: ColumnFix[][] = [];
  for (const fix of [...fixes].sort((a, b) => a.row - b.row)) {
    const open = blocks[blocks.length - 1];
    if (open !== undefined && open[open.length - 1]?.row === fix.row - 1) open.push(fix);
    else blocks.push([fix]);
  }
  return blocks;
}

/** A stretch of cells that stand one under the other is one address. */
function addressesOf(fixes: readonly ColumnFix[]): string[] {
  return blocksOf(fixes).map((block) => {
    const [first, last] = [block[0], block[block.length - 1]];
    const at = ({ row = 1, column = 1 }: Partial<ColumnFix> = {}) => cellAddress(row, column - 1);
    return block.length === 1 ? at(first) : `${at(first)}:${at(last)}`;
  });
}

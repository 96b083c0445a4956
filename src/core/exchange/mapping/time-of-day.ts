import type { CellValue } from '../../workbook/workbook.ts';

/** Hour and minute of a cell that holds a time of day alone. */
export function timeOf(cell: CellValue): [hour: number, minute: number] | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440);
    return [Math.floor(minutes / 60), minutes % 60];
  }
  const match = typeof cell === 'string' ? /^(?:kl\.?\s*)?(\d{1,2})[:.](\d\d)(?::\d\d)?$/i.exec(cell.trim()) : null;
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

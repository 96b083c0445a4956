import { absoluteAddress, cellAddress, type LaidOutBars, type LaidOutSheet, palette } from '../../../core/index.ts';
import { cellInput } from '../write/cell-input.ts';
import { googleColour } from '../write/google-colour.ts';
import type { PaintedCells } from './paint-cells.ts';

/**
 * Puts bars beside the numbers that they show, as formulas. The settings of a bar stand in cells, since a list inside a formula is
 * written differently in each language.
 */
export function drawBars({ rows, dataBars }: LaidOutSheet, { inputs, looks }: PaintedCells): void {
  for (const bars of dataBars) {
    const { range, beside } = bars;
    if (beside === null) continue;
    const numbers = new Map<number, number>();
    for (let row = range.top; row <= range.bottom; row += 1) {
      const value = rows[row - 1]?.cells.find(({ column }) => column === range.left)?.value;
      if (typeof value === 'number') numbers.set(row, value);
    }
    const { top, left } = beside.settings;
    settingsOf(bars, [...numbers.values()]).forEach(([name, value], index) => {
      inputs[top - 1 + index]?.splice(left - 1, 2, cellInput(name), cellInput(value));
      looks[top - 1 + index]?.splice(left - 1, 2, beside.settingsLook, beside.settingsLook);
    });
    for (const row of numbers.keys()) {
      inputs[row - 1]?.splice(
        beside.column - 1,
        1,
        `=SPARKLINE(${cellAddress(row, range.left - 1)};${absoluteAddress(beside.settings)})`,
      );
    }
  }
}

function settingsOf({ full }: LaidOutBars, values: readonly number[]): [name: string, value: string | number][] {
  return [
    ['charttype', 'bar'],
    ['max', full ?? values.reduce((most, value) => Math.max(most, value), 1)],
    ['color1', googleColour(palette.bar)],
  ];
}

import { formatNumber, formatShare, inPercent, percentEnds, percentOf } from '../workbook/format.ts';
import { isRoundedFairly, mostDecimals, roundTo, unjudged, type Yardstick } from '../workbook/rounding.ts';
import type { Chart } from './chart.ts';
import { shownNumber } from './format-figure.ts';
import type { Unit } from './indicator.ts';
import type { Shade } from './shading.ts';

/** Those that the format of a sheet may have, the fewest first. */
const decimalCounts = [0, 1, mostDecimals];

/**
 * The number format that shows a figure in a sheet as `formatFigure` does in words, in Excel's English spelling. What no rounding
 * of the sheet's own would show stands in quotes as text; the value of the cell is the figure all the same.
 * @example figureFormat(0.946, 'andel', { limits: [0.95], bound: 'minst' }) // '0.0 %'
 */
export function figureFormat(value: number, unit: Unit | string, yardstick = unjudged): string {
  const isShare = unit === 'andel';
  const shown = shownNumber(value, unit, yardstick);
  const decimals = decimalCounts.find((count) => roundTo(shown, count) === shown) ?? mostDecimals;
  if (roundTo(isShare ? percentOf(value) : value, decimals) !== shown) {
    return `"${isShare ? formatShare(value, yardstick) : formatNumber(shown, mostDecimals)}"`;
  }
  return formatCode(isShare, decimals, Number.isInteger(value));
}

/** The number format of the labels of a chart: one for all, with the decimals that the most exacting of them needs. */
export function chartFormat({ unit, categories, series, yardsticks }: Chart): string {
  const isShare = unit === 'andel';
  const values = series.flatMap(({ values }) =>
    categories.flatMap((_, category) => {
      const value = values[category] ?? null;
      return value === null ? [] : [{ value, yardstick: yardsticks?.[category] ?? unjudged }];
    }),
  );
  const isEnough = (decimals: number) =>
    values.every(({ value, yardstick }) =>
      isShare
        ? tellsShare(value, decimals, yardstick)
        : roundTo(value, decimals) === shownNumber(value, unit, yardstick),
    );
  return formatCode(
    isShare,
    decimalCounts.find(isEnough) ?? mostDecimals,
    values.every(({ value }) => Number.isInteger(value)),
  );
}

function tellsShare(value: number, decimals: number, yardstick: Yardstick): boolean {
  return isRoundedFairly(percentOf(value), decimals, inPercent(yardstick), percentEnds);
}

/**
 * The number format of a cell of a matrix: the number, and the sign and word of its colour.
 * @example countFormat(shade) // '0" ■ Hög"', with no-break spaces
 */
export function countFormat(shade: Shade | null): string {
  return shade === null ? '0' : `0"\u00A0${shade.icon}\u00A0${shade.word}"`;
}

/** A number that is not whole has a decimal at least, so that it is not taken for a whole one. */
function formatCode(isShare: boolean, decimals: number, isWhole: boolean): string {
  const count = isShare || isWhole ? decimals : Math.max(1, decimals);
  const number = count === 0 ? '0' : `0.${'0'.repeat(count)}`;
  return isShare ? `${number} %` : number;
}

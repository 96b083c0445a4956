import { shownNumber } from '../../dashboard/format-figure.ts';
import { figureUnit, meetsTarget, shareRows, yardstickOfMeasure } from '../../dashboard/measure-series.ts';
import type { Row } from '../../records/table.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatNumber, formatShare } from '../../workbook/format.ts';
import { blocksOf, lit, tableOf } from '../blocks.ts';
import { charts, type SectionDefinition } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

type Measurement = Row<typeof measurements.columns>;

/** 9.3.2 d 2 and d 4: measurements and objectives. */
export const measures: SectionDefinition = {
  key: 'matning',
  number: '4.3',
  title: 'Mätningar och mål',
  level: 2,
  write: (input) => {
    const year = String(input.records.settings.year);
    const all = input.records.rows(measurements);
    const isShare = shareRows(all);
    const rows = all.filter(({ period }) => period?.startsWith(year));
    const source = selection(measurements, ['period'], ({ period }) => period === undefined);
    const table = tableOf(`Utfall ${year} mot mål`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Indikator', width: 34, cell: ({ indicator }) => indicator },
      { header: 'Period', width: 11, cell: ({ period }) => period },
      { header: 'Mål', width: 11, align: 'right', cell: (row) => quantity(row, row.target, isShare(row)) },
      { header: 'Utfall', width: 11, align: 'right', cell: (row) => quantity(row, row.outcome, isShare(row)) },
      {
        header: 'Målet nått',
        width: 12,
        cell: (row) => {
          const reached = meetsTarget(row);
          return reached === undefined ? undefined : lit(reached ? 'Ja' : 'Nej', reached ? 'grön' : 'röd');
        },
      },
      { header: 'Källa', width: 16, cell: ({ source }) => source },
    ]);
    return orNothing(
      input,
      'matning',
      blocksOf(opening(input, 'matning', source), charts(input, 'M1'), table),
      measurements,
    );
  },
};

/** A number of a measurement in its unit, with decimals enough to be held against the target. */
function quantity(row: Measurement, value: number | undefined, isShare: boolean): string | undefined {
  if (value === undefined) return undefined;
  const { unit = '' } = row;
  if (isShare) return formatShare(value, yardstickOfMeasure(row));
  const number = formatNumber(shownNumber(value, figureUnit(unit, isShare), yardstickOfMeasure(row)), 2);
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

import { shownNumber } from '../../dashboard/format-figure.ts';
import { figureUnit, meetsTarget, shareRows, yardstickOfMeasure } from '../../dashboard/measure-series.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatNumber, formatShare } from '../../workbook/format.ts';
import { blocksOf, lit, tableOf } from '../blocks.ts';
import { charts } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

type Measurement = Row<typeof measurements.columns>;

/** 9.3.2 d 2 and d 4: measurements and objectives. */
export const measures: SectionDefinition = {
  key: 'matning',
  title: 'Mätningar och mål',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    d2: { rows: (records) => idsOf(measuredInYear(records)), fillIn: 'årets rader i bladet Mätvärden' },
    d4: {
      rows: (records) => idsOf(measuredInYear(records), ({ target }) => target !== undefined),
      fillIn: 'årets utfall med Målvärde i bladet Mätvärden',
    },
  },
  filledFrom: measurements,
  sources: () => [selection(measurements, ['period'], ({ period }) => period === undefined)],
  write: (input) => {
    const { records } = input;
    const isShare = shareRows(records.rows(measurements));
    const table = tableOf(`Utfall ${records.settings.year} mot mål`, measuredInYear(records), [
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
    return blocksOf(charts(input, 'M1'), table);
  },
};

function measuredInYear({ rows, settings }: Records): readonly Measurement[] {
  const year = String(settings.year);
  return rows(measurements).filter(({ period }) => period?.startsWith(year));
}

/** A number of a measurement in its unit, with decimals enough to be held against the target. */
function quantity(row: Measurement, value: number | undefined, isShare: boolean): string | undefined {
  if (value === undefined) return undefined;
  const { unit = '' } = row;
  if (isShare) return formatShare(value, yardstickOfMeasure(row));
  const number = formatNumber(shownNumber(value, figureUnit(unit, isShare), yardstickOfMeasure(row)), 2);
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

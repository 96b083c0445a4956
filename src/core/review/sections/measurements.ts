import { shownNumber } from '../../dashboard/format-figure.ts';
import { figureUnit, meetsTarget, shareRows, yardstickOfMeasure } from '../../dashboard/measure-series.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { periodText } from '../../sheets/measurements/period-text.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatNumber, formatShare } from '../../workbook/format.ts';
import { says, shareSentence } from '../../workbook/swedish.ts';
import type { ColumnOf } from '../blocks.ts';
import { blocksOf, lit, paragraph, tableOf } from '../blocks.ts';
import { nouns } from '../nouns.ts';
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
    const isFull = records.settings.scope === 'Fullständig';
    const rows = measuredInYear(records);
    const judged = rows.filter((row) => meetsTarget(row) !== undefined);
    const reached = judged.filter((row) => meetsTarget(row) === true).length;
    const meaning = shareSentence(reached, judged.length, nouns.objective, says('når', 'målet'));
    const isShare = shareRows(records.rows(measurements));
    const onlyInFull: readonly ColumnOf<Measurement>[] = [
      { header: 'VP-mål', width: 9, cell: ({ operationalGoal }) => operationalGoal },
      { header: 'Källa', width: 16, cell: ({ source }) => source },
    ];
    const table = tableOf(`Utfall ${records.settings.followedUpYear} mot mål`, rows, [
      ...(isFull ? [{ header: 'Id', width: 10, cell: ({ id }: Measurement) => id }] : []),
      { header: 'Vad som mäts', width: 36, cell: ({ indicator }) => indicator },
      { header: 'Period', width: 12, cell: ({ period }) => period && periodText(period) },
      { header: 'Mål', width: 12, align: 'right', cell: (row) => quantity(row, row.target, isShare(row)) },
      { header: 'Utfall', width: 12, align: 'right', cell: (row) => quantity(row, row.outcome, isShare(row)) },
      {
        header: 'Målet nått',
        width: 12,
        cell: (row) => {
          const met = meetsTarget(row);
          return met === undefined ? undefined : lit(met ? 'Ja' : 'Nej', met ? 'grön' : 'röd');
        },
      },
      ...(isFull ? onlyInFull : []),
    ]);
    return blocksOf(
      meaning === '' ? undefined : paragraph(`${meaning}.`),
      isFull ? charts(input, 'M1') : undefined,
      table,
    );
  },
};

function measuredInYear({ rows, settings }: Records): readonly Measurement[] {
  const year = String(settings.followedUpYear);
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

import type { Row } from '../../records/table.ts';
import { isUnknownIn } from '../../records/table-rows.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { inReviewPeriod } from '../../sheets/incidents/in-review-period.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatTime } from '../../workbook/format.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { charts, keyFigures, type SectionDefinition } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

/** 9.3.2 d 1: nonconformities and corrective actions. */
export const events: SectionDefinition = {
  key: 'handelser',
  number: '4.2',
  title: 'Incidenter och avvikelser',
  level: 2,
  write: (input) => {
    const { settings } = input.records;
    const { periodFrom, periodTo } = settings;
    const rows = input.records
      .rows(incidents)
      .filter(({ awareness, status }) => inReviewPeriod(awareness, settings) || status !== 'Stängd');
    const source = selection(
      incidents,
      ['awareness'],
      ({ awareness, status }) => awareness === undefined && status === 'Stängd',
    );
    const table = tableOf(`Incidenter ${periodFrom} – ${periodTo}, och äldre som inte är stängda`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Händelse', width: 27, cell: ({ heading }) => heading },
      {
        header: 'Kännedom',
        width: 15,
        cell: ({ awareness }) => (awareness === undefined ? undefined : formatTime(awareness)),
      },
      { header: 'Allvarlighet', width: 12, cell: ({ severity }) => severity },
      { header: 'Anmäld till IMY', width: 14, cell: notification },
      { header: 'Rotorsak', width: 24, cell: ({ rootCause }) => rootCause },
      { header: 'Status', width: 10, cell: ({ status }) => status },
    ]);
    return orNothing(
      input,
      'handelser',
      blocksOf(
        opening(input, 'handelser', source),
        keyFigures(input, ['I2', 'I3', 'I4', 'I5']),
        charts(input, 'I1'),
        table,
      ),
      incidents,
    );
  },
};

function notification(incident: Row<typeof incidents.columns>): string | undefined {
  const { notificationRequired: required, notified } = incident;
  if (notified !== undefined) return formatTime(notified);
  if (required === 'Ja') return isUnknownIn(incident, 'notified') ? 'Okänt' : 'Inte anmäld';
  return required === 'Nej' ? 'Krävs inte' : required;
}

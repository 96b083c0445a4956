import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { inReviewPeriod } from '../../sheets/incidents/in-review-period.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatTime } from '../../workbook/format.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { charts, keyFigures } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.2 d 1: nonconformities and corrective actions. */
export const events: SectionDefinition = {
  key: 'handelser',
  title: 'Incidenter och avvikelser',
  level: 2,
  isOptional: true,
  ownText: true,
  input: {
    d1: {
      rows: (records) => idsOf(shownIncidents(records)),
      fillIn: 'incidenter och brister i rutin i bladet Incidenter',
    },
  },
  filledFrom: incidents,
  sources: () => [
    selection(incidents, ['awareness'], ({ awareness, status }) => awareness === undefined && status === 'Stängd'),
  ],
  write: (input) => {
    const { periodFrom, periodTo } = input.records.settings;
    const rows = shownIncidents(input.records);
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
    return blocksOf(keyFigures(input, ['I2', 'I3', 'I4', 'I5']), charts(input, 'I1'), table);
  },
};

/** Those of the period, and older ones that are not closed. */
function shownIncidents({ rows, settings }: Records): readonly Row<typeof incidents.columns>[] {
  return rows(incidents).filter(({ awareness, status }) => inReviewPeriod(awareness, settings) || status !== 'Stängd');
}

function notification(incident: Row<typeof incidents.columns>): string | undefined {
  const { notificationRequired: required, notified } = incident;
  if (notified !== undefined) return formatTime(notified);
  if (required === 'Ja') return isUnknownIn(incident, 'notified') ? 'Okänt' : 'Inte anmäld';
  return required === 'Nej' ? 'Krävs inte' : required;
}

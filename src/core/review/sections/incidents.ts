import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { idsOf, isUnknownIn } from '../../records/table-rows.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { inReviewPeriod } from '../../sheets/incidents/in-review-period.ts';
import { selection } from '../../validation/unread-rows.ts';
import { dateOf } from '../../workbook/civil-date.ts';
import { dateRange } from '../../workbook/swedish.ts';
import { blocksOf, list, paragraph, tableOf, text } from '../blocks.ts';
import { causes, incidentSentences, kindTable } from '../incident-sentences.ts';
import { namedActions } from '../named-actions.ts';
import { charts, keyFigures, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

type Incident = Row<typeof incidents.columns>;

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
    const { records } = input;
    if (records.rows(incidents).length === 0) return [];
    const ofPeriod = records.rows(incidents).filter(({ awareness }) => inReviewPeriod(awareness, records.settings));
    const older = shownIncidents(records).filter((incident) => !ofPeriod.includes(incident));
    const known = causes(ofPeriod);
    const isFull = records.settings.scope === 'Fullständig';
    return blocksOf(
      incidentSentences(input, ofPeriod, older).map((said) => paragraph(said)),
      kindTable(ofPeriod, records.settings),
      isFull ? [keyFigures(input, ['I2', 'I3', 'I4', 'I5']), ...charts(input, 'I1')] : undefined,
      isFull || known.length === 0
        ? undefined
        : [paragraph('Orsaker som har konstaterats:'), list(known.map((cause) => [text(cause)]))],
      isFull ? oneByOne(input) : undefined,
    );
  },
};

/** Those of the period, and older ones that are not closed. */
function shownIncidents({ rows, settings }: Records): readonly Incident[] {
  return rows(incidents).filter(({ awareness, status }) => inReviewPeriod(awareness, settings) || status !== 'Stängd');
}

/** Without hours: what happened on a day is enough for who reads. */
function oneByOne(input: ReviewInput) {
  const { periodFrom, periodTo } = input.records.settings;
  return tableOf(
    `Incidenter ${dateRange(periodFrom, periodTo)}, och äldre som fortfarande utreds`,
    shownIncidents(input.records),
    [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      {
        header: 'Händelse',
        width: 24,
        cell: ({ heading, unit }) => [heading, unit].filter((part) => part !== undefined).join('\n'),
      },
      { header: 'Upptäckt', width: 13, cell: ({ awareness }) => (awareness === undefined ? '' : dateOf(awareness)) },
      { header: 'Allvar', width: 9, cell: ({ severity }) => severity },
      { header: 'Anmäld till IMY', width: 13, cell: notificationAndInformed },
      { header: 'Orsak', width: 20, cell: ({ rootCause }) => rootCause },
      {
        header: 'Åtgärd',
        width: 18,
        cell: ({ actions, assessment }) => [assessment ?? '', namedActions(input, actions)].filter(Boolean).join('\n'),
      },
      { header: 'Status', width: 10, cell: ({ status }) => status },
    ],
  );
}

function notificationAndInformed(incident: Incident): string {
  const informed = incident.dataSubjectsInformed;
  const lines = [notification(incident), informed === undefined ? undefined : `Registrerade informerade: ${informed}`];
  return lines.filter((line) => line !== undefined).join('\n');
}

function notification(incident: Incident): string | undefined {
  const { notificationRequired: required, notified } = incident;
  if (notified !== undefined) return dateOf(notified);
  if (required === 'Ja') return isUnknownIn(incident, 'notified') ? 'Okänt' : 'Inte anmäld';
  return required === 'Nej' ? 'Krävs inte' : required;
}

import type { Row } from '../../records/table.ts';
import { addHours, addMonths, hoursBetween } from '../../workbook/civil-date.ts';
import type { incidents } from './columns.ts';

/** Something that the law wants done within a time. Moments are civil times. */
export interface TimeLimit {
  /** Column key of the moment when it was done. */
  readonly column: 'notified' | 'earlyWarning' | 'incidentNotification' | 'finalReport';
  /** Swedish, in the definite form: what is to be handed in. */
  readonly what: string;
  readonly started: string;
  readonly deadline: string;
  /** `undefined` = not yet. */
  readonly done: string | undefined;
  readonly reference: string;
}

/** The fields of an incident that start or stop a clock. */
export type IncidentTimes = Pick<
  Row<typeof incidents.columns>,
  | 'awareness'
  | 'personalDataBreach'
  | 'notificationRequired'
  | 'notified'
  | 'nis2Incident'
  | 'earlyWarning'
  | 'incidentNotification'
  | 'finalReport'
>;

/** Hours from knowledge of a personal-data breach to the notification (GDPR art. 33.1). */
export const hoursToNotifyImy = 72;

/** The notification to IMY; `undefined` when none is required or it is not known when the clock started. */
export function imyLimit(incident: IncidentTimes): TimeLimit | undefined {
  const { awareness, personalDataBreach, notificationRequired, notified } = incident;
  if (personalDataBreach !== true || notificationRequired !== 'Ja' || awareness === undefined) return undefined;
  return {
    column: 'notified',
    what: 'Anmälan till IMY',
    started: awareness,
    deadline: addHours(awareness, hoursToNotifyImy),
    done: notified,
    reference: 'GDPR art. 33.1',
  };
}

/**
 * The reports of a significant incident (NIS2 directive art. 23.4): early warning 24 hours and notification 72 hours after
 * knowledge, final report one month after the notification was made. Until it is made the final report has no limit.
 */
export function nis2Limits(incident: IncidentTimes): readonly TimeLimit[] {
  const { awareness, nis2Incident, earlyWarning, incidentNotification, finalReport } = incident;
  if (nis2Incident !== true || awareness === undefined) return [];
  const reference = (letter: string) => `SFS 2025:1506, NIS2-direktivet art. 23.4 ${letter}`;
  const fromKnowledge: readonly TimeLimit[] = [
    {
      column: 'earlyWarning',
      what: 'Den tidiga varningen',
      started: awareness,
      deadline: addHours(awareness, 24),
      done: earlyWarning,
      reference: reference('a'),
    },
    {
      column: 'incidentNotification',
      what: 'Incidentanmälan',
      started: awareness,
      deadline: addHours(awareness, 72),
      done: incidentNotification,
      reference: reference('b'),
    },
  ];
  if (incidentNotification === undefined) return fromKnowledge;
  const report: TimeLimit = {
    column: 'finalReport',
    what: 'Slutrapporten',
    started: incidentNotification,
    deadline: addMonths(incidentNotification, 1),
    done: finalReport,
    reference: reference('d'),
  };
  return [...fromKnowledge, report];
}

/** Whether it was done within its time; `false` while it is not done. */
export function isInTime({ deadline, done }: TimeLimit): boolean {
  return done !== undefined && hoursBetween(deadline, done) <= 0;
}

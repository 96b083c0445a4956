import { cybersecurityActFact, incidentReportRecipient } from '../../facts/dated-facts.ts';
import type { Row } from '../../records/table.ts';
import { addDays, addHours, addMonths, dateOf, hasTimeOfDay, hoursBetween } from '../../workbook/civil-date.ts';
import type { incidents } from './columns.ts';

/** Something that the law wants done within a time. Moments are civil times; one without a time of day counts to the end of its day. */
export interface TimeLimit {
  /** Column key of the moment when it was done. */
  readonly column: 'notified' | 'earlyWarning' | 'incidentNotification' | 'statusReport' | 'finalReport';
  /** Swedish, in the definite form: what is to be handed in. */
  readonly what: string;
  readonly started: string;
  readonly deadline: string;
  /** `undefined` = not yet. */
  readonly done: string | undefined;
  readonly reference: string;
  /** Who takes it, as of the day when the clock started; `undefined` where `what` says it. */
  readonly recipient?: string;
}

/** The fields of an incident that start or stop a clock. */
export type IncidentTimes = Pick<
  Row<typeof incidents.columns>,
  | 'awareness'
  | 'personalDataBreach'
  | 'notificationRequired'
  | 'notified'
  | 'significantIncident'
  | 'nis2Incident'
  | 'earlyWarning'
  | 'incidentNotification'
  | 'statusReport'
  | 'handled'
  | 'finalReport'
>;

/** Hours from knowledge of a personal-data breach to the notification (GDPR art. 33.1). */
export const hoursToNotifyImy = 72;

/** When some hours have passed; of a date without a time of day the date when as many days have. */
export function hoursAfter(started: string, hours: number): string {
  return hasTimeOfDay(started) ? addHours(started, hours) : addDays(started, Math.ceil(hours / 24));
}

/** The notification to IMY; `undefined` when none is required or it is not known when the clock started. */
export function imyLimit(incident: IncidentTimes): TimeLimit | undefined {
  const { awareness, personalDataBreach, notificationRequired, notified } = incident;
  if (personalDataBreach !== true || notificationRequired !== 'Ja' || awareness === undefined) return undefined;
  return {
    column: 'notified',
    what: 'Anmälan till IMY',
    started: awareness,
    deadline: hoursAfter(awareness, hoursToNotifyImy),
    done: notified,
    reference: 'GDPR art. 33.1',
  };
}

/**
 * Whether an incident is significant by the Swedish cybersecurity act: what the column in use says, else the one that it has replaced.
 * `undefined` = nobody has said.
 */
export function significanceOf({
  significantIncident,
  nis2Incident,
}: Pick<IncidentTimes, 'significantIncident' | 'nis2Incident'>): 'Ja' | 'Nej' | 'Utreds' | undefined {
  if (significantIncident !== undefined || nis2Incident === undefined) return significantIncident;
  return nis2Incident ? 'Ja' : 'Nej';
}

/** Whether an incident is judged by the cybersecurity act: what was known before it entered into force is not. */
export function isUnderAct(awareness: string | undefined): awareness is string {
  return awareness !== undefined && dateOf(awareness) >= cybersecurityActFact.validFrom;
}

function section(number: number) {
  return `${cybersecurityActFact.source} 2 kap. ${number} §`;
}

/** The two reports that the act counts from knowledge, were the incident significant: within 24 and 72 hours (2 kap. 5 and 6 §§). */
export function limitsFromKnowledge(incident: IncidentTimes): readonly TimeLimit[] {
  const { awareness, earlyWarning, incidentNotification } = incident;
  if (!isUnderAct(awareness)) return [];
  const recipient = incidentReportRecipient(dateOf(awareness));
  return [
    {
      column: 'earlyWarning',
      what: 'Den tidiga varningen',
      started: awareness,
      deadline: hoursAfter(awareness, 24),
      done: earlyWarning,
      reference: section(5),
      recipient,
    },
    {
      column: 'incidentNotification',
      what: 'Incidentanmälan',
      started: awareness,
      deadline: hoursAfter(awareness, 72),
      done: incidentNotification,
      reference: section(6),
      recipient,
    },
  ];
}

/** The reports of a significant incident; those that cannot be counted yet have no limit. */
export function actLimits(incident: IncidentTimes): readonly TimeLimit[] {
  if (significanceOf(incident) !== 'Ja') return [];
  const fromKnowledge = limitsFromKnowledge(incident);
  return fromKnowledge.length === 0 ? [] : [...fromKnowledge, ...reportsAfterNotification(incident)];
}

/**
 * The final report within a month after the notification was made. While the incident goes on a status report is made instead, and the
 * final report within a month after it was handled (2 kap. 8 §).
 */
function reportsAfterNotification(incident: IncidentTimes): TimeLimit[] {
  const { incidentNotification, statusReport, handled, finalReport } = incident;
  if (incidentNotification === undefined) return [];
  const deadline = addMonths(incidentNotification, 1);
  const wentOn = statusReport !== undefined && (handled === undefined || handled >= statusReport);
  const recipient = incidentReportRecipient(dateOf(incidentNotification));
  const final = { column: 'finalReport', done: finalReport, reference: section(8), recipient } as const;
  if (!wentOn) {
    const isOver = finalReport !== undefined || (handled !== undefined && handled <= deadline);
    const what = isOver ? 'Slutrapporten' : 'Slutrapporten, eller en lägesrapport om incidenten pågår,';
    return [{ ...final, what, started: incidentNotification, deadline }];
  }
  const status: TimeLimit = {
    column: 'statusReport',
    what: 'Lägesrapporten',
    started: incidentNotification,
    deadline,
    done: statusReport,
    reference: section(8),
    recipient,
  };
  if (handled === undefined) return [status];
  return [status, { ...final, what: 'Slutrapporten', started: handled, deadline: addMonths(handled, 1) }];
}

/** Whether it was done within its time; `false` while it is not done. */
export function isInTime({ deadline, done }: TimeLimit): boolean {
  if (done === undefined) return false;
  return hasTimeOfDay(deadline) ? hoursBetween(deadline, done) <= 0 : dateOf(done) <= deadline;
}

/** Whether the time has run out before a day. Today has no time of day and counts from its midnight. */
export function isPast({ deadline }: TimeLimit, today: string): boolean {
  return dateOf(deadline) < today;
}

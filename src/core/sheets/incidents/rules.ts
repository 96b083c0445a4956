import { cybersecurityActFact, incidentThresholdsFact as thresholdsFact } from '../../facts/dated-facts.ts';
import type { Records } from '../../records/records.ts';
import type { Settings } from '../../records/settings/read-settings.ts';
import type { Row } from '../../records/table.ts';
import { defineRule, type Problem } from '../../validation/define-rule.ts';
import { emptyColumns } from '../../validation/row-questions.ts';
import { dateOf, daysBetween, hasTimeOfDay, hoursBetween, isSkippedTime } from '../../workbook/civil-date.ts';
import { countOf, formatTime, joinWords, lowerFirst } from '../../workbook/format.ts';
import { onDay } from '../../workbook/swedish.ts';
import { incidents } from './columns.ts';
import {
  actLimits,
  hoursAfter,
  hoursToNotifyImy,
  imyLimit,
  isInTime,
  isPast,
  isUnderAct,
  limitsFromKnowledge,
  significanceOf,
  type TimeLimit,
} from './time-limits.ts';

type Incident = Row<typeof incidents.columns>;
type IncidentProblem = Problem<typeof incidents.columns>;

export const incidentRules = [
  defineRule({
    id: 'INC-01',
    severity: 'Fel',
    sheet: incidents,
    title: 'Anmälan till IMY är försenad eller väntar',
    explanation:
      'En personuppgiftsincident som ska anmälas till IMY anmäls senast 72 timmar efter Kännedom. En senare anmälan ska ha ett skäl. Innan tiden har gått ut är det en varning som säger hur många timmar som är kvar, räknat från avstämningsdagens början.',
    reference: 'GDPR art. 33.1',
    needs: ['awareness', 'personalDataBreach', 'notificationRequired', 'notified'],
    check(incident, records) {
      const limit = imyLimit(incident);
      if (limit === undefined) return undefined;
      if (limit.done === undefined) return waiting(incident, limit, records)[0];
      if (incident.delayReason !== undefined || isInTime(limit)) return undefined;
      return {
        column: 'delayReason',
        message: `${lateMessage(limit, limit.done)} Skriv skälet i Skäl till försening, eller rätta tidpunkten om den är fel.`,
      };
    },
  }),
  defineRule({
    id: 'INC-02',
    severity: 'Fel',
    sheet: incidents,
    title: 'Rapportering enligt cybersäkerhetslagen är försenad eller väntar',
    explanation: `En betydande incident kräver en upplysning (tidig varning) inom 24 timmar och en incidentanmälan inom 72 timmar från Kännedom, och en slutrapport inom en månad från den dag då incidentanmälan faktiskt lämnades. Pågår incidenten då lämnas en lägesrapport i stället, och slutrapporten inom en månad från Hanterad. Det som saknas efter sin tid är ett fel. Det som väntar eller kom för sent är en varning, och en upplysning när Kommentar förklarar förseningen. Den som fortfarande utreder om incidenten är betydande när en tid har gått ut får en varning. Är Allvarlighet Hög får den som inte har sagt om incidenten är betydande, eller som har svarat Nej utan Bedömning, en upplysning. Bara incidenter med Kännedom från ${cybersecurityActFact.validFrom}, då lagen trädde i kraft, prövas. Saknar en tidpunkt klockslag prövas den på dagen när.`,
    reference: `${cybersecurityActFact.source} 2 kap. 5, 6 och 8 §§`,
    needs: ['awareness', 'significantIncident', 'earlyWarning', 'incidentNotification', 'finalReport'],
    check(incident, records) {
      const significance = significanceOf(incident);
      if (significance === 'Utreds') return overdueAssessment(incident, records);
      if (significance !== 'Ja') return lackingAssessment(incident, records);
      return actLimits(incident).flatMap((limit): readonly IncidentProblem[] => {
        const { column, done, reference } = limit;
        if (done === undefined) return waiting(incident, limit, records);
        if (isInTime(limit)) return [];
        const message = lateMessage(limit, done);
        if (incident.comment !== undefined) return [{ column, reference, severity: 'Upplysning', message }];
        const advice = 'Skriv i Kommentar varför det dröjde, eller rätta tidpunkten om den är fel.';
        return [{ column, reference, severity: 'Varning', message: `${message} ${advice}` }];
      });
    },
  }),
  defineRule({
    id: 'INC-03',
    severity: 'Varning',
    sheet: incidents,
    title: 'Stängd utan rotorsak eller åtgärd',
    explanation:
      'En incident stängs när det är klarlagt varför den kunde hända och vad som görs åt det. Behövs ingen åtgärd ska Kommentar säga varför.',
    reference: 'SS-ISO/IEC 27001:2022 10.2',
    needs: ['status', 'rootCause', 'actions'],
    check({ status, rootCause, actions = [], comment }) {
      if (status !== 'Stängd') return undefined;
      const lacksCause = rootCause === undefined;
      const lacksAction = actions.length === 0 && comment === undefined;
      if (!lacksCause && !lacksAction) return undefined;
      const lacking = [...(lacksCause ? ['rotorsak'] : []), ...(lacksAction ? ['åtgärd'] : [])];
      const advice = [
        ...(lacksCause ? ['Skriv i Rotorsak varför det kunde hända.'] : []),
        ...(lacksAction ? ['Ange åtgärdens id i Åtgärder, eller skriv i Kommentar varför ingen behövs.'] : []),
      ];
      return {
        column: lacksCause ? 'rootCause' : 'actions',
        message: `Incidenten är stängd men saknar ${joinWords(lacking)}. ${advice.join(' ')}`,
      };
    },
  }),
  defineRule({
    id: 'INC-04',
    severity: 'Varning',
    sheet: incidents,
    title: 'Internt rapporterad senare än 24 timmar',
    explanation:
      'Händelsen rapporterades internt mer än 24 timmar efter att den inträffade. Sen rapportering gör lagens tidsfrister svåra att hålla.',
    needs: ['occurred', 'reportedInternally'],
    check({ occurred, reportedInternally }) {
      if (occurred === undefined || reportedInternally === undefined) return undefined;
      const hours = hoursBetween(occurred, reportedInternally);
      if (hasTimeOfDay(occurred) ? hours <= 24 : daysBetween(occurred, reportedInternally) <= 1) return undefined;
      // Whole hours alone would say that the limit was kept.
      const later = `${hours < 25 ? 'drygt ' : ''}${duration(occurred, reportedInternally, hasTimeOfDay(occurred))}`;
      return {
        column: 'reportedInternally',
        message: `Händelsen inträffade ${formatTime(occurred)} men rapporterades internt först ${formatTime(reportedInternally)}, ${later} senare. Ta reda på varför det dröjde, eller rätta tidpunkten om den är fel.`,
      };
    },
  }),
  defineRule({
    id: 'INC-05',
    severity: 'Fel',
    sheet: incidents,
    title: 'Personuppgiftsincident som ingen har bedömt',
    explanation:
      'Ingen har bedömt om personuppgiftsincidenten ska anmälas till IMY. Bedömningen behövs i tid för en anmälan inom 72 timmar, och dokumenteras även när ingen anmälan behövs.',
    reference: 'GDPR art. 33.1 och 33.5',
    needs: ['personalDataBreach', 'notificationRequired'],
    check(incident, records) {
      const { personalDataBreach, notificationRequired, awareness } = incident;
      if (personalDataBreach !== true || notificationRequired === 'Ja' || notificationRequired === 'Nej') {
        return undefined;
      }
      const isEmpty = emptyColumns(incidents, ['notificationRequired'], incident, records).length > 0;
      if (notificationRequired === undefined && !isEmpty) return undefined;
      const deadline = awareness === undefined ? undefined : formatTime(hoursAfter(awareness, hoursToNotifyImy));
      const limit = deadline === undefined ? '' : ` En anmälan ska lämnas senast ${deadline}.`;
      return {
        column: 'notificationRequired',
        message: `Ingen har bedömt om personuppgiftsincidenten ska anmälas till IMY. Bedöm risken för de registrerade och välj Ja eller Nej.${limit}`,
      };
    },
  }),
  defineRule({
    id: 'INC-06',
    severity: 'Varning',
    sheet: incidents,
    title: 'Allvarlig personuppgiftsincident utan besked om de registrerade',
    explanation:
      'En personuppgiftsincident med Allvarlighet Hög kan leda till en hög risk för de registrerade, och då ska de informeras utan onödigt dröjsmål. Ingen har sagt om de har informerats, eller att det inte krävs.',
    reference: 'GDPR art. 34',
    needs: ['severity', 'personalDataBreach', 'dataSubjectsInformed'],
    check(incident, records) {
      const { severity, personalDataBreach, dataSubjectsInformed } = incident;
      if (personalDataBreach !== true || severity !== 'Hög') return undefined;
      const isEmpty = emptyColumns(incidents, ['dataSubjectsInformed'], incident, records).length > 0;
      if (dataSubjectsInformed !== 'Ej bedömt' && !isEmpty) return undefined;
      return {
        column: 'dataSubjectsInformed',
        message:
          'Personuppgiftsincidenten är allvarlig, men ingen har sagt om de registrerade är informerade. Bedöm om risken för dem är hög. Informera dem i så fall, och välj Ja, Nej eller Krävs ej.',
      };
    },
  }),
  defineRule({
    id: 'INC-07',
    severity: 'Varning',
    sheet: incidents,
    title: 'Tidpunkt som klockan hoppade över',
    explanation:
      'När sommartiden börjar, sista söndagen i mars, går klockan från 02:00 direkt till 03:00. En tidpunkt däremellan har aldrig funnits, så tidsfrister går inte att räkna säkert från den. Tills den är rättad räknas den som sommartid.',
    reference: 'Direktiv 2000/84/EG',
    needs: [],
    check(incident) {
      return moments.flatMap((column): readonly IncidentProblem[] => {
        const time: unknown = incident[column];
        if (typeof time !== 'string' || !isSkippedTime(time)) return [];
        const message = `Tidpunkten ${formatTime(time)} har aldrig funnits: klockan ställdes då fram från 02:00 till 03:00. Ta reda på när det var, och rätta tidpunkten; om klockan inte hade ställts fram är den rätta ${formatTime(time.replace('T02', 'T03'))}.`;
        return [{ column, message }];
      });
    },
  }),
];

/** The columns that hold a time of day. */
const moments = (Object.keys(incidents.columns) as (keyof typeof incidents.columns)[]).filter(
  (key) => incidents.columns[key].kind.format === 'datetime',
);

/** That nobody has settled whether an incident is significant when a report would have been due, were it. */
function overdueAssessment(incident: Incident, { today }: Records): IncidentProblem[] {
  const overdue = limitsFromKnowledge(incident).find((limit) => limit.done === undefined && isPast(limit, today));
  if (overdue === undefined) return [];
  const message = `Det utreds fortfarande om incidenten är betydande. Är den det skulle ${lowerFirst(overdue.what)} ha lämnats senast ${formatTime(overdue.deadline)}. Välj Ja eller Nej i Betydande incident, och skriv i Bedömning varför.`;
  return [{ column: 'significantIncident', severity: 'Varning', reference: overdue.reference, message }];
}

/** That nobody has said whether a grave incident is significant, or why it is not. Grave is the word of the workbook, not of the act. */
function lackingAssessment(incident: Incident, records: Records): IncidentProblem[] {
  const { awareness, severity } = incident;
  if (severity !== 'Hög' || !isUnderAct(awareness) || records.settings.underCybersecurityAct === 'Nej') return [];
  const column = significanceOf(incident) === undefined ? 'significantIncident' : 'assessment';
  if (emptyColumns(incidents, [column], incident, records).length === 0) return [];
  const limits = dateOf(awareness) < thresholdsFact.validFrom ? '' : ` ${thresholdsText(records.settings)}`;
  const message =
    column === 'assessment'
      ? `Incidenten är allvarlig men sägs inte vara betydande. Skriv i Bedömning varför.${limits}`
      : `Incidenten är allvarlig, men ingen har sagt om den är betydande enligt cybersäkerhetslagen. Välj Ja eller Nej, och skriv i Bedömning varför.${limits}`;
  return [{ column, severity: 'Upplysning', message, reference: `${cybersecurityActFact.source} 2 kap. 5 §` }];
}

/** What may make an incident significant, as the settings have it: help to judge, never a judgement. */
function thresholdsText({ outageHours, fallbackHours, affectedPeople }: Settings): string {
  const { source, checkedAt } = thresholdsFact;
  return `Gränser att pröva mot enligt Inställningar: begränsad verksamhet i mer än ${countOf(outageHours, 'timme', 'timmar')}, reservrutiner i mer än ${countOf(fallbackHours, 'timme', 'timmar')}, uppgifter om minst ${countOf(affectedPeople, 'person', 'personer')}. De är hämtade ur ${source} ${checkedAt}; kontrollera föreskriften.`;
}

/**
 * What there is to say about a report that is not yet handed in; nothing when the cell holds a time that cannot be read. Today has no
 * time of day and counts from its midnight, so that nothing is called late while the day may still hold its time limit; but never
 * from before the clock started.
 */
function waiting(incident: Incident, limit: TimeLimit, records: Records): IncidentProblem[] {
  const { column, what, deadline, started, reference, recipient } = limit;
  const to = recipient === undefined ? '' : ` till ${recipient}`;
  if (emptyColumns(incidents, [column], incident, records).length === 0) return [];
  const { today } = records;
  const now = today > started ? today : started;
  const latest = `senast ${formatTime(deadline)}`;
  const counted = now === today ? `kl. 00.00 ${onDay(today)}` : formatTime(now);
  if (isPast(limit, today)) {
    const message = `${what} skulle ha lämnats ${latest} och är ${duration(deadline, now, hasTimeOfDay(deadline))} försenad. Lämna den${to} nu, eller fyll i tidpunkten om det är gjort.`;
    return [{ column, reference, severity: 'Fel', message }];
  }
  const left = hasTimeOfDay(deadline)
    ? `det är ${duration(now, deadline)} kvar (räknat från ${counted})`
    : daysLeft(now, deadline);
  const message = `${what} ska lämnas ${latest}: ${left}. Lämna den${to} och fyll i tidpunkten.`;
  return [{ column, reference, severity: 'Varning', message }];
}

function daysLeft(now: string, deadline: string): string {
  const days = daysBetween(now, deadline);
  return days === 0 ? 'det är i dag' : `det är ${countOf(days, 'dag', 'dagar')} kvar`;
}

function lateMessage({ what, deadline }: TimeLimit, done: string): string {
  return `${what} lämnades ${formatTime(done)}, ${duration(deadline, done, hasTimeOfDay(deadline))} efter tidsgränsen ${formatTime(deadline)}.`;
}

/** Whole hours up to three days, then days; only days where there is no time of day to count from. */
function duration(from: string, to: string, inHours = true): string {
  const hours = hoursBetween(from, to);
  if (inHours && hours < 1) return 'mindre än en timme';
  if (inHours && hours <= 72) return countOf(Math.floor(hours), 'timme', 'timmar');
  return countOf(daysBetween(from, to), 'dag', 'dagar');
}

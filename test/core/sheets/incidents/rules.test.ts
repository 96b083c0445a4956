import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { incidentRules } from '../../../../src/core/sheets/incidents/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(incidents, incidentRules, {
  heading: 'Brev till fel mottagare',
  type: 'Felutskick',
  awareness: '2025-11-20 10:00',
  severity: 'Medel',
  personalDataBreach: 'Nej',
  status: 'Utreds',
});

const breach = { personalDataBreach: 'Ja', notificationRequired: 'Ja' };

fires(
  'INC-01',
  { ...breach, notified: '2025-11-23 10:01' },
  {
    severity: 'Fel',
    column: 'delayReason',
    says: ['2025-11-23 10:01', 'mindre än en timme efter', '2025-11-23 10:00'],
  },
  { because: 'notified one minute late without a reason' },
);
fires(
  'INC-01',
  { ...breach, notified: '2025-11-24 11:00' },
  { severity: 'Fel', column: 'delayReason', says: ['25 timmar efter tidsgränsen', 'Skäl till försening'] },
);
fires(
  'INC-01',
  breach,
  { severity: 'Fel', column: 'notified', says: ['senast 2025-11-23 10:00', '14 timmar försenad'] },
  { because: 'not notified when the time is out' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-10-20 10:00' },
  { severity: 'Fel', column: 'notified', says: ['senast 2025-10-23 10:00', '32 dagar försenad'] },
  { because: 'not notified for a month' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-11-22 10:00' },
  {
    severity: 'Varning',
    column: 'notified',
    says: ['senast 2025-11-25 10:00', '34 timmar kvar', 'kl. 00.00 den 24 november 2025'],
  },
  { because: 'not notified with time left' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-11-21 15:30' },
  { severity: 'Varning', column: 'notified', says: 'senast 2025-11-24 15:30: det är 15 timmar kvar' },
  { because: 'the time runs out later today' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-11-24 16:00' },
  { severity: 'Varning', column: 'notified', says: '72 timmar kvar (räknat från 2025-11-24 16:00)' },
  { because: 'known since this afternoon' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-03-28 12:00', notified: '2025-03-31 13:30' },
  { severity: 'Fel', column: 'delayReason', says: ['mindre än en timme efter', '2025-03-31 13:00'] },
  { because: 'an hour of the three days does not exist in March' },
);
silent(
  'INC-01',
  { ...breach, awareness: '2025-10-24 12:00', notified: '2025-10-27 11:00' },
  { because: 'the three days have an hour more in October' },
);
silent('INC-01', { ...breach, notified: '2025-11-23 10:00' }, { because: 'notified in the last minute' });
silent('INC-01', { ...breach, notified: '2025-11-26 10:00', delayReason: 'Omfattningen var okänd' });
silent('INC-01', { personalDataBreach: 'Ja', notificationRequired: 'Nej' });
silent('INC-01', { personalDataBreach: 'Nej', notificationRequired: 'Ja' });
silent('INC-01', { ...breach, awareness: null }, { because: 'it is not known when the clock started' });
silent('INC-01', breach, { omit: ['notified'] });

/** The act judges what is known from 2026-01-15 on. */
const in2026 = { settings: { today: '2026-11-24', year: 2026 } };
const reported = {
  awareness: '2026-11-20 10:00',
  significantIncident: 'Ja',
  earlyWarning: '2026-11-20 18:00',
  incidentNotification: '2026-11-22 09:00',
  finalReport: '2026-11-24 00:00',
};

fires(
  'INC-02',
  { ...reported, earlyWarning: '2026-11-21 12:00' },
  { severity: 'Varning', column: 'earlyWarning', says: ['2 timmar efter tidsgränsen 2026-11-21 10:00', 'Kommentar'] },
  in2026,
);
fires(
  'INC-02',
  { ...reported, earlyWarning: '2026-11-21 12:00', comment: 'Telefonväxeln låg nere.' },
  { severity: 'Upplysning', column: 'earlyWarning', says: '2 timmar efter tidsgränsen' },
  { ...in2026, because: 'late, and the comment tells why' },
);
fires(
  'INC-02',
  { ...reported, earlyWarning: null },
  { severity: 'Fel', column: 'earlyWarning', says: ['senast 2026-11-21 10:00', '62 timmar försenad'] },
  in2026,
);
fires(
  'INC-02',
  { ...reported, incidentNotification: null },
  { severity: 'Fel', column: 'incidentNotification', says: ['senast 2026-11-23 10:00', '14 timmar försenad'] },
  { ...in2026, because: 'no notification; without it the final report has no time limit' },
);
fires(
  'INC-02',
  { ...reported, incidentNotification: '2026-11-23 12:00' },
  { severity: 'Varning', column: 'incidentNotification', says: '2 timmar efter tidsgränsen 2026-11-23 10:00' },
  in2026,
);
fires(
  'INC-02',
  { ...reported, finalReport: null },
  { severity: 'Varning', column: 'finalReport', says: ['senast 2026-12-22 09:00', '28 dagar kvar'] },
  {
    ...in2026,
    because: 'a final report is due a month after the notification, not after the time limit of the notification',
  },
);
const january = {
  significantIncident: 'Ja',
  awareness: '2026-01-29 08:00',
  earlyWarning: '2026-01-29 09:00',
  incidentNotification: '2026-01-31 07:30',
};
fires(
  'INC-02',
  { ...january, finalReport: '2026-02-28 08:00' },
  { severity: 'Varning', column: 'finalReport', says: 'mindre än en timme efter tidsgränsen 2026-02-28 07:30' },
  { ...in2026, because: 'a month after 31 January is the last day of February' },
);
silent(
  'INC-02',
  { ...january, finalReport: '2026-02-28 07:30' },
  { ...in2026, because: 'final report in the last minute' },
);
silent(
  'INC-02',
  {
    significantIncident: 'Ja',
    awareness: '2026-02-28 08:00',
    earlyWarning: '2026-02-28 09:00',
    incidentNotification: '2026-03-01 09:00',
    finalReport: '2026-04-01 09:00',
  },
  { ...in2026, because: 'a month keeps the time of day though daylight saving began in it' },
);
silent('INC-02', reported, in2026);
silent('INC-02', { significantIncident: 'Nej' }, in2026);
silent('INC-02', {}, { ...in2026, because: 'nobody says that it is a significant incident' });

silent(
  'INC-02',
  { severity: 'Medel', awareness: '2026-11-20 10:00' },
  { ...in2026, because: 'an incident that is not grave and nobody calls significant' },
);

describe('what an older workbook calls NIS2-incident is understood', () => {
  const older = { ...in2026, omit: ['significantIncident', 'assessment', 'statusReport', 'handled'] } as const;
  fires(
    'INC-02',
    { ...reported, significantIncident: null, nis2Incident: 'Ja', earlyWarning: null },
    { severity: 'Fel', column: 'earlyWarning', says: 'senast 2026-11-21 10:00' },
    { ...older, because: 'an older workbook' },
  );
  fires(
    'INC-02',
    { ...reported, significantIncident: null, nis2Incident: true, earlyWarning: null },
    { severity: 'Fel', column: 'earlyWarning', says: 'senast 2026-11-21 10:00' },
    { ...in2026, because: 'an older workbook with a checkbox, and the newer column beside it' },
  );
  silent('INC-02', { ...reported, nis2Incident: 'Nej', significantIncident: null, earlyWarning: null }, older);
  silent(
    'INC-02',
    { ...reported, nis2Incident: 'Ja', significantIncident: 'Nej', earlyWarning: null },
    { ...in2026, because: 'the column in use goes first' },
  );
});

describe('the day on which the act entered into force', () => {
  const unreported = { significantIncident: 'Ja', status: 'Öppen' };
  const january15 = { settings: { today: '2026-01-17', year: 2026 } };
  silent(
    'INC-02',
    { ...unreported, awareness: '2026-01-14 23:59' },
    { ...january15, because: 'no act had such hours the day before' },
  );
  silent('INC-02', { ...unreported, awareness: '2026-01-14' }, january15);
  silent('INC-02', { ...unreported, awareness: '2017-05-12 10:00' }, { ...in2026, because: 'an incident of 2017' });
  fires(
    'INC-02',
    {
      ...unreported,
      awareness: '2026-01-15 00:00',
      incidentNotification: '2026-01-15 12:00',
      finalReport: '2026-01-15 13:00',
    },
    { severity: 'Fel', column: 'earlyWarning', says: 'senast 2026-01-16 00:00' },
    january15,
  );
});

describe('an incident that goes on has a status report in place of the final one', () => {
  const ongoing = {
    significantIncident: 'Ja',
    awareness: '2026-03-02 10:00',
    earlyWarning: '2026-03-02 18:00',
    incidentNotification: '2026-03-04 09:00',
  };
  const on = (today: string) => ({ settings: { today, year: 2026 } });
  fires(
    'INC-02',
    ongoing,
    {
      severity: 'Fel',
      column: 'finalReport',
      says: ['Slutrapporten, eller en lägesrapport om incidenten pågår', 'senast 2026-04-04 09:00'],
    },
    { ...on('2026-04-05'), because: 'a month has gone with neither report' },
  );
  fires(
    'INC-02',
    { ...ongoing, handled: '2026-03-20 12:00' },
    { severity: 'Fel', column: 'finalReport', says: 'Slutrapporten skulle ha lämnats senast 2026-04-04 09:00' },
    { ...on('2026-04-05'), because: 'it was over within the month' },
  );
  silent(
    'INC-02',
    { ...ongoing, statusReport: '2026-04-03 12:00' },
    { ...on('2026-11-24'), because: 'it goes on still' },
  );
  fires(
    'INC-02',
    { ...ongoing, statusReport: '2026-04-05 09:00' },
    { severity: 'Varning', column: 'statusReport', says: 'Lägesrapporten lämnades 2026-04-05 09:00, 24 timmar efter' },
    { ...on('2026-11-24'), because: 'a status report that came late' },
  );
  fires(
    'INC-02',
    { ...ongoing, statusReport: '2026-04-03 12:00', handled: '2026-05-10 12:00' },
    { severity: 'Varning', column: 'finalReport', says: ['senast 2026-06-10 12:00', '9 dagar kvar'] },
    { ...on('2026-06-01'), because: 'a month after it was handled' },
  );
  fires(
    'INC-02',
    { ...ongoing, statusReport: '2026-04-03 12:00', handled: '2026-05-10 12:00' },
    { severity: 'Fel', column: 'finalReport', says: 'senast 2026-06-10 12:00' },
    { ...on('2026-06-11'), because: 'more than a month after it was handled' },
  );
  silent(
    'INC-02',
    { ...ongoing, statusReport: '2026-04-03 12:00', handled: '2026-05-10 12:00', finalReport: '2026-06-10 12:00' },
    on('2026-11-24'),
  );
});

describe('whether it is significant must be settled before the time is out', () => {
  const unsettled = { significantIncident: 'Utreds', awareness: '2026-11-22 10:00' };
  fires(
    'INC-02',
    unsettled,
    {
      severity: 'Varning',
      column: 'significantIncident',
      says: ['den tidiga varningen', 'senast 2026-11-23 10:00', 'Välj Ja eller Nej'],
    },
    { ...in2026, because: 'the first day is over' },
  );
  silent(
    'INC-02',
    { ...unsettled, earlyWarning: '2026-11-23 09:00' },
    { ...in2026, because: 'an early warning was given to be sure' },
  );
  silent(
    'INC-02',
    { ...unsettled, awareness: '2026-11-23 10:00' },
    { ...in2026, because: 'the first day is not over' },
  );
  silent('INC-02', { ...unsettled, awareness: '2025-11-22 10:00' }, { ...in2026, because: 'known before the act' });

  const grave = { severity: 'Hög', awareness: '2026-11-20 10:00' };
  fires(
    'INC-02',
    grave,
    {
      severity: 'Upplysning',
      column: 'significantIncident',
      says: ['ingen har sagt', 'mer än 4 timmar', 'mer än 12 timmar', 'minst 500 personer', 'MCFFS 2026:8'],
    },
    { ...in2026, because: 'a grave incident that nobody has judged' },
  );
  fires(
    'INC-02',
    { ...grave, significantIncident: 'Nej' },
    { severity: 'Upplysning', column: 'assessment', says: 'Skriv i Bedömning varför' },
    { ...in2026, because: 'a grave incident that is not significant, without a reason' },
  );
  silent('INC-02', { ...grave, significantIncident: 'Nej', assessment: 'Reservrutinen fungerade hela tiden.' }, in2026);
  silent('INC-02', { ...grave, awareness: '2025-11-20 10:00' });
  silent('INC-02', grave, { settings: { ...in2026.settings, underCybersecurityAct: 'Nej' } });
});

describe('without a time of day clocks are judged by the day', () => {
  const on = (today: string) => ({ settings: { today, year: 2026 } });
  const unreported = {
    significantIncident: 'Ja',
    awareness: '2026-11-20',
    incidentNotification: '2026-11-20 12:00',
    finalReport: '2026-11-21 12:00',
  };
  fires(
    'INC-02',
    unreported,
    { severity: 'Varning', column: 'earlyWarning', says: 'senast 2026-11-21: det är i dag' },
    { ...on('2026-11-21'), because: 'known the day before, at some time' },
  );
  fires(
    'INC-02',
    unreported,
    { severity: 'Fel', column: 'earlyWarning', says: 'senast 2026-11-21 och är 1 dag försenad' },
    { ...on('2026-11-22'), because: 'known two days before, at some time' },
  );
  fires(
    'INC-02',
    { ...unreported, earlyWarning: '2026-11-22 00:01' },
    { severity: 'Varning', column: 'earlyWarning', says: '1 dag efter tidsgränsen 2026-11-21.' },
    { ...on('2026-11-24'), because: 'a day later than can be in time' },
  );
  silent('INC-02', { ...unreported, earlyWarning: '2026-11-21 23:59' }, on('2026-11-24'));
  silent('INC-01', { ...breach, awareness: '2025-11-20', notified: '2025-11-23 23:00' });
  fires(
    'INC-01',
    { ...breach, awareness: '2025-11-20', notified: '2025-11-24 08:00' },
    { severity: 'Fel', column: 'delayReason', says: '1 dag efter tidsgränsen 2025-11-23.' },
  );
  silent('INC-04', { occurred: '2025-11-18', reportedInternally: '2025-11-19 10:00' });
  fires(
    'INC-04',
    { occurred: '2025-11-18', reportedInternally: '2025-11-20 10:00' },
    { severity: 'Varning', column: 'reportedInternally', says: '2 dagar senare' },
  );
});

fires(
  'INC-03',
  { status: 'Stängd' },
  { severity: 'Varning', column: 'rootCause', says: ['saknar rotorsak och åtgärd', 'Skriv i Rotorsak', 'Åtgärder'] },
);
fires(
  'INC-03',
  { status: 'Stängd', rootCause: 'Adressen hämtades ur fel register.' },
  { severity: 'Varning', column: 'actions', says: 'saknar åtgärd' },
);
fires(
  'INC-03',
  { status: 'Stängd', actions: 'HP-001' },
  { severity: 'Varning', column: 'rootCause', says: 'saknar rotorsak. ' },
);
silent('INC-03', { status: 'Stängd', rootCause: 'Adressen hämtades ur fel register.', actions: 'HP-001' });
silent('INC-03', {
  status: 'Stängd',
  rootCause: 'Handhavandefel.',
  comment: 'Ingen åtgärd behövs: rutinen följdes nu.',
});
silent('INC-03', { status: 'Utreds' });

fires(
  'INC-04',
  { occurred: '2025-11-18 09:00', reportedInternally: '2025-11-19 10:00' },
  { severity: 'Varning', column: 'reportedInternally', says: ['2025-11-18 09:00', '25 timmar senare'] },
);
fires(
  'INC-04',
  { occurred: '2025-11-10 09:00', reportedInternally: '2025-11-18 09:00' },
  { severity: 'Varning', column: 'reportedInternally', says: '8 dagar senare' },
);
fires(
  'INC-04',
  { occurred: '2025-11-18 09:00', reportedInternally: '2025-11-19 09:20' },
  { severity: 'Varning', column: 'reportedInternally', says: ', drygt 24 timmar senare' },
);
silent('INC-04', { occurred: '2025-11-18 09:00', reportedInternally: '2025-11-19 09:00' });
silent('INC-04', { occurred: '2025-11-18 09:00' });
silent(
  'INC-04',
  { occurred: '2025-10-25 12:00', reportedInternally: '2025-10-26 11:00' },
  { because: 'clocks go back that night' },
);

fires(
  'INC-05',
  { personalDataBreach: 'Ja' },
  { severity: 'Fel', column: 'notificationRequired', says: ['Ingen har bedömt', 'senast 2025-11-23 10:00'] },
);
fires(
  'INC-05',
  { personalDataBreach: 'Ja', notificationRequired: 'Ej bedömt' },
  { severity: 'Fel', column: 'notificationRequired', says: 'välj Ja eller Nej' },
);
silent('INC-05', { personalDataBreach: 'Ja', notificationRequired: 'Nej' });
silent('INC-05', { personalDataBreach: 'Nej', notificationRequired: 'Ej bedömt' });

describe('a value that cannot be read is told once, by S-09 or S-10', () => {
  silent('INC-01', { ...breach, notified: 'i fredags' });
  silent('INC-02', { ...reported, earlyWarning: 'per telefon' }, in2026);
  silent('INC-06', { personalDataBreach: 'Ja', severity: 'Hög', dataSubjectsInformed: 'Kanske' });
  silent('INC-05', { personalDataBreach: 'Ja', notificationRequired: 'Kanske' });
});

fires(
  'INC-06',
  { personalDataBreach: 'Ja', notificationRequired: 'Nej', severity: 'Hög' },
  { severity: 'Varning', column: 'dataSubjectsInformed', says: ['ingen har sagt', 'Krävs ej'] },
);
fires(
  'INC-06',
  { personalDataBreach: 'Ja', notificationRequired: 'Nej', severity: 'Hög', dataSubjectsInformed: 'Ej bedömt' },
  { severity: 'Varning', column: 'dataSubjectsInformed', says: 'Informera dem i så fall' },
);
silent('INC-06', { personalDataBreach: 'Ja', severity: 'Hög', dataSubjectsInformed: 'Krävs ej' });
silent('INC-06', { personalDataBreach: 'Ja', severity: 'Hög', dataSubjectsInformed: 'Nej' });
silent('INC-06', { personalDataBreach: 'Ja', severity: 'Medel' });
silent('INC-06', { personalDataBreach: 'Nej', severity: 'Hög' });
silent('INC-06', { personalDataBreach: 'Ja', severity: 'Hög' }, { omit: ['dataSubjectsInformed'] });

const skipped = {
  severity: 'Varning',
  says: ['2025-03-30 02:30 har aldrig funnits', 'rätta tidpunkten', '2025-03-30 03:30'],
} as const;
fires('INC-07', { awareness: '2025-03-30 02:30' }, { ...skipped, column: 'awareness' });
fires('INC-07', { occurred: '2025-03-30T02:30' }, { ...skipped, column: 'occurred' });
fires('INC-07', { finalReport: '30 mars 2025 kl. 02.30' }, { ...skipped, column: 'finalReport' });
fires('INC-07', { awareness: '2026-03-29 02:00' }, { severity: 'Varning', column: 'awareness', says: '03:00' });
silent('INC-07', { awareness: '2025-03-30 01:59' });
silent('INC-07', { awareness: '2025-03-30 03:00' });
silent('INC-07', { awareness: '2025-03-30' });
silent('INC-07', { awareness: '2025-03-29 02:30' });
silent('INC-07', { awareness: '2025-10-26 02:30' });

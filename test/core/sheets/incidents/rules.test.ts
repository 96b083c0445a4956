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
    says: ['senast 2025-11-25 10:00', '34 timmar kvar', 'början av 2025-11-24'],
  },
  { because: 'not notified with time left' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-11-21 15:30' },
  { severity: 'Varning', column: 'notified', says: 'senast 2025-11-24 15:30: 15 timmar kvar' },
  { because: 'the time runs out later today' },
);
fires(
  'INC-01',
  { ...breach, awareness: '2025-11-24 16:00' },
  { severity: 'Varning', column: 'notified', says: '72 timmar kvar, räknat från 2025-11-24 16:00' },
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

const reported = {
  nis2Incident: 'Ja',
  earlyWarning: '2025-11-20 18:00',
  incidentNotification: '2025-11-22 09:00',
  finalReport: '2025-11-24 00:00',
};

fires(
  'INC-02',
  { ...reported, earlyWarning: '2025-11-21 12:00' },
  { severity: 'Varning', column: 'earlyWarning', says: ['2 timmar efter tidsgränsen 2025-11-21 10:00', 'Kommentar'] },
);
fires(
  'INC-02',
  { ...reported, earlyWarning: '2025-11-21 12:00', comment: 'Telefonväxeln låg nere.' },
  { severity: 'Upplysning', column: 'earlyWarning', says: '2 timmar efter tidsgränsen' },
  { because: 'late, and the comment tells why' },
);
fires(
  'INC-02',
  { ...reported, earlyWarning: null },
  { severity: 'Fel', column: 'earlyWarning', says: ['senast 2025-11-21 10:00', '62 timmar försenad'] },
);
fires(
  'INC-02',
  { ...reported, incidentNotification: null },
  { severity: 'Fel', column: 'incidentNotification', says: ['senast 2025-11-23 10:00', '14 timmar försenad'] },
  { because: 'no notification; without it the final report has no time limit' },
);
fires(
  'INC-02',
  { ...reported, incidentNotification: '2025-11-23 12:00' },
  { severity: 'Varning', column: 'incidentNotification', says: '2 timmar efter tidsgränsen 2025-11-23 10:00' },
);
fires(
  'INC-02',
  { ...reported, finalReport: null },
  { severity: 'Varning', column: 'finalReport', says: ['senast 2025-12-22 09:00', '28 dagar kvar'] },
  { because: 'a final report is due a month after the notification, not after the time limit of the notification' },
);
const january = {
  nis2Incident: 'Ja',
  awareness: '2025-01-29 08:00',
  earlyWarning: '2025-01-29 09:00',
  incidentNotification: '2025-01-31 07:30',
};
fires(
  'INC-02',
  { ...january, finalReport: '2025-02-28 08:00' },
  { severity: 'Varning', column: 'finalReport', says: 'mindre än en timme efter tidsgränsen 2025-02-28 07:30' },
  { because: 'a month after 31 January is the last day of February' },
);
silent('INC-02', { ...january, finalReport: '2025-02-28 07:30' }, { because: 'final report in the last minute' });
silent(
  'INC-02',
  {
    nis2Incident: 'Ja',
    awareness: '2025-02-28 08:00',
    earlyWarning: '2025-02-28 09:00',
    incidentNotification: '2025-03-01 09:00',
    finalReport: '2025-04-01 09:00',
  },
  { because: 'a month keeps the time of day though daylight saving began in it' },
);
silent('INC-02', reported);
silent('INC-02', { nis2Incident: 'Nej' });
silent('INC-02', {}, { because: 'nobody says that it is a NIS2 incident' });

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
  silent('INC-02', { ...reported, earlyWarning: 'per telefon' });
  silent('INC-05', { personalDataBreach: 'Ja', notificationRequired: 'Kanske' });
});

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

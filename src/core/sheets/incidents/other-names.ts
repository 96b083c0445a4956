import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Incidenter and its columns. */
export const otherNames = {
  sheet: ['Incidentlogg', 'Incidentregister', 'Incidentlista', 'Incidentrapporter', 'Personuppgiftsincidenter'],
  columns: {
    id: [...idNames, 'Incident-ID', 'Ärendenummer', 'Ärendenr'],
    heading: ['Titel', 'Händelse', 'Kort beskrivning', 'Vad hände', 'Ämne'],
    type: ['Incidenttyp', 'Typ av incident', 'Kategori'],
    unit: ['Verksamhet', 'Avdelning', 'Organisation'],
    occurred: ['Händelsedatum', 'Datum för händelsen'],
    awareness: ['Upptäckt', 'Upptäcktes', 'Upptäckt datum', 'Datum för kännedom'],
    reportedInternally: ['Rapporterad', 'Inrapporterad', 'Anmäld internt'],
    severity: ['Allvarlighetsgrad', 'Allvarsgrad'],
    personalDataBreach: ['PU-incident', 'Personuppgifter berörda'],
    notificationRequired: ['Anmälan krävs', 'Anmälningspliktig'],
    notified: ['Anmälan IMY datum', 'Anmäld IMY', 'IMY datum'],
    delayReason: ['Orsak till sen anmälan'],
    significantIncident: ['NIS2', 'Betydande enligt cybersäkerhetslagen'],
    dataSubjectsInformed: ['Information till registrerade', 'Art. 34'],
    rootCause: ['Grundorsak', 'Orsak', 'Bakomliggande orsak'],
    actions: actionReferenceNames,
    status: ['Läge', 'Ärendestatus'],
    comment: commentNames,
  },
} as const satisfies OtherNames;

import { choice, dateTime, defineSheet, id, longText, references, text, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const incidents = defineSheet({
  name: 'Incidenter',
  idPrefix: 'INC',
  purpose:
    'Informationssäkerhets- och personuppgiftsincidenter. Alla personuppgiftsincidenter ska dokumenteras (GDPR art. 33.5).',
  columns: {
    id: id('INC'),
    heading: text('Rubrik', { required: true, width: 34, help: 'Händelsen i några ord, utan personuppgifter.' }),
    type: choice(
      'Typ',
      'Incidenttyp',
      ['Obehörig åtkomst', 'Felutskick', 'Förlust', 'Avbrott', 'Skadlig kod', 'Brist i rutin', 'Annat'],
      { required: true, help: 'Vad som hände.' },
    ),
    unit: choice<string>('Enhet', 'Enhet', [], { help: 'Enheten där det hände.' }),
    occurred: dateTime('Inträffad', { help: 'När det hände.' }),
    awareness: dateTime('Kännedom', {
      required: true,
      help: 'När organisationen fick vetskap om händelsen. Tidsfristerna räknas härifrån.',
    }),
    reportedInternally: dateTime('Internt rapporterad', { width: 19, help: 'När händelsen rapporterades internt.' }),
    severity: choice('Allvarlighet', 'Allvarlighet', ['Låg', 'Medel', 'Hög'], {
      required: true,
      width: 13,
      help: 'Hur allvarlig händelsen var.',
    }),
    personalDataBreach: yesNo('Personuppgiftsincident', {
      required: true,
      width: 22,
      help: 'Om personuppgifter berördes (GDPR art. 4.12).',
    }),
    notificationRequired: choice('Anmälan till IMY krävs', 'Anmälan till IMY krävs', ['Ja', 'Nej', 'Ej bedömt'], {
      width: 22,
      help: 'Om incidenten ska anmälas till IMY (GDPR art. 33.1).',
    }),
    notified: dateTime('Anmäld till IMY', { help: 'När anmälan gjordes; senast 72 timmar efter Kännedom.' }),
    delayReason: text('Skäl till försening', {
      width: 20,
      help: 'Varför anmälan gjordes senare än 72 timmar (GDPR art. 33.1).',
    }),
    nis2Incident: yesNo('NIS2-incident', {
      width: 14,
      help: 'Om det är en betydande incident enligt cybersäkerhetslagen.',
    }),
    earlyWarning: dateTime('Tidig varning', {
      help: 'När den tidiga varningen lämnades; senast 24 timmar efter Kännedom.',
    }),
    incidentNotification: dateTime('Incidentanmälan', {
      help: 'När incidentanmälan lämnades; senast 72 timmar efter Kännedom.',
    }),
    finalReport: dateTime('Slutrapport', {
      help: 'När slutrapporten lämnades; senast en månad efter Incidentanmälan.',
    }),
    rootCause: longText('Rotorsak', { help: 'Varför det kunde hända.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som händelsen lett till.' }),
    status: choice('Status', 'Incidentstatus', ['Öppen', 'Utreds', 'Stängd'], {
      required: true,
      width: 11,
      help: 'Var utredningen står.',
    }),
    comment: longText('Kommentar', { help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'heading', status: 'status' },
});

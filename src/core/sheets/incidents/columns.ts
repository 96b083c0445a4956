import {
  choice,
  dateTime,
  defineSheet,
  id,
  longText,
  references,
  startingTime,
  text,
  yesNo,
} from '../../schema/define-sheet.ts';
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
    awareness: startingTime('Kännedom', {
      required: true,
      help: 'När organisationen fick vetskap om händelsen. Tidsfristerna räknas härifrån; utan klockslag prövas de på dagen när.',
    }),
    reportedInternally: dateTime('Internt rapporterad', {
      seldom: true,
      width: 19,
      help: 'När händelsen rapporterades internt.',
    }),
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
      seldom: true,
      width: 20,
      help: 'Varför anmälan gjordes senare än 72 timmar (GDPR art. 33.1).',
    }),
    significantIncident: choice('Betydande incident', 'Betydande incident', ['Ja', 'Nej', 'Utreds'], {
      width: 18,
      help: 'Om incidenten är betydande enligt cybersäkerhetslagen (2025:1506) 2 kap. 5 §: att den har orsakat eller kan orsaka allvarlig störning, ekonomisk skada eller betydande skada för andra. Gäller det som är känt från 2026-01-15.',
    }),
    nis2Incident: yesNo('NIS2-incident', {
      width: 14,
      replacedBy: 'significantIncident',
      help: 'Äldre arbetsböckers fråga om incidenten är betydande. Läses där Betydande incident är tom; nya arbetsböcker har Betydande incident i stället.',
    }),
    assessment: longText('Bedömning', {
      seldom: true,
      help: 'Varför incidenten är betydande eller inte, och vad den har mätts mot. Från 2026-07-01 ger MCFFS 2026:8 gränser för vad som är betydande; kontrollera dem i föreskriften.',
    }),
    earlyWarning: dateTime('Tidig varning', {
      seldom: true,
      help: 'När den betydande incidenten upplystes om (cybersäkerhetslagen 2 kap. 5 §); senast 24 timmar efter Kännedom. Lämnas till den CSIRT-enhet som är utsedd den dagen; från 2026-07-01 NCSC/CERT-SE vid FRA.',
    }),
    incidentNotification: dateTime('Incidentanmälan', {
      seldom: true,
      help: 'När incidentanmälan lämnades (2 kap. 6 §); senast 72 timmar efter Kännedom.',
    }),
    statusReport: dateTime('Lägesrapport', {
      seldom: true,
      help: 'När en lägesrapport lämnades i stället för slutrapporten, för att incidenten fortfarande pågick en månad efter Incidentanmälan (2 kap. 8 §).',
    }),
    handled: dateTime('Hanterad', {
      help: 'När incidenten var hanterad. Efter en lägesrapport lämnas slutrapporten inom en månad härifrån (2 kap. 8 §).',
    }),
    finalReport: dateTime('Slutrapport', {
      seldom: true,
      help: 'När slutrapporten lämnades (2 kap. 8 §); senast en månad efter Incidentanmälan, eller efter Hanterad när en lägesrapport har lämnats.',
    }),
    dataSubjectsInformed: choice(
      'Registrerade informerade',
      'Registrerade informerade',
      ['Ja', 'Nej', 'Krävs ej', 'Ej bedömt'],
      {
        seldom: true,
        width: 24,
        help: 'Om de registrerade har informerats. Det krävs när incidenten sannolikt leder till en hög risk för dem (GDPR art. 34).',
      },
    ),
    rootCause: longText('Rotorsak', { seldom: true, help: 'Varför det kunde hända.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som händelsen lett till.' }),
    status: choice('Status', 'Incidentstatus', ['Öppen', 'Utreds', 'Stängd'], {
      required: true,
      width: 11,
      help: 'Var utredningen står.',
    }),
    comment: longText('Kommentar', { seldom: true, onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'heading', status: 'status' },
});

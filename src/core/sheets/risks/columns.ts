import {
  choice,
  defineSheet,
  id,
  longText,
  person,
  references,
  riskStep,
  text,
  yesNo,
} from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const risks = defineSheet({
  name: 'Risker',
  idPrefix: 'R',
  purpose: 'Riskerna ur risk- och sårbarhetsanalysen (RSA), väsentlighets- och riskanalysen (VoR) och andra källor.',
  columns: {
    id: id('R'),
    source: choice('Källa', 'Riskkälla', ['RSA', 'VoR', 'Informationsklassning', 'Konsekvensbedömning', 'Annan'], {
      required: true,
      help: 'Analysen som risken kommer från.',
    }),
    process: text('Process', { help: 'Processen eller verksamheten som risken gäller.' }),
    operationalGoal: text('VP-mål', { seldom: true, width: 10, help: 'Målet i verksamhetsplanen som risken hotar.' }),
    risk: text('Risk', { required: true, width: 40, help: 'Vad som kan hända.' }),
    eventConsequence: longText('Konsekvens av händelsen', {
      help: 'Vad det leder till för enskilda och för verksamheten.',
    }),
    likelihood: riskStep('Sannolikhet', {
      help: 'Före nya åtgärder: 1 mycket låg till 5 (eller Riskskala) mycket hög.',
    }),
    impact: riskStep('Konsekvens', {
      help: 'Före nya åtgärder: 1 försumbar till 5 (eller Riskskala) mycket allvarlig.',
    }),
    existingControl: text('Befintlig åtgärd', { help: 'Vad som redan görs åt risken.' }),
    treatment: choice('Hantering', 'Hantering', ['Reducera', 'Acceptera', 'Undvika', 'Överföra'], {
      width: 13,
      help: 'Hur risken ska hanteras. Acceptera kräver ett beslut.',
    }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna mot risken.' }),
    likelihoodAfter: riskStep('Sannolikhet efter', {
      width: 17,
      help: 'Sannolikheten när åtgärderna är genomförda.',
    }),
    impactAfter: riskStep('Konsekvens efter', {
      width: 17,
      help: 'Konsekvensen när åtgärderna är genomförda.',
    }),
    owner: person('Riskägare', { help: 'Den som ansvarar för risken.' }),
    inInternalControlPlan: yesNo('I internkontrollplan', {
      seldom: true,
      width: 19,
      help: 'Om risken finns i internkontrollplanen.',
    }),
    status: choice('Status', 'Riskstatus', ['Öppen', 'Stängd'], {
      width: 11,
      help: 'Om risken fortfarande är aktuell. Tomt räknas som öppen.',
    }),
    comment: longText('Kommentar', { seldom: true, onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'risk', owner: 'owner', status: 'status' },
  prose: {
    columns: ['risk', 'eventConsequence', 'existingControl', 'comment'],
    closed: { column: 'status', values: ['Stängd'] },
  },
});

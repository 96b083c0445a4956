import { choice, date, defineSheet, id, longText, references } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** The ways of working that are mandatory in the management system. */
export const mandatoryWays = [
  'Behörighetshantering',
  'Lokal anvisning',
  'Incidenthantering',
  'Informationsklassning',
  'Upphandling',
] as const;

export const waysOfWorking = defineSheet({
  name: 'Arbetssätt',
  idPrefix: 'AS',
  purpose: 'De obligatoriska arbetssätten i ILS: om de är införda och, framför allt, om syftet uppnås.',
  columns: {
    id: id('AS'),
    way: choice('Arbetssätt', 'Arbetssätt', mandatoryWays, {
      required: true,
      width: 22,
      help: 'Vilket arbetssätt raden gäller.',
    }),
    unit: choice<string>('Enhet', 'Enhet', [], { required: true, help: 'Enheten som följts upp.' }),
    introduced: choice('Infört', 'Infört', ['Ja', 'Delvis', 'Nej'], {
      required: true,
      width: 10,
      help: 'Om arbetssättet är infört.',
    }),
    purposeAchieved: choice('Syftet uppnås', 'Syftet uppnås', ['Ja', 'Delvis', 'Nej', 'Ej bedömt'], {
      required: true,
      width: 14,
      help: 'Om arbetssättet uppnår sitt syfte.',
    }),
    analysis: longText('Analys', {
      help: 'Varför syftet inte uppnås, till exempel varför incidenter inte rapporteras.',
    }),
    proposal: longText('Förslag', { help: 'Vad som bör göras.' }),
    followedUp: date('Följt upp', { help: 'Dagen för uppföljningen.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som uppföljningen lett till.' }),
  },
  otherNames,
  roles: { title: 'way', status: 'purposeAchieved' },
});

import { choice, date, defineSheet, id, longText, person, references, text } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** The areas that security measures must cover, in the order of SFS 2025:1506 2 kap. 3 §. */
export const measureAreas = [
  'Riskanalys och systemsäkerhet',
  'Incidenthantering',
  'Kontinuitet och krishantering',
  'Leveranskedjan',
  'Förvärv, utveckling och underhåll',
  'Bedömning av åtgärdernas effektivitet',
  'Cyberhygien och utbildning',
  'Kryptografi och kryptering',
  'Personalsäkerhet, åtkomst och tillgångar',
  'Autentisering och säkrad kommunikation',
] as const;

export const securityMeasures = defineSheet({
  name: 'Säkerhetsåtgärder',
  idPrefix: 'SÅ',
  purpose:
    'De tio områden som säkerhetsåtgärderna ska omfatta enligt cybersäkerhetslagen (2025:1506) 2 kap. 3 §: läge, bevis och brister.',
  columns: {
    id: id('SÅ'),
    area: choice('Åtgärdsområde', 'Åtgärdsområde', measureAreas, {
      required: true,
      width: 34,
      help: 'Vilket av lagens områden raden gäller.',
    }),
    state: choice('Läge', 'Läge', ['Infört', 'Delvis', 'Nej', 'Ej bedömt'], {
      required: true,
      width: 12,
      help: 'Om åtgärderna i området är införda.',
    }),
    purposeAchieved: choice('Syftet uppnås', 'Syftet uppnås', ['Ja', 'Delvis', 'Nej', 'Ej bedömt'], {
      width: 14,
      help: 'Om åtgärderna uppnår sitt syfte.',
    }),
    evidence: text('Bevis', { help: 'Var det går att se att åtgärderna är införda.' }),
    lack: longText('Brist', { help: 'Vad som fattas.' }),
    owner: person('Ansvarig', { help: 'Den som svarar för området.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna mot bristen.' }),
    followedUp: date('Följt upp', { help: 'Dagen då området senast följdes upp.' }),
    comment: longText('Kommentar', { onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'area', owner: 'owner', status: 'state' },
});

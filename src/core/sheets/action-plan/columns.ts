import {
  choice,
  choices,
  date,
  defineSheet,
  id,
  integer,
  longText,
  percent,
  person,
  reference,
  references,
  text,
  year,
  yesNo,
} from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** Areas of improvement, in chapter order of the review. */
export const areas = [
  'Styrning och uppföljning',
  'Inventering, informationsklassning och registerförteckning',
  'Obligatoriska arbetssätt i ILS',
  'Utbildning',
  'Samarbete inom informationssäkerhet och dataskydd',
  'Lokal anvisning',
  'Övrigt',
] as const;

/** Where an action came from. */
const sources = [
  'Ledningens genomgång',
  'RSA',
  'VoR',
  'DSO-årsrapport',
  'Omvärld',
  'Incident',
  'Granskning',
  'Informationsklassning',
  'Lagkrav',
  'ILS',
] as const;

export const actionPlan = defineSheet({
  name: 'Handlingsplan',
  idPrefix: 'HP',
  required: true,
  purpose: 'Åtgärderna per år: vad som ska göras, av vem, till när, hur det gått och vilken effekt det fick.',
  columns: {
    id: id('HP'),
    priority: integer(
      'Prioritet',
      { least: 1, most: 999 },
      { help: 'Ordning inom året; 1 är viktigast. Varje tal används en gång per år.' },
    ),
    year: year('Verksamhetsår', { required: true, help: 'Året då åtgärden ska genomföras.' }),
    area: choice<string>('Område', 'Område', areas, {
      required: true,
      width: 28,
      help: 'Området som åtgärden hör till. Styr i vilken ordning dokumentet tar upp den.',
    }),
    action: text('Åtgärd', { required: true, width: 40, help: 'Vad som ska göras, i en mening.' }),
    description: longText('Beskrivning', { seldom: true, help: 'Bakgrund, omfattning och hur det ska gå till.' }),
    owner: person('Ansvarig', { help: 'Den som svarar för att åtgärden blir gjord.' }),
    startDate: date('Startdatum', { help: 'Dagen då arbetet börjar.' }),
    endDate: date('Slutdatum', { help: 'Dagen då åtgärden ska vara klar.' }),
    originalEndDate: date('Ursprungligt slutdatum', {
      seldom: true,
      width: 22,
      help: 'Det slutdatum som först beslutades. Ändra det inte när slutdatumet flyttas.',
    }),
    status: choice('Status', 'Status', ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'], {
      required: true,
      width: 14,
      help: 'Var åtgärden står.',
    }),
    done: percent('Klart', { help: 'Hur stor del som är gjord.' }),
    recurring: choice('Återkommande', 'Återkommande', ['Nej', 'Årligen', 'Halvårsvis', 'Kvartalsvis', 'Månadsvis'], {
      seldom: true,
      width: 14,
      help: 'Hur ofta åtgärden ska göras om.',
    }),
    source: choices<string>('Källa', 'Källa', sources, {
      seldom: true,
      help: 'Varifrån behovet kommer; flera värden åtskiljs av semikolon.',
    }),
    sourceReference: references('Källreferens', '*', {
      seldom: true,
      help: 'Id för de rader som behovet kommer från, till exempel R-003 eller GR-002.',
    }),
    originDecision: reference('Ursprungsbeslut', 'Beslut', {
      seldom: true,
      width: 17,
      help: 'Id för beslutet som åtgärden genomför, till exempel B-004.',
    }),
    inOperationalPlan: yesNo('I verksamhetsplan', {
      seldom: true,
      width: 18,
      help: 'Om åtgärden finns i nämndens verksamhetsplan.',
    }),
    operationalGoal: text('VP-mål', { seldom: true, width: 10, help: 'Målet i verksamhetsplanen, till exempel 3.5.' }),
    inInternalControlPlan: yesNo('I internkontrollplan', {
      seldom: true,
      width: 19,
      help: 'Om åtgärden finns i internkontrollplanen.',
    }),
    effect: longText('Effekt', {
      width: 34,
      help: 'Vad åtgärden har lett till: uppnås syftet, inte bara om rutinen finns.',
    }),
    evidence: text('Bevis', { width: 22, help: 'Var det går att se att åtgärden är genomförd.' }),
    completedDate: date('Klardatum', { help: 'Dagen då åtgärden blev klar.' }),
    comment: longText('Kommentar', { width: 34, help: 'Till exempel varför en åtgärd har pausats eller avbrutits.' }),
  },
  otherNames,
  roles: {
    title: 'action',
    area: 'area',
    owner: 'owner',
    year: 'year',
    status: 'status',
    due: 'endDate',
  },
  prose: {
    columns: ['action', 'description', 'effect', 'comment'],
    day: 'completedDate',
    closed: { column: 'status', values: ['Klar', 'Avbruten'] },
  },
});

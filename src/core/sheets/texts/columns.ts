import { date, defineSheet, longText, offeredText, person, year, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** What is offered: the keys of the sections of every review, as Swedish is written. A test holds them to the sections. */
const offeredSections = [
  'bedömning',
  'sammanfattning',
  'omvärld',
  'rsa',
  'dso',
  'vor',
  'intressenter',
  'förbättringar',
  'tidigare-beslut',
  'händelser',
  'mätning',
  'granskningar',
  'klassning',
  'utbildning',
  'arbetssätt',
  'årshjul',
  'beslut',
];

export const texts = defineSheet({
  name: 'Texter',
  idPrefix: '',
  identity: 'section',
  purpose:
    'Egen text till dokumentets avsnitt, eller ett uttryckligt ”inget att rapportera”. Bedömning, att ledningssystemet är lämpligt, tillräckligt och verkningsfullt eller inte, skrivs alltid här.',
  columns: {
    section: offeredText('Avsnitt', 'Avsnitt', offeredSections, {
      required: true,
      width: 20,
      help: 'Avsnittets nyckel eller rubrik, till exempel omvärld eller Utbildning; förbättringar-2026 för ett enskilt år.',
    }),
    year: year('Verksamhetsår', {
      help: 'Genomgången som texten hör till. Tomt: den aktuella. Texter från andra år ligger kvar men skrivs inte ut.',
    }),
    text: longText('Text', {
      width: 80,
      help: 'Texten som sätts in först i avsnittet. Tom rad: nytt stycke. ”- ” först på raden: lista. [^1] i texten och en rad [^1]: … : fotnot.',
    }),
    nothingToReport: yesNo('Inget att rapportera', {
      width: 20,
      help: 'Ja: avsnittet har prövats och det finns inget att rapportera.',
    }),
    statedBy: person('Angett av', { help: 'Den som har prövat avsnittet.' }),
    date: date('Datum', { help: 'När avsnittet prövades.' }),
  },
  otherNames,
  roles: { title: 'section', year: 'year' },
  prose: { columns: ['text'], day: 'date' },
});

import { date, defineSheet, longText, person, text, year, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const texts = defineSheet({
  name: 'Texter',
  idPrefix: '',
  identity: 'section',
  purpose: 'Egen text till dokumentets avsnitt, eller ett uttryckligt ”inget att rapportera”.',
  columns: {
    section: text('Avsnitt', {
      required: true,
      width: 20,
      help: 'Avsnittets nyckel, till exempel sammanfattning eller omvarld.',
    }),
    year: year('Verksamhetsår', {
      help: 'Året vars genomgång texten hör till. Tomt: Verksamhetsår i Inställningar. En text för ett annat år ligger kvar men skrivs inte ut.',
    }),
    text: longText('Text', { width: 80, help: 'Texten som sätts in först i avsnittet. En tom rad ger nytt stycke.' }),
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

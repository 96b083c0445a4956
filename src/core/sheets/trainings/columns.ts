import { choice, defineSheet, id, integer, longText, text, year, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const trainings = defineSheet({
  name: 'Utbildningar',
  idPrefix: 'UT',
  purpose: 'Utbildningar i informationssäkerhet och dataskydd, och hur många som har genomfört dem.',
  columns: {
    id: id('UT'),
    training: text('Utbildning', { required: true, width: 34, help: 'Utbildningens namn.' }),
    audience: choice('Målgrupp', 'Målgrupp', ['Ledning', 'Chefer', 'Medarbetare', 'Alla', 'Nyckelroller'], {
      required: true,
      width: 14,
      help: 'Vilka den är till för. Ledning: de som ni räknar till ledningen, och som enligt cybersäkerhetslagen (2025:1506) 2 kap. 4 § ska utbildas om säkerhetsåtgärder.',
    }),
    year: year('År', { required: true, width: 8, help: 'Året som siffrorna gäller.' }),
    mandatory: yesNo('Obligatorisk', { required: true, help: 'Om utbildningen är obligatorisk för målgruppen.' }),
    audienceSize: integer(
      'Antal i målgruppen',
      { least: 0 },
      { required: true, width: 19, help: 'Hur många som ska gå utbildningen.' },
    ),
    completed: integer(
      'Antal genomförda',
      { least: 0 },
      { required: true, width: 18, help: 'Hur många som har gått den.' },
    ),
    comment: longText('Kommentar', { onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'training', year: 'year', status: 'audience' },
});

import { choice, date, defineSheet, id, longText, references, text, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const interestedParties = defineSheet({
  name: 'Intressenter',
  idPrefix: 'IN',
  purpose: 'Krav, förväntningar och synpunkter från intressenter (SS-ISO/IEC 27001 9.3.2 c och e).',
  columns: {
    id: id('IN'),
    party: text('Intressent', {
      required: true,
      help: 'Vem det gäller, till exempel brukare, IMY eller fackliga organisationer.',
    }),
    type: choice('Typ', 'Intressenttyp', ['Krav', 'Förväntan', 'Synpunkt'], {
      required: true,
      width: 13,
      help: 'Krav och förväntningar hör till 9.3.2 c, synpunkter till 9.3.2 e.',
    }),
    content: text('Innehåll', {
      required: true,
      width: 40,
      help: 'Vad intressenten kräver, väntar sig eller har framfört.',
    }),
    legalReference: text('Lagrum', { help: 'Bestämmelsen som kravet bygger på.' }),
    date: date('Datum', { help: 'När det kom in eller senast stämdes av.' }),
    changed: yesNo('Ändrad sedan förra genomgången', {
      width: 30,
      help: 'Om kravet har ändrats sedan förra genomgången.',
    }),
    answer: longText('Svar', { help: 'Vad verksamheten har svarat eller gjort.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som det lett till.' }),
  },
  otherNames,
  roles: { title: 'content', status: 'type' },
  prose: { columns: ['content', 'answer'], day: 'date' },
});

import { choice, date, defineSheet, id, longText, references, text } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const externalFactors = defineSheet({
  name: 'Omvärld',
  idPrefix: 'OV',
  purpose: 'Hot, trender, ny lagstiftning och interna förändringar som påverkar ledningssystemet.',
  columns: {
    id: id('OV'),
    type: choice('Typ', 'Omvärldstyp', ['Lagstiftning', 'Hot', 'Trend', 'Teknik', 'Intern förändring'], {
      required: true,
      help: 'Vad det är för slags förändring.',
    }),
    heading: text('Rubrik', { required: true, width: 34, help: 'Förändringen i några ord.' }),
    description: longText('Beskrivning', { help: 'Vad som har hänt eller väntas hända.' }),
    source: text('Källa', { help: 'Var uppgiften kommer ifrån; blir fotnot i dokumentet.' }),
    validAsOf: date('Giltig per', { help: 'Dagen då beskrivningen senast stämdes av.' }),
    entryIntoForce: date('Träder i kraft', { width: 15, help: 'Dagen då lagen eller ändringen börjar gälla.' }),
    impact: longText('Påverkan', { help: 'Vad det betyder för verksamheten.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som förändringen kräver.' }),
    comment: longText('Kommentar', { onlyInWorkbook: true, help: 'Till exempel varför ingen åtgärd behövs.' }),
  },
  otherNames,
  roles: { title: 'heading', status: 'type', due: 'entryIntoForce' },
});

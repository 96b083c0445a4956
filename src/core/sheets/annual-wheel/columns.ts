import { date, defineSheet, id, month, person, reference, text } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const annualWheel = defineSheet({
  name: 'Årshjul',
  idPrefix: 'ÅH',
  purpose: 'Det som ska göras varje år, månad för månad.',
  columns: {
    id: id('ÅH'),
    month: month('Månad', { required: true, help: 'Månaden då aktiviteten ska göras, 1–12.' }),
    activity: text('Aktivitet', { required: true, width: 40, help: 'Vad som ska göras.' }),
    owner: person('Ansvarig', { help: 'Den som ser till att det blir gjort.' }),
    lastDone: date('Senast genomförd', { width: 17, help: 'Dagen då aktiviteten senast gjordes.' }),
    action: reference('Åtgärd', 'Handlingsplan', { help: 'Id för åtgärden i handlingsplanen, om det finns en.' }),
  },
  otherNames,
  roles: { title: 'activity', owner: 'owner' },
});

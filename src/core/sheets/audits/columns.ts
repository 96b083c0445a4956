import { choice, defineSheet, id, longText, references, text, year } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const audits = defineSheet({
  name: 'Granskningar',
  idPrefix: 'GR',
  purpose: 'Iakttagelser från dataskyddsombud, revision, tillsyn och egna mätningar.',
  columns: {
    id: id('GR'),
    auditor: choice(
      'Granskare',
      'Granskare',
      ['Dataskyddsombud', 'Internrevision', 'Stadsrevision', 'Tillsynsmyndighet', 'Infosäkkollen', 'Annan'],
      { required: true, help: 'Den som har granskat.' },
    ),
    auditYear: year('Avser år', { required: true, help: 'Året som granskningen gäller.' }),
    observation: text('Iakttagelse', { required: true, width: 40, help: 'Vad granskningen visade.' }),
    severity: choice('Allvarlighet', 'Allvarlighet', ['Låg', 'Medel', 'Hög'], {
      width: 13,
      help: 'Hur allvarlig bristen är.',
    }),
    answer: longText('Svar', { help: 'Vad verksamheten har svarat.' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som iakttagelsen lett till.' }),
    status: choice('Status', 'Granskningsstatus', ['Öppen', 'Åtgärdad'], {
      required: true,
      width: 12,
      help: 'Om bristen är åtgärdad.',
    }),
  },
  otherNames,
  roles: { title: 'observation', year: 'auditYear', status: 'status' },
});

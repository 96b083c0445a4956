import { choice, date, defineSheet, id, longText, references, text, yesNo } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const impactAssessments = defineSheet({
  name: 'Konsekvensbedömningar',
  idPrefix: 'KB',
  purpose: 'Konsekvensbedömningarna avseende dataskydd (GDPR art. 35) och vilka behandlingar de gäller.',
  columns: {
    id: id('KB'),
    title: text('Benämning', { required: true, width: 34, help: 'Vad bedömningen kallas.' }),
    processings: references('Behandlingar', 'Registerförteckning', {
      required: true,
      help: 'Id för behandlingarna som bedömts, till exempel RF-004.',
    }),
    completedDate: date('Genomförd', { help: 'Dagen då bedömningen blev klar.' }),
    officerConsulted: yesNo('DSO rådfrågad', { width: 15, help: 'Om dataskyddsombudet har rådfrågats (art. 35.2).' }),
    residualRisk: choice('Restrisk', 'Restrisk', ['Låg', 'Medel', 'Hög'], {
      width: 11,
      help: 'Risken som är kvar efter åtgärderna.',
    }),
    priorConsultation: yesNo('Förhandssamråd', { width: 16, help: 'Om förhandssamråd har hållits med IMY (art. 36).' }),
    nextReview: date('Nästa översyn', { width: 15, help: 'Dagen då bedömningen senast ska ses över (art. 35.11).' }),
    actions: references('Åtgärder', 'Handlingsplan', { help: 'Id för åtgärderna som bedömningen lett till.' }),
    status: choice('Status', 'Bedömningsstatus', ['Ej påbörjad', 'Pågående', 'Klar'], {
      required: true,
      width: 14,
      help: 'Var bedömningen står.',
    }),
    comment: longText('Kommentar', { onlyInWorkbook: true, help: 'Övrigt som andra behöver veta.' }),
  },
  otherNames,
  roles: { title: 'title', status: 'status', due: 'nextReview' },
});

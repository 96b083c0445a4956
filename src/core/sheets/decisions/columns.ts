import { choice, date, defineSheet, id, person, reference, text, year } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

/** Inputs (a–g) of SS-ISO/IEC 27001:2022 9.3.2 that a decision answers to. */
const clauses = ['a', 'b', 'c', 'd1', 'd2', 'd3', 'd4', 'e', 'f', 'g'] as const;

export const decisions = defineSheet({
  name: 'Beslut',
  idPrefix: 'B',
  purpose: 'Förslag och beslut från ledningens genomgångar, år för år (SS-ISO/IEC 27001 9.3.3).',
  columns: {
    id: id('B'),
    reviewYear: year('Genomgång', { required: true, help: 'Året vars genomgång beslutet hör till.' }),
    clause: choice('Klausul', 'Klausul', clauses, {
      required: true,
      width: 10,
      onlyInWorkbook: true,
      help: 'Punkten i 9.3.2 som beslutet svarar på, a–g.',
    }),
    category: choice(
      'Kategori',
      'Kategori',
      ['Förbättring', 'Ändring av LIS', 'Resurser', 'Riskacceptans', 'Mål', 'Styrdokument'],
      { required: true, help: 'Vad beslutet gäller.' },
    ),
    decision: text('Beslut', { required: true, width: 40, help: 'Det som föreslås eller har beslutats, i en mening.' }),
    owner: person('Ansvarig', { help: 'Den som genomför beslutet.' }),
    endDate: date('Slutdatum', { help: 'Dagen då beslutet ska vara genomfört.' }),
    body: text('Instans', { help: 'Den som har beslutat.' }),
    paragraph: text('Paragraf', { width: 12, help: 'Paragraf i protokollet.' }),
    decisionDate: date('Beslutsdatum', { width: 14, help: 'Dagen för beslutet.' }),
    outcome: choice('Utfall', 'Beslutsutfall', ['Förslag', 'Godkänt', 'Avslaget'], {
      width: 12,
      help: 'Om det är ett förslag eller har beslutats. Tomt räknas som förslag.',
    }),
    action: reference('Åtgärd', 'Handlingsplan', { help: 'Id för åtgärden som genomför beslutet.' }),
  },
  otherNames,
  roles: { title: 'decision', owner: 'owner', year: 'reviewYear', status: 'outcome', due: 'endDate' },
  prose: {
    columns: ['decision'],
    day: 'decisionDate',
    closed: { column: 'outcome', values: ['Avslaget'] },
    year: 'reviewYear',
  },
});

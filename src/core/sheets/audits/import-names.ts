import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Granskningar and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Granskningar', 'Revision', 'Iakttagelser', 'Avvikelser', 'Rekommendationer', 'Findings', 'Infosäkkollen'],
  columns: {
    id: ['ref_id', 'Nr', '#', 'Nummer'],
    auditor: ['Revisor', 'Källa', 'Rapport', 'Granskning', 'Granskad av', 'Typ av granskning'],
    auditYear: ['År', 'Rapportår'],
    observation: [
      'name',
      'Rekommendation',
      'Avvikelse',
      'Brist',
      'Anmärkning',
      'Iakttagelser',
      'Rekommendationer',
      'Observation',
      'Granskningens iakttagelse',
      'Fynd',
      'Finding',
    ],
    severity: ['severity', 'Grad', 'Bedömning'],
    answer: ['Yttrande', 'Planerad hantering', 'Åtgärd med anledning', 'Nämndens svar', 'Hantering'],
    actions: ['Åtgärd'],
    status: ['Åtgärdad', 'Läge'],
  },
} as const satisfies ImportNames;

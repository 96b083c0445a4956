import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Konsekvensbedömningar and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Konsekvensbedömningar', 'DPIA', 'DPIA-register', 'PVK', 'Konsekvensanalys'],
  columns: {
    id: ['DPIA-nr', 'Nr', 'dpia_reference', '#', 'Nummer'],
    title: ['Namn', 'Konsekvensbedömning', 'DPIA', 'Titel', 'Rubrik', 'Beskrivning'],
    processings: ['Behandling', 'Avser behandling', 'RF-nr', 'Behandlings-ID', 'Personuppgiftsbehandling'],
    completedDate: ['Datum', 'Beslutad', 'Genomförd datum', 'Klar datum', 'Datum för genomförande'],
    officerConsulted: [
      'DSO',
      'DSO har yttrat sig',
      'DSO:s yttrande',
      'DPO consulted',
      'DSO konsulterad',
      'Dataskyddsombud rådfrågat',
      'Dataskyddsombudets yttrande',
    ],
    residualRisk: ['Kvarvarande risk', 'Residual risk', 'Kvarvarande risknivå'],
    priorConsultation: ['Samråd IMY', 'Art. 36', 'Prior consultation'],
    nextReview: ['Revideras', 'Uppföljning', 'Review'],
    actions: ['Åtgärd'],
    status: ['Läge', 'Status DPIA'],
    comment: ['Notering', 'Anmärkning', 'Anm'],
  },
} as const satisfies ImportNames;

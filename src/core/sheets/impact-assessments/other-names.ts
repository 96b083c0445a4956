import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Konsekvensbedömningar and its columns. */
export const otherNames = {
  sheet: ['DPIA', 'DPIA-register', 'Konsekvensanalys'],
  columns: {
    id: [...idNames, 'DPIA-nr'],
    title: ['Namn', 'Konsekvensbedömning'],
    processings: ['Avser behandling', 'RF-nr'],
    completedDate: ['Beslutad', 'Genomförd datum'],
    officerConsulted: ['DSO har yttrat sig', 'DSO:s yttrande', 'Dataskyddsombud rådfrågat'],
    residualRisk: ['Kvarvarande risk', 'Kvarstående risk'],
    priorConsultation: ['Samråd IMY', 'Samråd med IMY'],
    nextReview: ['Revideras', 'Nästa revidering'],
    actions: actionReferenceNames,
    status: ['Läge'],
    comment: commentNames,
  },
} as const satisfies OtherNames;

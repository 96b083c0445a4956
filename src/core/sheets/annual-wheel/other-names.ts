import { actionReferenceNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Årshjul and its columns. */
export const otherNames = {
  sheet: ['Årsplan', 'Årscykel', 'Årskalender'],
  columns: {
    id: idNames,
    month: ['När'],
    activity: ['Vad', 'Uppgift', 'Moment'],
    owner: ['Vem', 'Ansvarig person', 'Ansvarig funktion'],
    lastDone: ['Genomförd', 'Senast gjord', 'Utförd'],
    action: actionReferenceNames,
  },
} as const satisfies OtherNames;

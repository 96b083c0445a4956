import { commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Utbildningar and its columns. */
export const otherNames = {
  sheet: ['Utbildningsuppföljning', 'Utbildningsplan', 'Kurser'],
  columns: {
    id: idNames,
    training: ['Kurs', 'Kursnamn', 'Utbildningsnamn'],
    audience: ['Deltagare'],
    year: ['Utbildningsår', 'Verksamhetsår'],
    mandatory: ['Tvingande'],
    audienceSize: ['Antal', 'Antal anställda', 'Målgruppens storlek', 'Totalt'],
    completed: ['Genomförda', 'Antal klara', 'Antal deltagare'],
    comment: commentNames,
  },
} as const satisfies OtherNames;

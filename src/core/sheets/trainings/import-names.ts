import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Utbildningar and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Utbildningar', 'Utbildning', 'Utbildningsuppföljning', 'Kompetens', 'E-utbildning'],
  columns: {
    id: ['Nr', '#'],
    training: ['Kurs', 'Utbildningsnamn', 'Course', 'Utbildningens namn', 'Kursnamn'],
    audience: ['Deltagare', 'Roll'],
    year: ['Period'],
    mandatory: ['Krav'],
    audienceSize: ['Antal', 'Totalt', 'Anställda', 'Målgruppens storlek', 'Antal medarbetare', 'Antal anställda'],
    completed: [
      'Genomförda',
      'Antal klara',
      'Deltagit',
      'Klarat',
      'Antal genomfört',
      'Antal deltagare',
      'Antal som genomfört',
      'Genomfört',
    ],
    comment: ['Andel'],
  },
} as const satisfies ImportNames;

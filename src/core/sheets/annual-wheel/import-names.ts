import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Årshjul and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Årshjul', 'Årsplan', 'Årscykel', 'Kalender', 'Tidsplan', 'Checklista'],
  columns: {
    id: ['Nr', '#'],
    month: ['Mån', 'När', 'Period', 'Datum'],
    activity: ['Vad', 'Uppgift', 'Moment'],
    owner: ['Vem'],
    lastDone: ['Genomförd', 'Senast', 'Klart', 'Datum'],
    action: ['HP-nr'],
  },
} as const satisfies ImportNames;

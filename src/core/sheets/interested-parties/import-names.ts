import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Intressenter and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Intressenter', 'Intressentanalys', 'Krav och förväntningar', 'Stakeholders'],
  columns: {
    id: ['Nr', '#'],
    party: ['Aktör', 'Part', 'Vem', 'Intressenter'],
    type: ['Krav/önskemål'],
    content: ['Krav', 'Förväntan', 'Synpunkt', 'Behov'],
    legalReference: ['Lag', 'Paragraf'],
    date: ['Inkom'],
    changed: ['Ändrad', 'Ny/ändrad', 'Förändring'],
    answer: ['Hantering', 'Åtgärd'],
    actions: ['HP-nr'],
  },
} as const satisfies ImportNames;

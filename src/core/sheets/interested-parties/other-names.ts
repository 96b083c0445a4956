import { actionReferenceNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Intressenter and its columns. */
export const otherNames = {
  sheet: ['Intressentanalys', 'Krav och förväntningar'],
  columns: {
    id: idNames,
    party: ['Aktör', 'Part'],
    type: ['Kategori', 'Krav/önskemål'],
    content: ['Krav', 'Förväntan', 'Synpunkt', 'Behov'],
    legalReference: ['Lagkrav', 'Lagstöd'],
    date: ['Inkom'],
    changed: ['Ny/ändrad'],
    answer: ['Yttrande'],
    actions: actionReferenceNames,
  },
} as const satisfies OtherNames;

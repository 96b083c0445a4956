import { actionReferenceNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Beslut and its columns. */
export const otherNames = {
  sheet: ['Beslutslogg', 'Beslutslista', 'Beslutsuppföljning', 'Ledningens beslut'],
  columns: {
    id: [...idNames, 'Beslutsnr'],
    reviewYear: ['År', 'Möte'],
    clause: ['ISO-punkt', 'Punkt i 9.3.2'],
    category: ['Typ'],
    decision: ['Beslutstext', 'Uppdrag'],
    owner: ['Ansvarig person', 'Ansvarig funktion', 'Utförare'],
    endDate: ['Klart senast', 'Klar senast', 'Deadline', 'Frist'],
    body: ['Forum', 'Beslutsinstans', 'Beslutande'],
    paragraph: ['§'],
    decisionDate: ['Datum', 'Mötesdatum', 'Beslutad'],
    outcome: ['Resultat', 'Bifall'],
    action: actionReferenceNames,
  },
} as const satisfies OtherNames;

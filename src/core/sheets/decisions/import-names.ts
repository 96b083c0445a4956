import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Beslut and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Beslut', 'Beslutslogg', 'Beslutsuppföljning', 'Ledningens beslut', 'Protokoll', 'Uppdrag'],
  columns: {
    id: ['Nr', 'Beslutsnr', '§', '#'],
    reviewYear: ['År', 'Möte'],
    clause: ['ISO-punkt', '9.3'],
    category: ['Typ'],
    decision: ['Uppdrag', 'Punkt', 'Beslutstext'],
    owner: ['Utförare', 'Vem', 'Vem ansvarar', 'Ansvarig person'],
    endDate: ['Klart senast', 'Återrapport', 'Frist', 'När', 'Senast', 'Deadline'],
    body: ['Nämnd', 'Forum'],
    paragraph: ['§'],
    decisionDate: ['Datum', 'Mötesdatum'],
    outcome: ['Beslut', 'Resultat', 'Bifall'],
    action: ['HP-nr'],
  },
} as const satisfies ImportNames;

import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Säkerhetsåtgärder and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Säkerhetsåtgärder', 'Cybersäkerhetslagen', 'Åtgärdsområden', 'Gapanalys NIS2', 'GAP-analys'],
  columns: {
    id: ['Nr', '#'],
    area: ['Område', 'Krav', 'Kravområde'],
    state: ['Status', 'Nuläge', 'Uppfyllnad', 'Efterlevnad'],
    evidence: ['Underlag', 'Dokument'],
    lack: ['Gap', 'Brister', 'Avvikelse'],
    owner: ['Ägare', 'Vem'],
    followedUp: ['Datum', 'Uppföljd'],
    comment: ['Anm', 'Notering'],
  },
} as const satisfies ImportNames;

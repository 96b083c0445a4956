import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Arbetssätt and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Arbetssätt', 'Rutiner', 'Obligatoriska arbetssätt', 'Processer', 'Uppföljning arbetssätt'],
  columns: {
    id: ['Nr', '#'],
    way: ['Rutin', 'Process', 'Krav'],
    unit: ['Verksamhet', 'Avdelning'],
    introduced: ['Införd', 'Finns', 'Finns rutin?', 'Existerar'],
    purposeAchieved: ['Fungerar', 'Effekt', 'Uppnås'],
    analysis: ['Orsak', 'Nuläge'],
    proposal: ['Förbättringar'],
    followedUp: ['Datum', 'Kontrollerad'],
    actions: ['Åtgärd'],
  },
} as const satisfies ImportNames;

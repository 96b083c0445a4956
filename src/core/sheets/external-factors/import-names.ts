import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Omvärld and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Omvärld', 'Omvärldsanalys', 'Omvärldsbevakning', 'PESTEL', 'Trender'],
  columns: {
    id: ['Nr', '#'],
    type: ['Kategori', 'Område'],
    heading: ['Händelse', 'Trend', 'Lag', 'Förändring'],
    description: ['Sammanfattning'],
    source: ['Länk', 'Referens', 'Lagrum'],
    validAsOf: ['Datum', 'Uppdaterad', 'Bevakad'],
    entryIntoForce: ['Ikraftträdande', 'Gäller från', 'I kraft'],
    impact: ['Konsekvens för oss', 'Betydelse'],
    actions: ['Åtgärd'],
  },
} as const satisfies ImportNames;

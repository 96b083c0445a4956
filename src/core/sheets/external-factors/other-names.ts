import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Omvärld and its columns. */
export const otherNames = {
  sheet: ['Omvärldsbevakning', 'Omvärldsanalys', 'Omvärldsfaktorer'],
  columns: {
    id: idNames,
    type: ['Kategori'],
    heading: ['Titel', 'Händelse', 'Förändring'],
    description: ['Sammanfattning'],
    validAsOf: ['Uppdaterad', 'Bevakad'],
    entryIntoForce: ['Ikraftträdande', 'I kraft', 'Gäller från'],
    impact: ['Konsekvens för oss', 'Betydelse'],
    actions: actionReferenceNames,
    comment: commentNames,
  },
} as const satisfies OtherNames;

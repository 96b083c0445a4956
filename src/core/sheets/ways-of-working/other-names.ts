import { actionReferenceNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Arbetssätt and its columns. */
export const otherNames = {
  sheet: ['Obligatoriska arbetssätt', 'Uppföljning arbetssätt'],
  columns: {
    id: idNames,
    way: ['Rutin', 'Process'],
    unit: ['Verksamhet', 'Avdelning'],
    introduced: ['Finns', 'Finns rutin'],
    purposeAchieved: ['Fungerar', 'Uppnås'],
    analysis: ['Orsak', 'Nuläge'],
    proposal: ['Förbättringar', 'Förbättringsförslag'],
    followedUp: ['Kontrollerad', 'Uppföljd', 'Senast följt upp'],
    actions: actionReferenceNames,
  },
} as const satisfies OtherNames;

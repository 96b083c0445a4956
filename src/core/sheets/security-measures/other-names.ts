import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Säkerhetsåtgärder and its columns. */
export const otherNames = {
  sheet: ['Cybersäkerhetsåtgärder', 'Riskhanteringsåtgärder'],
  columns: {
    id: idNames,
    area: ['Lagområde', 'Kravområde'],
    state: ['Uppfyllnad', 'Efterlevnad'],
    purposeAchieved: ['Fungerar', 'Uppnås'],
    evidence: ['Underlag', 'Verifikat'],
    lack: ['Gap', 'Avvikelse'],
    owner: ['Områdesägare'],
    actions: actionReferenceNames,
    followedUp: ['Kontrollerad', 'Uppföljd', 'Senast följt upp'],
    comment: commentNames,
  },
} as const satisfies OtherNames;

import type { OtherNames } from '../../schema/other-names.ts';

/** What people call Inställningar and its columns. */
export const otherNames = {
  sheet: ['Grunduppgifter', 'Försättsblad'],
  columns: {
    board: ['Styrelse', 'Ansvarig nämnd', 'Nämndens namn'],
    administration: ['Bolag', 'Verksamhet', 'Organisation'],
    year: ['År', 'Planår', 'Planeringsår', 'Avser år'],
    followedUpYear: ['Uppföljt år', 'Redovisningsår'],
    registryNumber: ['Dnr', 'Diarienr', 'Ärendenummer'],
    caseOfficer: ['Kontaktperson', 'Upprättad av'],
    participants: ['Närvarande'],
    decisionBody: ['Beslutande', 'Beslutas av'],
    decisionDate: ['Datum för beslut', 'Beslutad'],
    paragraph: ['Protokollsparagraf'],
    today: ['Mätdatum', 'Per datum'],
    edition: ['Publicering'],
  },
} as const satisfies OtherNames;

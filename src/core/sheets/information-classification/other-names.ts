import { actionReferenceNames, commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Informationsklassning and its columns. */
export const otherNames = {
  sheet: [
    'Klassning',
    'Klassningar',
    'Klassningsstatus',
    'Klassningslista',
    'Informationstillgångar',
    'Informationsmängder',
    'Informationsförteckning',
  ],
  columns: {
    id: [...idNames, 'Objekt-ID', 'Tillgångs-ID'],
    informationSet: ['Informationstillgång', 'Informationstyp', 'Handlingstyp', 'Datamängd', 'Tillgång', 'Information'],
    unit: ['Verksamhet', 'Avdelning', 'Verksamhetsområde', 'Organisation'],
    owner: ['Ägare', 'Informationsansvarig', 'Verksamhetsägare', 'Ansvarig'],
    system: ['Systemnamn', 'IT-system', 'Verksamhetssystem', 'Applikation', 'Lagras i'],
    personalData: ['PU', 'GDPR', 'Innehåller personuppgifter', 'Hanterar personuppgifter', 'Persondata'],
    secrecy: ['OSL', 'Sekretessklassad', 'Sekretess enligt OSL'],
    nis2: ['NIS2-klass', 'Cybersäkerhetslagen', 'Samhällsviktig', 'Samhällsviktigt'],
    confidentiality: ['K', 'K-nivå'],
    integrity: ['R', 'R-nivå'],
    availability: ['T', 'T-nivå'],
    traceability: ['S', 'S-nivå'],
    motivation: ['Skäl', 'Kommentar till klassning'],
    classifiedDate: ['Klassningsdatum', 'Senaste klassningsdatum', 'Datum för klassning', 'Senast klassad'],
    reclassifyBy: ['Nästa klassning', 'Omklassning', 'Gäller till', 'Giltig till'],
    status: ['Läge', 'Klassningsläge', 'Har klassning'],
    processings: ['Kopplad behandling', 'RF-nr'],
    actions: actionReferenceNames,
    comment: commentNames,
  },
} as const satisfies OtherNames;

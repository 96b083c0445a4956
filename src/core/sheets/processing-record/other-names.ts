import { commentNames, idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Registerförteckning and its columns. */
export const otherNames = {
  sheet: [
    'Behandlingsregister',
    'Personuppgiftsbehandlingar',
    'Behandlingar',
    'Register över behandlingar',
    'Artikel 30',
    'PU-register',
  ],
  columns: {
    id: [...idNames, 'Behandlings-ID', 'Registernummer'],
    processing: ['Behandlingens namn', 'Namn på behandlingen', 'Behandlingsaktivitet', 'Benämning', 'Registrets namn'],
    controller: ['PUA', 'Ansvarig nämnd'],
    purpose: ['Ändamålet med behandlingen', 'Behandlingens syften', 'Syfte'],
    legalBasis: ['Laglig grund', 'Rättsgrund', 'Rättsligt stöd', 'Lagstöd'],
    dataSubjects: ['Kategorier av registrerade', 'Kategorier av registrerade personer', 'Berörda personer'],
    dataCategories: [
      'Kategorier av personuppgifter',
      'Personuppgifter',
      'Personuppgifter som behandlas',
      'Typ av uppgifter',
    ],
    specialCategories: ['Särskilda kategorier'],
    recipients: ['Mottagare av personuppgifter', 'Kategorier av mottagare', 'Lämnas ut till'],
    thirdCountryTransfer: ['Överföring till tredje land', 'Utanför EU/EES', 'Överföring utanför EU/EES'],
    transferSafeguards: ['Grund för överföring'],
    retention: ['Lagringstid', 'Förvaringstid', 'Bevarandetid', 'Tidsfrister för radering'],
    securityMeasures: ['Tekniska och organisatoriska säkerhetsåtgärder'],
    processor: ['Biträde', 'PUB', 'Leverantör'],
    processorAgreement: ['Biträdesavtal', 'PUBA', 'Personuppgiftsbiträdesavtal'],
    riskCriteria: ['WP 248', 'Kriterier'],
    assessmentRequired: ['DPIA krävs'],
    lastReviewed: ['Senast kontrollerad', 'Senast uppdaterad', 'Granskad'],
    status: ['Läge', 'Registerstatus'],
    comment: commentNames,
  },
} as const satisfies OtherNames;

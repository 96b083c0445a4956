import type { Noun } from '../workbook/swedish.ts';

/** What the review counts, in the forms that its sentences need. */
export const nouns = {
  action: { gender: 'en', one: 'åtgärd', many: 'åtgärder', theOne: 'åtgärden', theMany: 'åtgärderna' },
  decision: { gender: 'ett', one: 'beslut', many: 'beslut', theOne: 'beslutet', theMany: 'besluten' },
  demand: { gender: 'ett', one: 'krav', many: 'krav', theOne: 'kravet', theMany: 'kraven' },
  figure: { gender: 'en', one: 'siffra', many: 'siffror', theOne: 'siffran', theMany: 'siffrorna' },
  finding: {
    gender: 'en',
    one: 'iakttagelse',
    many: 'iakttagelser',
    theOne: 'iakttagelsen',
    theMany: 'iakttagelserna',
  },
  incident: { gender: 'en', one: 'incident', many: 'incidenter', theOne: 'incidenten', theMany: 'incidenterna' },
  measure: { gender: 'ett', one: 'område', many: 'områden', theOne: 'området', theMany: 'områdena' },
  objective: { gender: 'en', one: 'mätning', many: 'mätningar', theOne: 'mätningen', theMany: 'mätningarna' },
  opinion: { gender: 'en', one: 'synpunkt', many: 'synpunkter', theOne: 'synpunkten', theMany: 'synpunkterna' },
  processing: {
    gender: 'en',
    one: 'behandling',
    many: 'behandlingar',
    theOne: 'behandlingen',
    theMany: 'behandlingarna',
  },
  risk: { gender: 'en', one: 'risk', many: 'risker', theOne: 'risken', theMany: 'riskerna' },
  informationSet: {
    gender: 'en',
    one: 'informationsmängd',
    many: 'informationsmängder',
    theOne: 'informationsmängden',
    theMany: 'informationsmängderna',
  },
  assessment: {
    gender: 'en',
    one: 'konsekvensbedömning',
    many: 'konsekvensbedömningar',
    theOne: 'konsekvensbedömningen',
    theMany: 'konsekvensbedömningarna',
  },
  training: {
    gender: 'en',
    one: 'obligatorisk utbildning',
    many: 'obligatoriska utbildningar',
    theOne: 'obligatoriska utbildningen',
    theMany: 'obligatoriska utbildningarna',
  },
  followUp: {
    gender: 'en',
    one: 'uppföljning',
    many: 'uppföljningar',
    theOne: 'uppföljningen',
    theMany: 'uppföljningarna',
  },
} as const satisfies Readonly<Record<string, Noun>>;

/** A law or an agency, and from when to when it is what the table says. */
export interface DatedFact {
  /** As it stands in a message, in the definite form: `cybersäkerhetslagen (2025:1506)`. */
  readonly name: string;
  /** Whole words that name it in running text, in lower case. */
  readonly mentions: readonly string[];
  /** First day on which it holds. */
  readonly validFrom: string;
  /** First day on which it no longer holds; left out = it still holds. */
  readonly validTo?: string;
  /** What holds in its place since `validTo`, and the words that name that in running text. */
  readonly successor?: { readonly name: string; readonly mentions: readonly string[] };
  /** Where the fact can be looked up; also the reference of findings. */
  readonly source: string;
  /** The day on which the fact is known to have been as it stands here. */
  readonly validAsOf: string;
}

const cybersecurityAct = {
  name: 'cybersäkerhetslagen (2025:1506)',
  mentions: ['2025:1506', 'cybersäkerhetslagen', 'cybersäkerhetslagens', 'cybersäkerhetslag'],
} as const;

/** The act that implements NIS2 in Sweden. */
export const cybersecurityActFact: DatedFact = {
  ...cybersecurityAct,
  validFrom: '2026-01-15',
  source: 'SFS 2025:1506',
  validAsOf: '2026-01-15',
};

/** Swedish acts and ordinances by their dates of entry into force. New ones are added here, and nowhere else. */
export const laws: readonly DatedFact[] = [
  cybersecurityActFact,
  {
    name: 'cybersäkerhetsförordningen (2025:1507)',
    mentions: ['2025:1507', 'cybersäkerhetsförordningen', 'cybersäkerhetsförordningens', 'cybersäkerhetsförordning'],
    validFrom: '2026-01-15',
    source: 'SFS 2025:1507',
    validAsOf: '2026-01-15',
  },
  {
    name: 'lagen (2018:1174) om informationssäkerhet för samhällsviktiga och digitala tjänster',
    mentions: ['2018:1174', 'nis-lagen', 'lagen om informationssäkerhet för samhällsviktiga och digitala tjänster'],
    validFrom: '2018-08-01',
    validTo: '2026-01-15',
    successor: cybersecurityAct,
    source: 'SFS 2025:1506',
    validAsOf: '2026-01-15',
  },
  {
    name: 'säkerhetsskyddslagen (2018:585)',
    mentions: ['2018:585', 'säkerhetsskyddslagen', 'säkerhetsskyddslagens', 'säkerhetsskyddslag'],
    validFrom: '2019-04-01',
    source: 'SFS 2018:585',
    validAsOf: '2026-01-15',
  },
  {
    name: 'dataskyddslagen (2018:218)',
    mentions: ['2018:218', 'dataskyddslagen', 'dataskyddslagens', 'dataskyddslag'],
    validFrom: '2018-05-25',
    source: 'SFS 2018:218',
    validAsOf: '2026-01-15',
  },
  {
    name: 'offentlighets- och sekretesslagen (2009:400)',
    mentions: ['2009:400', 'offentlighets- och sekretesslagen', 'offentlighets- och sekretesslag'],
    validFrom: '2009-06-30',
    source: 'SFS 2009:400',
    validAsOf: '2026-01-15',
  },
];

/** Agencies whose name has changed, under their former name. */
export const formerAgencies: readonly DatedFact[] = [
  {
    name: 'Myndigheten för samhällsskydd och beredskap (MSB)',
    mentions: ['msb', 'myndigheten för samhällsskydd och beredskap', 'myndigheten för samhällsskydd och beredskaps'],
    validFrom: '2009-01-01',
    validTo: '2026-01-01',
    successor: {
      name: 'Myndigheten för civilt försvar (MCF)',
      mentions: ['mcf', 'myndigheten för civilt försvar', 'myndigheten för civilt försvars'],
    },
    source: 'Myndigheten för civilt försvar, www.mcf.se',
    validAsOf: '2026-01-01',
  },
];

/** The whole table, for docs/regler.md. */
export const datedFacts: readonly DatedFact[] = [...laws, ...formerAgencies];

import type { DatedFact } from './dated-fact.ts';

const checkedAt = '2026-09-01';

/** What incident reports are for in the roles of successors. */
const incidentReports = 'incidentrapporter';

/** The agency that took incident reports before the act, and those that take them after it. */
const msb: DatedFact = {
  kind: 'agency',
  grade: 'rule',
  name: 'Myndigheten för samhällsskydd och beredskap (MSB)',
  mentions: ['msb', 'myndigheten för samhällsskydd och beredskap', 'myndigheten för samhällsskydd och beredskaps'],
  validFrom: '2009-01-01',
  validTo: '2026-01-01',
  successors: [
    {
      name: 'Myndigheten för civilt försvar (MCF)',
      mentions: ['mcf', 'myndigheten för civilt försvar', 'myndigheten för civilt försvars'],
    },
    { name: 'NCSC/CERT-SE vid FRA', mentions: ['ncsc', 'cert-se'], role: incidentReports, from: '2026-07-01' },
  ],
  source: 'Myndigheten för civilt försvar, www.mcf.se',
  checkedAt,
};

/** Agencies whose name or task has changed, under their former name. */
export const formerAgencies: readonly DatedFact[] = [
  msb,

  {
    kind: 'agency',
    grade: 'note',
    name: 'CERT-SE som en del av MSB och MCF',
    mentions: [],
    validFrom: '2011-01-01',
    overtaken: [
      {
        from: '2026-07-01',
        words: [
          ['cert-se'],
          [
            'drivs av mcf',
            'drivs av msb',
            'en del av mcf',
            'en del av msb',
            'finns hos mcf',
            'finns hos msb',
            'finns på mcf',
            'ingår i mcf',
            'ingår i msb',
            'hos mcf',
            'hos msb',
            'vid mcf',
            'vid msb',
            'inom mcf',
            'inom msb',
            'tillhör mcf',
            'tillhör msb',
          ],
        ],
        says: 'CERT-SE hör sedan 2026-07-01 till NCSC vid FRA.',
      },
      {
        from: '2026-07-01',
        words: [
          ['incident', 'incidenter', 'incidentanmälan', 'incidentrapporter'],
          [
            'rapporteras till mcf',
            'rapporterar till mcf',
            'anmäls till mcf',
            'rapportera till mcf',
            'anmäla till mcf',
            'skickas till mcf',
            'lämnas till mcf',
            'incidenter till mcf',
          ],
        ],
        says: 'Betydande incidenter rapporteras sedan 2026-07-01 till NCSC/CERT-SE vid FRA.',
      },
    ],
    source: 'NCSC, www.ncsc.se',
    checkedAt,
  },
  {
    kind: 'agency',
    grade: 'rule',
    name: 'Datainspektionen',
    mentions: ['datainspektionen', 'datainspektionens'],
    validFrom: '1973-07-01',
    validTo: '2021-01-01',
    successors: [{ name: 'Integritetsskyddsmyndigheten (IMY)', mentions: ['imy', 'integritetsskyddsmyndigheten'] }],
    source: 'Integritetsskyddsmyndigheten, www.imy.se',
    checkedAt,
  },
  {
    kind: 'agency',
    grade: 'note',
    name: 'Myndigheten för digital förvaltning (Digg)',
    mentions: ['digg', 'diggs', 'myndigheten för digital förvaltning'],
    validFrom: '2018-09-01',
    validTo: '2027-01-01',
    successors: [{ name: 'Post- och telestyrelsen (PTS)', mentions: ['pts', 'post- och telestyrelsen'] }],
    source: 'Regeringens pressmeddelande, december 2025',
    checkedAt,
  },
  {
    kind: 'agency',
    grade: 'note',
    name: 'Sveriges Kommuner och Landsting (SKL)',
    mentions: ['skl', 'sveriges kommuner och landsting'],
    validFrom: '2007-03-01',
    validTo: '2019-11-27',
    successors: [{ name: 'Sveriges Kommuner och Regioner (SKR)', mentions: ['skr', 'sveriges kommuner och regioner'] }],
    source: 'Sveriges Kommuner och Regioner, www.skr.se',
    checkedAt,
  },
];

/** Who takes reports of significant incidents (cybersäkerhetsförordningen 2025:1507, 6 §) on a day from 2026-01-15 on. */
export function incidentReportRecipient(day: string): string {
  const [successor, ...others] = msb.successors ?? [];
  const taker = others.find(({ role, from = '' }) => role === incidentReports && from <= day) ?? successor;
  return taker?.name ?? '';
}

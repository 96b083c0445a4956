import type { DatedFact } from './dated-fact.ts';

const checkedAt = '2026-09-01';

/** The act that implements NIS2 in Sweden. */
export const cybersecurityActFact: DatedFact = {
  kind: 'act',
  grade: 'rule',
  name: 'cybersäkerhetslagen (2025:1506)',
  mentions: ['2025:1506', 'cybersäkerhetslagen', 'cybersäkerhetslagens', 'cybersäkerhetslag'],
  validFrom: '2026-01-15',
  source: 'SFS 2025:1506',
  checkedAt,
};

/** The regulation on reporting, with limits for when an incident is significant. */
export const incidentThresholdsFact: DatedFact = {
  kind: 'regulation',
  grade: 'rule',
  name: 'MCFFS 2026:8 om incidentrapportering',
  mentions: [
    'mcffs 2026:8',
    'föreskrifter om vad som är en betydande incident',
    'föreskrifter om vad som är betydande',
    'föreskrifter om incidentrapportering',
    'föreskrifterna om incidentrapportering',
  ],
  validFrom: '2026-07-01',
  source: 'MCFFS 2026:8',
  checkedAt,
};

/** The regulation on security measures and on the training of the management. */
export const managementTrainingFact: DatedFact = {
  kind: 'regulation',
  grade: 'rule',
  name: 'MCFFS 2026:11 om säkerhetsåtgärder och ledningens utbildning',
  mentions: [
    'mcffs 2026:11',
    'föreskrifter om ledningens utbildning',
    'föreskrifterna om ledningens utbildning',
    'föreskrifter om säkerhetsåtgärder',
    'föreskrifterna om säkerhetsåtgärder',
  ],
  validFrom: '2026-10-01',
  milestones: [{ date: '2026-06-15', says: 'beslutad' }],
  source: 'MCFFS 2026:11',
  checkedAt,
};

/** Cybersecurity: acts, ordinances, regulations under them, and the directives behind them. */
export const cybersecurityFacts: readonly DatedFact[] = [
  cybersecurityActFact,
  {
    kind: 'ordinance',
    grade: 'rule',
    name: 'cybersäkerhetsförordningen (2025:1507)',
    mentions: ['2025:1507', 'cybersäkerhetsförordningen', 'cybersäkerhetsförordningens', 'cybersäkerhetsförordning'],
    validFrom: '2026-01-15',
    milestones: [{ date: '2026-07-01', says: 'ändrad genom SFS 2026:623' }],
    source: 'SFS 2025:1507',
    checkedAt,
  },
  {
    kind: 'act',
    grade: 'rule',
    name: 'lagen (2018:1174) om informationssäkerhet för samhällsviktiga och digitala tjänster',
    mentions: [
      '2018:1174',
      'nis-lagen',
      'nis-lagens',
      'lagen om informationssäkerhet för samhällsviktiga och digitala tjänster',
    ],
    validFrom: '2018-08-01',
    validTo: '2026-01-15',
    successors: [{ name: cybersecurityActFact.name, mentions: cybersecurityActFact.mentions }],
    source: 'SFS 2025:1506',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'note',
    name: 'MSB:s föreskrifter för leverantörer av samhällsviktiga tjänster (MSBFS 2018:8–11 och 2024:4)',
    mentions: ['msbfs 2018:8', 'msbfs 2018:9', 'msbfs 2018:10', 'msbfs 2018:11', 'msbfs 2024:4'],
    validFrom: '2018-11-01',
    validTo: '2026-01-15',
    successors: [{ name: 'föreskrifterna till cybersäkerhetslagen', mentions: ['mcffs', 'msbfs 2025:9'] }],
    source: 'MSBFS 2025:9',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'note',
    name: 'MCFFS 2026:1 om anmälan och identifiering',
    mentions: ['mcffs 2026:1'],
    validFrom: '2026-02-02',
    overtaken: [
      {
        from: '2026-02-17',
        words: [
          ['anmäla sig', 'anmälan'],
          ['16 februari 2026', '2026-02-16'],
          ['förbereder', 'ska lämnas', 'kommer att', 'planerar'],
        ],
        says: 'Den första dagen för anmälan var 2026-02-16 och har passerats.',
      },
    ],
    source: 'MCFFS 2026:1',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'note',
    name: 'MCFFS 2026:7 om it-incidenter hos statliga myndigheter',
    mentions: ['mcffs 2026:7'],
    validFrom: '2026-07-01',
    source: 'MCFFS 2026:7',
    checkedAt,
  },
  incidentThresholdsFact,
  managementTrainingFact,
  {
    kind: 'regulation',
    grade: 'note',
    name: 'MCFFS 2026:12 om säkerhetsrevision och säkerhetsskanning',
    mentions: [
      'mcffs 2026:12',
      'föreskrifter om säkerhetsrevision',
      'föreskrifterna om säkerhetsrevision',
      'föreskrifter om säkerhetsskanning',
    ],
    validFrom: '2026-10-01',
    source: 'MCFFS 2026:12',
    checkedAt,
  },
  {
    kind: 'directive',
    grade: 'rule',
    name: 'NIS2-direktivet (EU) 2022/2555',
    mentions: ['2022/2555', 'nis2-direktivet', 'nis2-direktivets', 'nis 2-direktivet', 'nis2'],
    validFrom: '2023-01-16',
    settledFrom: '2026-01-15',
    milestones: [
      { date: '2024-10-17', says: 'skulle vara genomfört i medlemsstaterna' },
      { date: '2024-10-18', says: 'ersatte NIS-direktivet (EU) 2016/1148' },
      { date: '2026-01-15', says: 'genomfört i Sverige genom cybersäkerhetslagen' },
    ],
    source: 'SFS 2025:1506',
    checkedAt,
  },
  {
    kind: 'directive',
    grade: 'reference',
    name: 'CER-direktivet (EU) 2022/2557',
    mentions: ['2022/2557', 'cer-direktivet'],
    validFrom: '2023-01-16',
    milestones: [
      { date: '2024-10-17', says: 'skulle vara genomfört i medlemsstaterna; den svenska lagens dag är inte känd här' },
    ],
    source: 'Direktiv (EU) 2022/2557',
    checkedAt,
  },
];

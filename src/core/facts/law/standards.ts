import type { DatedFact } from './dated-fact.ts';

const checkedAt = '2026-09-01';

/** Standards and their editions. */
export const standards: readonly DatedFact[] = [
  {
    kind: 'standard',
    grade: 'rule',
    name: 'ISO/IEC 27001:2013',
    mentions: ['27001:2013', '27001:2014', '27001:2017'],
    validFrom: '2013-10-01',
    validTo: '2025-10-31',
    successors: [{ name: 'ISO/IEC 27001:2022', mentions: ['27001:2022', '27001:2023'] }],
    milestones: [{ date: '2022-10-25', says: 'den nya utgåvan kom' }],
    source: 'ISO/IEC 27001:2022',
    checkedAt,
  },
  {
    kind: 'standard',
    grade: 'rule',
    name: 'ISO/IEC 27002:2022',
    mentions: ['27002:2022'],
    validFrom: '2022-02-15',
    overtaken: [
      {
        from: '2022-10-25',
        words: [
          ['114'],
          ['bilaga a', '27001', '27002'],
          ['åtgärder', 'säkerhetsåtgärder', 'säkerhetsåtgärderna', 'kontroller', 'kontrollerna', 'krav'],
        ],
        says: 'Bilaga A till ISO/IEC 27001:2022 har 93 säkerhetsåtgärder i fyra teman.',
      },
    ],
    source: 'ISO/IEC 27002:2022',
    checkedAt,
  },
  {
    kind: 'standard',
    grade: 'rule',
    name: 'ISO/IEC 27701:2025',
    mentions: ['27701:2025'],
    validFrom: '2025-10-14',
    overtaken: [
      {
        from: '2025-11-01',
        words: [['27701:2019'], ['senaste', 'nyaste', 'gällande', 'aktuell', 'aktuella']],
        says: 'Den senaste utgåvan är ISO/IEC 27701:2025.',
      },
    ],
    source: 'ISO/IEC 27701:2025',
    checkedAt,
  },
];

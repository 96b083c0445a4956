import type { DatedFact } from './dated-fact.ts';

const checkedAt = '2026-09-01';

/** Regulations of the EU, decisions on transfers, and what is only proposed. */
export const euFacts: readonly DatedFact[] = [
  {
    kind: 'regulation',
    grade: 'rule',
    name: 'dataskyddsförordningen (EU) 2016/679',
    mentions: ['2016/679', 'dataskyddsförordningen', 'dataskyddsförordningens', 'gdpr'],
    validFrom: '2018-05-25',
    milestones: [{ date: '2016-05-24', says: 'i kraft; tillämpas två år senare' }],
    source: 'Förordning (EU) 2016/679',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'rule',
    name: 'AI-förordningen (EU) 2024/1689',
    mentions: ['2024/1689', 'ai-förordningen', 'ai-förordningens', 'ai act'],
    validFrom: '2024-08-01',
    settledFrom: '2026-08-02',
    milestones: [
      {
        date: '2025-02-02',
        says: 'förbjudna användningar och AI-kunnighet',
        mentions: ['förbud', 'förbuden', 'förbjudna', 'ai-kunnighet'],
      },
      { date: '2025-08-02', says: 'AI-modeller för allmänna ändamål', mentions: ['allmänna ändamål', 'gpai'] },
      { date: '2026-08-02', says: 'tillämpas i allmänhet' },
      { date: '2026-12-02', says: 'nya förbud enligt förordning (EU) 2026/1744' },
      {
        date: '2027-12-02',
        says: 'högrisksystem enligt bilaga III, uppskjutet från 2026-08-02',
        mentions: ['högrisksystem', 'högrisk', 'högrisksystemen', 'högriskkraven', 'ai-system med hög risk'],
      },
      { date: '2028-08-02', says: 'högrisksystem enligt bilaga I, uppskjutet från 2027-08-02' },
    ],
    overtaken: [
      {
        from: '2026-07-27',
        words: [
          ['uppskov', 'uppskovet', 'uppskjutningen', 'uppskjutandet', 'senareläggningen', 'skjuta upp'],
          [
            'förslag',
            'föreslagit',
            'föreslagits',
            'föreslår',
            'föreslås',
            'inte antagits',
            'förhandlas',
            'inte beslutat',
          ],
        ],
        says: 'Uppskovet är antaget genom förordning (EU) 2026/1744, i kraft 2026-07-27: högrisksystem enligt bilaga III från 2027-12-02.',
      },
    ],
    source: 'Förordning (EU) 2024/1689, ändrad genom (EU) 2026/1744',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'rule',
    name: 'dataförordningen (EU) 2023/2854',
    mentions: ['2023/2854', 'data act', 'dataförordningen'],
    validFrom: '2025-09-12',
    milestones: [{ date: '2024-01-11', says: 'i kraft; tillämpas senare' }],
    source: 'Förordning (EU) 2023/2854',
    checkedAt,
  },
  {
    kind: 'regulation',
    grade: 'note',
    name: 'ändringen av eIDAS-förordningen, (EU) 2024/1183',
    mentions: ['2024/1183', 'eidas 2', 'eidas2'],
    validFrom: '2024-05-20',
    settledFrom: '2027-12-31',
    milestones: [{ date: '2026-12-31', says: 'digital identitetsplånbok från varje medlemsstat; dagen är osäker' }],
    overtaken: [
      {
        from: '2024-05-20',
        words: [
          ['eidas2', 'eidas 2', '2024/1183', 'identitetsplånbok', 'eidas-förordning'],
          ['är ett förslag', 'är bara ett förslag', 'är fortfarande ett förslag', 'inte antagits', 'förhandlas'],
        ],
        says: 'Förordning (EU) 2024/1183 är antagen och i kraft sedan 2024-05-20.',
      },
    ],
    source: 'Förordning (EU) 2024/1183',
    checkedAt,
  },
  {
    kind: 'act',
    grade: 'rule',
    name: 'Privacy Shield, beslut (EU) 2016/1250',
    mentions: ['privacy shield', '2016/1250'],
    validFrom: '2016-08-01',
    validTo: '2020-07-16',
    successors: [
      {
        name: 'EU-US Data Privacy Framework, beslut (EU) 2023/1795',
        mentions: ['data privacy framework', 'dpf', '2023/1795'],
        from: '2023-07-10',
      },
    ],
    source: 'EU-domstolen C-311/18 (Schrems II)',
    checkedAt,
  },
  {
    kind: 'proposal',
    grade: 'note',
    name: 'förslaget till digital omnibus',
    mentions: ['digital omnibus', 'digitala omnibusen', 'digitala omnibus', 'omnibusen', 'omnibusförslaget'],
    validFrom: '2025-11-19',
    source: 'Kommissionens förslag 2025-11-19',
    checkedAt,
  },
];

import type { SourceSheet } from '../../../../src/core/exchange/mapping/source-sheet.ts';
import { cell, tab, take, takeAs } from '../../../support/other-shapes.ts';

const plan = ['Nr|Aktivitet|Ansvarig|Klart senast|Status', '1|Öva|Säk|2025-03-31|Klar', '2|Klassa|IT|2025-06-30|Pågår'];

test('takes a plan with headers, words and keys of its own', () => {
  const { rows, report } = take(tab('Aktivitetsplan', plan));
  expect(report.sheets[0]).toMatchObject({
    target: 'Handlingsplan',
    headerRow: 1,
    records: 2,
    columns: {
      Nr: 'Handlingsplan.Källnyckel',
      Aktivitet: 'Handlingsplan.Åtgärd',
      'Klart senast': 'Handlingsplan.Slutdatum',
    },
  });
  expect(rows.map((row) => [row.key, cell(row, 'Åtgärd'), cell(row, 'Status'), cell(row, 'Slutdatum')])).toEqual([
    ['1', 'Öva', 'Klar', '2025-03-31'],
    ['2', 'Klassa', 'Pågående', '2025-06-30'],
  ]);
});

test.each([
  ['Q3 2025', '2025-09-30'],
  ['v. 37', '2025-09-14'],
  ['juni', '2025-06-30'],
  ['jan–mars 2026', '2026-03-31'],
  ['31.12.2025', '2025-12-31'],
  ['20250331', '2025-03-31'],
  ['T2 2025', '2025-08-31'],
  ['2026', '2026-12-31'],
])('reads the period %s as its last day, and keeps the words', (written, date) => {
  const { rows, report } = take(tab('Handlingsplan 2025', [...plan, `3|Ny|HR|${written}|Klar`]));
  expect(cell(rows[2], 'Slutdatum')).toBe(date);
  const isDay = /^\d+[.\d]*\d{4,}$/.test(written) && written.length >= 8;
  expect(rows[2]?.notes).toEqual(isDay ? [] : [`I källan (Klart senast): ${written}`]);
  expect(report.undecided.filter(({ column }) => column === 'Klart senast')).toEqual([]);
});

test.each(['våren 2026', 'löpande', '03/04/25', '03/04/2025'])(
  'lists the day %s with its row, and keeps it in a column of its own',
  (written) => {
    const { rows, report } = take(tab('Handlingsplan 2025', [...plan, `3|Ny|HR|${written}|Klar`]));
    expect(cell(rows[2], 'Slutdatum')).toBe('');
    expect(rows[2]?.own.get('Klart senast (källan)')).toBe(written);
    expect(report.undecided).toContainEqual(
      expect.objectContaining({ column: 'Klart senast', value: written, rows: [4] }),
    );
  },
);

test('goes by the last filled of the columns of a status by tertial', () => {
  const { rows, report } = take(
    tab('Plan', [
      'Nr|Aktivitet|Ansvarig|Status T1|Status T2|Status T3',
      '1|Öva|Säk|Ej startad|Påbörjad|',
      '2|Klassa|IT|Pågår|Klart|Avslutad',
    ]),
  );
  expect(rows.map((row) => cell(row, 'Status'))).toEqual(['Pågående', 'Klar']);
  expect(report.sheets[0]?.columns).toMatchObject({
    'Status T1': null,
    'Status T2': null,
    'Status T3': 'Handlingsplan.Status',
  });
});

test('names the columns of two header rows by both where the lower means nothing alone', () => {
  const source = tab('Handlingsplan', ['|||Status||', 'Nr|Aktivitet|Ansvarig|T1|T2|T3', '1|Öva|Säk|Ny|Pågår|Klar'], {
    merges: [{ top: 1, bottom: 1, left: 4, right: 6 }],
  });
  const { report, rows } = take(source);
  expect(Object.keys(report.sheets[0]?.columns ?? {})).toEqual([
    'Nr',
    'Aktivitet',
    'Ansvarig',
    'Status T1',
    'Status T2',
    'Status T3',
  ]);
  expect(cell(rows[0], 'Status')).toBe('Klar');
});

test('fills a merged area down, and no other', () => {
  const source = tab('Handlingsplan', ['Område|Aktivitet|Ansvarig', 'Utbildning|Öva|Säk', '|Lära|HR', '|Mäta|IT'], {
    merges: [{ top: 2, bottom: 3, left: 1, right: 1 }],
  });
  expect(take(source).rows.map((row) => cell(row, 'Område'))).toEqual(['Utbildning', 'Utbildning', '']);
});

test('takes no title, section, total, note or repeated header for a record, and lists each', () => {
  const { rows, report } = take(
    tab('Plan', [
      'Handlingsplan 2025',
      ...plan.slice(0, 1),
      'A. Utbildning',
      ...plan.slice(1),
      plan[0] as string,
      'Summa|2',
      '* beslutad av nämnden',
    ]),
  );
  expect(rows).toHaveLength(2);
  expect(cell(rows[0], 'Område')).toBe('Utbildning');
  expect(report.notRecords.map(({ row, what }) => [row, what])).toEqual([
    [3, 'avsnittsrubrik'],
    [6, 'rubrikrad igen'],
    [7, 'summarad'],
    [8, 'fotnot eller rad utan innehåll'],
  ]);
});

test('takes the year from the name of the tab, and says so', () => {
  const { rows, report } = take(tab('Handlingsplan 2025', plan));
  expect(rows.map((row) => cell(row, 'Verksamhetsår'))).toEqual(['2025', '2025']);
  expect(report.assumed.map(({ why }) => why)).toContain('Verksamhetsår = 2025 (fliknamn)');
});

test('takes the year of a period from the title above the headers', () => {
  const { rows } = take(
    tab('Blad1', [
      'Åtgärdsplan 2025',
      'Nr|Insats|Utförs av|Frist|Framdrift',
      '1|Öva|Säk|mars|50 %',
      '2|Lära|HR|T2|0',
      '3|Mäta|IT|tills vidare|100',
    ]),
  );
  expect(rows.map((row) => [cell(row, 'Slutdatum'), cell(row, 'Status')])).toEqual([
    ['2025-03-31', 'Pågående'],
    ['2025-08-31', 'Ej påbörjad'],
    ['', 'Klar'],
  ]);
});

test('takes tabs alike as one sheet, and tells keys apart by tab', () => {
  const { rows } = take(tab('Handlingsplan 2025', plan), tab('Handlingsplan 2026', plan));
  expect(rows.map(({ key }) => key)).toEqual([
    'Handlingsplan 2025: 1',
    'Handlingsplan 2025: 2',
    'Handlingsplan 2026: 1',
    'Handlingsplan 2026: 2',
  ]);
});

function classification(levels: readonly string[]): string[] {
  return [
    'Informationsmängd|System|Konfidentialitet|Riktighet|Tillgänglighet|Status',
    ...levels.map((level, index) => `Mängd ${index}|System|${level}|${level}|${level}|Klassad`),
  ];
}

test.each([
  ['3', ['Allvarlig (3)', '3'], '3 Allvarlig'],
  ['3', ['3 - Allvarlig', '3'], '3 Allvarlig'],
  ['a level 0', ['0', '3'], '3 Allvarlig'],
])('reads the number %s as a level where the list shows its scale', (_, levels, read) => {
  const { rows } = take(tab('Klassning', classification(levels)));
  expect(cell(rows[1], 'Konfidentialitet')).toBe(read);
});

test('asks about numbers alone, and about a name and a number that disagree', () => {
  const numbers = take(tab('Klassning', classification(['3', '2'])));
  expect(numbers.rows.map((row) => cell(row, 'Konfidentialitet'))).toEqual(['', '']);
  expect(numbers.report.undecided.map(({ value, rows }) => [value, rows])).toContainEqual(['3', [2]]);
  const disagreeing = take(tab('Klassning', classification(['Allvarlig (3)', 'Måttlig (2)', 'Betydande (2)'])));
  expect(cell(disagreeing.rows[1], 'Konfidentialitet')).toBe('');
  expect(disagreeing.report.undecided).toContainEqual(
    expect.objectContaining({ value: 'Måttlig (2)', rows: [3], why: 'namn och tal säger olika nivåer' }),
  );
});

test.each(['K3 R2 T0', 'K:3/R:2/T:0', '3-2-0', '3,2,0', 'KRT 3-2-0'])('parts the levels of %s', (written) => {
  const { rows } = take(
    tab('Klassning', [
      'Informationsmängd|System|KRT|Status',
      `Journal|Cosmic|${written}|Klassad`,
      `Lön|HR|${written}|Klassad`,
    ]),
  );
  expect(['Konfidentialitet', 'Riktighet', 'Tillgänglighet'].map((header) => cell(rows[0], header))).toEqual([
    '3 Allvarlig',
    '2 Betydande',
    '0 Ingen eller försumbar',
  ]);
});

test('never reads 322 as three levels', () => {
  const { report } = take(
    tab('Klassning', ['Informationsmängd|System|KRT|Status', 'Journal|Cosmic|322|Klassad', 'Lön|HR|221|Klassad']),
  );
  expect(report.sheets[0]?.columns['KRT']).toBeNull();
});

test('joins a date and the time beside it, and no time alone', () => {
  const { rows, report } = take(
    tab('Incidenter', [
      'Nr|Datum|Kl.|Händelse|Typ|Status',
      '1|2025-01-03|08:30|Mejl|Felskick|Stängd',
      '2||10:15|Brand|Annat|Ny',
      '3|2025-02-01||Stopp|Driftstopp|Ny',
    ]),
  );
  expect(rows.map((row) => cell(row, 'Inträffad'))).toEqual(['2025-01-03T08:30', '', '2025-02-01']);
  expect(report.undecided).toContainEqual(expect.objectContaining({ column: 'Kl.', value: '10:15', rows: [3] }));
});

test.each([
  ['Hög/Medel/Låg is no order', 'Prio', ['Hög', 'Medel', 'Låg']],
  ['free text is no id', 'Källreferens', ['Se protokoll', 'Enligt revisorn', 'Eget förslag']],
])('%s: the column comes along as its own', (_, header, values) => {
  const { rows, report } = take(
    tab('Handlingsplan', [
      `Nr|Aktivitet|Ansvarig|${header}`,
      ...values.map((value, index) => `${index}|Åtgärd ${index}|HR|${value}`),
    ]),
  );
  expect(report.sheets[0]?.columns[header]).toBeNull();
  expect(rows.map((row) => [...row.own.values()])).toEqual(values.map((value) => [value]));
});

test('only asks about a header that is spelled nearly as one of ours', () => {
  const { rows, report } = take(
    tab('Handlingsplan', ['Nr|Aktivitet|Anvarig|Status', '1|Öva|HR|Klar', '2|Lära|IT|Klar']),
  );
  expect(cell(rows[0], 'Ansvarig')).toBe('');
  expect(rows[0]?.own.get('Anvarig')).toBe('HR');
  expect(report.undecided).toContainEqual(expect.objectContaining({ column: 'Anvarig', proposal: 'Ansvarig' }));
});

test('puts comments and links of cells with the row', () => {
  const { rows } = take(tab('Handlingsplan', plan, { notes: new Map([['B2', 'Cellkommentar: kolla']]) }));
  expect(rows[0]?.notes).toEqual(['Cellkommentar: kolla']);
});

test('reads hidden rows and tells, and leaves hidden tabs', () => {
  const { report } = take(
    tab('Handlingsplan', plan, { hiddenRows: new Set([3]) }),
    tab('Gammal plan', plan, { isHidden: true }),
  );
  expect(report.sheets.map(({ records }) => records)).toEqual([2]);
  expect(report.assumed).toContainEqual(
    expect.objectContaining({ rows: [3], why: 'dolda eller bortfiltrerade rader är lästa' }),
  );
  expect(report.unread).toEqual([{ file: 'lista.xlsx', tab: 'Gammal plan', why: 'fliken är dold' }]);
});

test('joins a tab whose rows belong to those of another', () => {
  const { rows, report } = take(
    tab('Processing', ['ref_id|name|status|dpia_required', 'P1|Journal|Approved|true', 'P2|Nyhetsbrev|Draft|false']),
    tab('Purposes', [
      'processing|name|legal_basis',
      'P1|Vård|Legal Obligation',
      'P1|Kvalitet|Public Interest',
      'P2|Informera|Consent',
    ]),
  );
  expect(report.sheets.map(({ source, target, records }) => [source, target, records])).toEqual([
    ['Processing', 'Registerförteckning', 2],
    ['Purposes', 'Registerförteckning', 3],
  ]);
  expect(rows.map((row) => [cell(row, 'Ändamål'), cell(row, 'Rättslig grund')])).toEqual([
    ['Vård; Kvalitet', 'Rättslig förpliktelse; Myndighetsutövning eller allmänt intresse'],
    ['Informera', 'Samtycke'],
  ]);
});

describe('empty cells under a value that opens a block', () => {
  const blocks = tab('Handlingsplan', [
    'Delområde|Aktivitet|Ansvarig',
    'Utbildning|Öva|Säk',
    '|Lära|HR',
    '|Mäta|IT',
    'Övrigt|Skriva|Säk',
  ]);

  test('are asked about, and stay empty until somebody has said so', () => {
    const { rows, report, mapping } = take(blocks);
    expect(rows.map((row) => cell(row, 'Område'))).toEqual(['Utbildning', '', '', 'Övrigt']);
    expect(report.undecided).toContainEqual(
      expect.objectContaining({ column: 'Delområde', rows: [3, 4], proposal: 'fyll ned' }),
    );
    expect(mapping.sheets[0]?.columns[0]?.how).toBe('fyll ned?');
  });

  test.each([
    ['fyll ned', ['Utbildning', 'Utbildning', 'Utbildning', 'Övrigt']],
    ['som den står', ['Utbildning', '', '', 'Övrigt']],
  ] as const)('%s', (how, areas) => {
    const { rows, report } = takeAs(blocks, (column) => (column.header === 'Delområde' ? { ...column, how } : column));
    expect(rows.map((row) => cell(row, 'Område'))).toEqual(areas);
    expect(report.undecided.filter(({ column }) => column === 'Delområde')).toEqual([]);
  });

  test.each([
    ['a column of people', ['Nr|Aktivitet|Ansvarig', '1|Öva|Säk', '2|Lära|', '3|Mäta|', '4|Skriva|HR']],
    [
      'values that come again',
      ['Delområde|Aktivitet|Ansvarig', 'Utbildning|Öva|Säk', '|Lära|HR', 'Utbildning|Mäta|IT'],
    ],
    [
      'a few gaps',
      [
        'Delområde|Aktivitet|Ansvarig',
        'Utbildning|Öva|a',
        'Övrigt|Lära|b',
        '|Mäta|c',
        'Övrigt|Sy|d',
        'Utbildning|Be|e',
      ],
    ],
  ])('are not asked about in %s', (_, lines) => {
    expect(take(tab('Handlingsplan', lines)).mapping.sheets[0]?.columns.map(({ how }) => how)).not.toContain(
      'fyll ned?',
    );
  });
});

describe('several actions in one cell', () => {
  const several: SourceSheet = {
    file: 'lista.xlsx',
    tab: 'Handlingsplan',
    rows: [
      ['Nr', 'Aktivitet', 'Ansvarig'],
      ['1', '1. Öva\n2. Lära', 'Säk'],
      ['2', 'En åtgärd\nsom går över två rader', 'IT'],
    ],
  };

  test('are one record, and told', () => {
    const { rows, report } = take(several);
    expect(rows.map((row) => [row.key, cell(row, 'Åtgärd')])).toEqual([
      ['1', '1. Öva\n2. Lära'],
      ['2', 'En åtgärd\nsom går över två rader'],
    ]);
    expect(report.undecided).toContainEqual(expect.objectContaining({ column: 'Aktivitet', rows: [2] }));
  });

  test('become a record each when the map says so, with keys that come again', () => {
    const { rows, report } = takeAs(several, (column) =>
      column.header === 'Aktivitet' ? { ...column, how: 'dela rader' } : column,
    );
    expect(rows.map((row) => [row.key, cell(row, 'Åtgärd'), cell(row, 'Ansvarig')])).toEqual([
      ['1.1', 'Öva', 'Säk'],
      ['1.2', 'Lära', 'Säk'],
      ['2', 'En åtgärd\nsom går över två rader', 'IT'],
    ]);
    expect(report.undecided.filter(({ column }) => column === 'Aktivitet')).toEqual([]);
    expect(report.cells).toEqual({ placed: 9, own: 0, comment: 0, listed: 0 });
  });
});

describe('a legend', () => {
  const incidents = (legend: string) =>
    tab('Incidenter', [
      legend,
      'Nr|Datum|Rubrik|Allvar|Status',
      '1|2025-01-03|Mejl|1|Stängd',
      '2|2025-02-03|Brand|3|Ny',
    ]);

  test('says what numbers mean, which is assumed and stands in the map', () => {
    const { rows, report, mapping } = take(incidents('Allvar 1 = låg, 2 = medel, 3 = hög'));
    expect(rows.map((row) => cell(row, 'Allvarlighet'))).toEqual(['Låg', 'Hög']);
    expect(report.assumed).toContainEqual(expect.objectContaining({ column: 'Allvar', value: '1', rows: [3] }));
    expect(mapping.sheets[0]?.words).toContainEqual(
      expect.objectContaining({ header: 'Allvar', word: '3', value: 'Hög', certainty: 'antaget' }),
    );
  });

  test.each(['Prioritet 1 = låg, 3 = hög', 'Allvar mäts 1–3', '1 = låg, 3 = hög'])(
    'that is about something else, or none, decides nothing: %s',
    (legend) => {
      expect(take(incidents(legend)).rows.map((row) => cell(row, 'Allvarlighet'))).toEqual(['', '']);
    },
  );
});

test('tells which rows have a fill that others have not', () => {
  const colours = new Map([
    ['#FFFF00', new Set([1, 3])],
    ['#EEEEEE', new Set([2, 3])],
    ['#1F4E79', new Set([1])],
  ]);
  const { report } = take(tab('Handlingsplan', plan, { colours }));
  expect(report.assumed.filter(({ why }) => why.startsWith('fyllningen'))).toEqual([
    expect.objectContaining({ rows: [3], why: expect.stringContaining('#FFFF00') }),
  ]);
});

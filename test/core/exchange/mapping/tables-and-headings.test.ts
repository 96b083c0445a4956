import { cell, tab, take } from '../../../support/other-shapes.ts';

const plan = ['Nr|Aktivitet|Ansvarig|Klart senast|Status', '1|Öva|Säk|2025-03-31|Klar', '2|Klassa|IT|2025-06-30|Pågår'];
const risks = ['Nr|Risk|S|K|Ägare', '1|Intrång|3|4|IT', '2|Avbrott|2|3|Drift'];

describe('two tables on a tab', () => {
  test.each([
    ['with a title between', [...plan, '', 'Risker', ...risks], 6],
    ['with an empty row between', [...plan, '', ...risks], 5],
  ])('%s are two lists', (_, lines, headerRow) => {
    const { report, rows } = take(tab('Handlingsplan', lines));
    expect(report.sheets.map((sheet) => [sheet.source, sheet.target, sheet.headerRow, sheet.records])).toEqual([
      ['Handlingsplan', 'Handlingsplan', 1, 2],
      [`Handlingsplan (rad ${headerRow})`, 'Risker', headerRow, 2],
    ]);
    expect(rows.map(({ number }) => number)).toEqual([2, 3, headerRow + 1, headerRow + 2]);
    const { placed, own, comment, listed } = report.cells;
    expect(placed + own + comment + listed).toBe(
      lines
        .join('|')
        .split('|')
        .filter((text) => text !== '').length,
    );
  });

  test('the second is told when it is none of ours, and gives no records', () => {
    const { report } = take(
      tab('Plan', [...plan, '', 'Kontaktpersoner', 'Namn|Telefon|Rum', 'Karin|123|A1', 'Per|124|B2']),
    );
    expect(report.sheets.map(({ records }) => records)).toEqual([2]);
    expect(report.unread.map(({ tab: name }) => name)).toEqual(['Plan (rad 6)']);
  });

  test.each([
    ['an empty row between records', [...plan, '', '3|Lära|HR|2025-09-30|Pågår', '4|Mäta|IT|2025-10-31|Pågår']],
    ['a record of words alone after an empty row', [...plan, '', '|Lära mer|HR||Pågår', '4|Mäta|IT|2025-10-31|Pågår']],
    [
      'the same headers again',
      [...plan, '', ...plan.slice(0, 1), '3|Lära|HR|2025-09-30|Pågår', '4|Mäta|IT|2025-10-31|Klar'],
    ],
  ])('%s does not part a list', (_, lines) => {
    expect(take(tab('Handlingsplan', lines)).report.sheets.map(({ records }) => records)).toEqual([4]);
  });
});

test('takes a number with a text, that the numbers under it go on from, for a heading', () => {
  const { rows, report } = take(
    tab('Handlingsplan', [
      '#|Aktivitet|Ansvarig|Tid|Status',
      '1|Utbildning|||',
      '1.1|Webbkurs|HR|2025-03-31|☑',
      '1.2|Chefskurs|HR|2025-04-30|☐',
      '2|Egen åtgärd|||',
    ]),
  );
  expect(rows.map((row) => [row.key, cell(row, 'Område'), cell(row, 'Status')])).toEqual([
    ['1.1', 'Utbildning', 'Klar'],
    ['1.2', 'Utbildning', 'Ej påbörjad'],
    ['2', '', ''],
  ]);
  expect(report.notRecords.map(({ row, what }) => [row, what])).toEqual([[2, 'avsnittsrubrik']]);
});

test('reads risk before and after what is done by the groups over the columns', () => {
  const { rows } = take(
    tab('Risker', ['||Före åtgärd|||Efter åtgärd|', 'Nr|Risk|S|K|Ägare|S|K', '1|Intrång|3|4|IT|1|2'], {
      merges: [
        { top: 1, bottom: 1, left: 3, right: 4 },
        { top: 1, bottom: 1, left: 6, right: 7 },
      ],
    }),
  );
  const headers = ['Sannolikhet', 'Konsekvens', 'Sannolikhet efter', 'Konsekvens efter'];
  expect(headers.map((header) => cell(rows[0], header))).toEqual(['3', '4', '1', '2']);
});

test('takes a list of systems by its systems, and says so', () => {
  const { rows, report } = take(
    tab('Systemlista', [
      'System|Systemägare|KRT|Klassat',
      'Lifecare|Enhetschef|3-2-2|2024-03-01',
      'Webb|Webbredaktör|0-1-2|2024-01-01',
    ]),
  );
  expect(rows.map((row) => cell(row, 'Informationsmängd'))).toEqual(['Lifecare', 'Webb']);
  expect(report.assumed.map(({ why }) => why)).toContain('System = Informationsmängd');
});

test('keeps the names of tabs alike, where no column of ours is for them', () => {
  const lines = ['Aktivitet|Vem|Klart senast|Status', 'Öva|Chef|2025-03-31|Klar'];
  const { rows } = take(tab('Hemtjänst', lines), tab('Äldreboende', [...lines, 'Lära|HR|2025-06-30|Pågår']));
  expect(rows.map((row) => row.own.get('Flik i källan'))).toEqual(['Hemtjänst', 'Äldreboende', 'Äldreboende']);
});

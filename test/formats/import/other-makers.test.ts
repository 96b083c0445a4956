import { cellText, takeInto } from '../../../src/core/index.ts';
import { readList } from '../../../src/formats/import/read-list.ts';
import { nodeUnpacker } from '../../../src/hosts/node/files/node-unpacker.ts';
import { buildXlsx, dateStyles, type XlsxSource } from '../../support/xlsx-builder.ts';

const takeIn = takeInto({ sheets: [] }, { today: '2025-11-28' });

/** What taking in a workbook as proposed gives. */
function taken(source: XlsxSource) {
  const { sheets } = readList(buildXlsx(source), 'lista.xlsx', nodeUnpacker);
  const { sheets: into, report } = takeIn.apply(sheets, takeIn.propose(sheets));
  return { rows: into.flatMap(({ rows }) => rows), report };
}

const lines = [
  ['Nr', 'Aktivitet', 'Ansvarig', 'Klart senast', 'Status'],
  ['001', 'Öva & lära', 'Enhetschefen', '2025-03-31', 'Pågår'],
  ['002', 'Klassa', 'IT-chefen', '2025-06-30', 'Klart'],
];

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;');
}

/** The list, each text as a maker writes it. */
function rowsBy(spell: (text: string, address: string, index: number) => string): string {
  const width = lines[0]?.length ?? 0;
  return lines
    .map((cells, row) => {
      const written = cells.map((text, column) =>
        spell(text, `${String.fromCharCode(65 + column)}${row + 1}`, row * width + column),
      );
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}

const texts = lines.flat();

const makers: readonly (readonly [name: string, source: XlsxSource])[] = [
  [
    'shared texts',
    {
      sheets: [{ name: 'Plan', rows: rowsBy((_, at, index) => `<c r="${at}" t="s"><v>${index}</v></c>`) }],
      sharedStrings: texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join(''),
    },
  ],
  [
    'shared texts in pieces of several looks, with readings',
    {
      sheets: [{ name: 'Plan', rows: rowsBy((_, at, index) => `<c r="${at}" t="s"><v>${index}</v></c>`) }],
      sharedStrings: texts
        .map(
          (text) =>
            `<si><r><t xml:space="preserve">${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
        )
        .join(''),
    },
  ],
  [
    'texts in their cells',
    {
      sheets: [
        { name: 'Plan', rows: rowsBy((text, at) => `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`) },
      ],
    },
  ],
  [
    'texts as results of formulas',
    {
      sheets: [
        { name: 'Plan', rows: rowsBy((text, at) => `<c r="${at}" t="str"><f>A1</f><v>${escaped(text)}</v></c>`) },
      ],
    },
  ],
  [
    'cells without addresses',
    {
      sheets: [{ name: 'Plan', rows: rowsBy((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`) }],
    },
  ],
];

test.each(makers)('reads %s alike', (_, source) => {
  const { rows, report } = taken(source);
  expect(report.sheets.map(({ target, records }) => [target, records])).toEqual([['Handlingsplan', 2]]);
  const headers = ['Åtgärd', 'Ansvarig', 'Slutdatum', 'Status'];
  expect(
    rows.map(({ key, values }) => [key, ...headers.map((header) => cellText(values.get(header) ?? null))]),
  ).toEqual([
    ['001', 'Öva & lära', 'Enhetschefen', '2025-03-31', 'Pågående'],
    ['002', 'Klassa', 'IT-chefen', '2025-06-30', 'Klar'],
  ]);
});

function text(at: string, written: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${escaped(written)}</t></is></c>`;
}

const heads = ['Nr', 'Aktivitet', 'Ansvarig', 'Klart senast', 'Status', 'Område'];
const headRow = `<row r="1">${heads.map((head, column) => text(`${String.fromCharCode(65 + column)}1`, head)).join('')}</row>`;

/** The headers and rows of cells. */
function plan(rows: readonly string[], more: Partial<NonNullable<XlsxSource['sheets']>[number]> = {}) {
  const written = rows.map((cells, index) => `<row r="${index + 2}">${cells}</row>`).join('');
  return { name: 'Plan', rows: headRow + written, ...more };
}

function record(row: number, day: string): string {
  return (
    text(`A${row}`, String(row)) +
    text(`B${row}`, `Åtgärd ${row}`) +
    text(`C${row}`, 'HR') +
    day +
    text(`E${row}`, 'Klar')
  );
}

test.each([
  ['a day as a number with the look of a day', '<c r="D2" s="1"><v>45747</v></c>', '', '2025-03-31'],
  ['a day as LibreOffice looks it', '<c r="D2" s="4"><v>45747</v></c>', '', '2025-03-31'],
  ['a day counted from 1904', '<c r="D2" s="1"><v>44285</v></c>', 'date1904="1"', '2025-03-31'],
  ['a day with an hour', '<c r="D2" s="2"><v>45747.5</v></c>', '', '2025-03-31'],
  ['a day as the standard writes it', '<c r="D2" t="d"><v>2025-03-31</v></c>', '', '2025-03-31'],
])('reads %s', (_, day, workbookProperties, expected) => {
  const { rows } = taken({ sheets: [plan([record(2, day)])], styles: dateStyles, workbookProperties });
  expect(cellText(rows[0]?.values.get('Slutdatum') ?? null)).toBe(expected);
});

test('reads merged areas, hidden rows and tabs, and tells what is hidden', () => {
  const first = record(2, '') + text('F2', 'Utbildning');
  const { rows, report } = taken({
    sheets: [
      {
        name: 'Plan',
        rows: `${headRow}<row r="2">${first}</row><row r="3" hidden="1">${record(3, '')}</row><row r="4">${record(4, '')}</row>`,
        after: '<mergeCells count="1"><mergeCell ref="F2:F3"/></mergeCells>',
      },
      { ...plan([record(2, '')]), name: 'Gammal', state: 'hidden' },
    ],
  });
  expect(rows.map(({ number, values }) => [number, values.get('Område') ?? null])).toEqual([
    [2, 'Utbildning'],
    [3, 'Utbildning'],
    [4, null],
  ]);
  expect(report.assumed).toContainEqual(
    expect.objectContaining({ rows: [3], why: 'dolda eller bortfiltrerade rader är lästa' }),
  );
  expect(report.unread.map(({ tab, why }) => [tab, why])).toEqual([['Gammal', 'fliken är dold']]);
});

test('lists a formula without a stored value and an error, and takes a check box for an answer', () => {
  const { rows, report } = taken({
    sheets: [
      {
        name: 'Incidenter',
        rows:
          `<row r="1">${['Nr', 'Rubrik', 'Typ', 'Status', 'Inträffad', 'PU-incident'].map((head, column) => text(`${String.fromCharCode(65 + column)}1`, head)).join('')}</row>` +
          `<row r="2">${text('A2', '1')}${text('B2', 'Mejl')}${text('C2', 'Felutskick')}${text('D2', 'Stängd')}<c r="E2"><f>NOW()</f></c><c r="F2" t="b"><v>1</v></c></row>` +
          `<row r="3">${text('A3', '2')}${text('B3', 'Stöld')}${text('C3', 'Förlust')}${text('D3', 'Öppen')}<c r="E3" t="e"><v>#REF!</v></c><c r="F3" t="b"><v>0</v></c></row>` +
          [4, 5]
            .map(
              (row) =>
                `<row r="${row}">${text(`A${row}`, String(row))}${text(`B${row}`, `Händelse ${row}`)}${text(`C${row}`, 'Avbrott')}${text(`D${row}`, 'Öppen')}${text(`E${row}`, '2025-03-03')}</row>`,
            )
            .join(''),
      },
    ],
  });
  expect(
    rows.slice(0, 2).map(({ values }) => [values.get('Inträffad') ?? null, values.get('Personuppgiftsincident')]),
  ).toEqual([
    [null, 'Ja'],
    [null, 'Nej'],
  ]);
  expect(report.undecided.filter(({ column }) => column === 'Inträffad').map(({ rows: of, why }) => [of, why])).toEqual(
    [
      [[2], 'en formel utan värde eller en bild'],
      [[3], 'ett formelfel'],
    ],
  );
});

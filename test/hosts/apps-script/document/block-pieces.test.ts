import { riskShading } from '../../../../src/core/dashboard/shading.ts';
import type { Chart, Table } from '../../../../src/core/index.ts';
import { blockPieces } from '../../../../src/hosts/apps-script/document/block-pieces.ts';
import { type Piece, pieceText } from '../../../../src/hosts/apps-script/document/pieces.ts';

function headersOf(pieces: readonly Piece[]) {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.header] : []));
}

function chartOf(changes: Partial<Chart>): Chart {
  return {
    id: 'A1',
    kind: 'column',
    title: 'Åtgärder',
    alternativeText: 'Stapeldiagram. Åtgärder.',
    unit: 'antal',
    categoryTitle: 'År',
    categories: ['2025'],
    series: [{ name: 'Klara', values: [3] }],
    ...changes,
  };
}

describe('a block of the review in Google Docs', () => {
  test('is a chart as words and numbers', () => {
    expect(blockPieces({ kind: 'chart', chart: chartOf({}) }).map(pieceText)).toEqual([
      'Åtgärder',
      'Stapeldiagram. Åtgärder.',
      'År\nKlara\n2025\n3\u00a0st',
    ]);
  });

  test('is a chart with many series as tables that fit the page, none left out', () => {
    const series = Array.from({ length: 19 }, (_, index) => ({ name: `S${index}`, values: [index] }));
    const headers = headersOf(blockPieces({ kind: 'chart', chart: chartOf({ series }) }));
    expect(headers.map(({ length }) => length)).toEqual([9, 9, 4]);
    expect(headers.flatMap(([, ...names]) => names)).toEqual(series.map(({ name }) => name));
  });

  test('is a matrix with its series as rows', () => {
    const chart = chartOf({ kind: 'matrix', categories: ['1', '2'], series: [{ name: 'Hög', values: [0, 4] }] });
    expect(headersOf(blockPieces({ kind: 'chart', chart }))).toEqual([['År', '1', '2']]);
    expect(blockPieces({ kind: 'chart', chart }).map(pieceText).at(-1)).toBe('År\n1\n2\nHög\n\n4');
  });

  test('is a matrix coloured by place, with sign and word, and what the colours mean', () => {
    const matrix = { kind: 'matrix', categories: ['1', '2'], shading: riskShading([2], [1, 2]) } as const;
    const chart = chartOf({ ...matrix, series: [{ name: '2', values: [0, 4] }] });
    const [table, legend] = blockPieces({ kind: 'chart', chart }).slice(-2);
    const [, , cell] = table?.kind === 'table' ? (table.rows[0] ?? []) : [];
    expect(cell).toEqual([{ text: '4\u00a0■\u00a0Hög', bold: true, colour: '1f2328', fill: 'e8796a' }]);
    expect(legend && pieceText(legend)).toMatch(/^■ Hög: riskvärde 3–4 {3}▲ Förhöjd: .*Tom ruta: ingen risk$/);
  });

  test('is a long table as several, none of its rows left out', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [[{ kind: 'text' as const, text: String(index) }]]);
    const table: Table = {
      kind: 'table',
      caption: 'Underlag',
      columns: [{ header: 'Rad', width: 100, align: 'left' }],
      rows,
    };
    const pieces = blockPieces(table);
    const numbers = pieces.flatMap((piece) =>
      piece.kind === 'table' ? piece.rows.map(([cell]) => cell?.[0]?.text) : [],
    );
    expect(numbers).toEqual(rows.map((_, index) => String(index)));
    expect(pieces.filter(({ kind }) => kind === 'paragraph').map(pieceText)).toEqual([
      'Underlag',
      'Underlag (forts.)',
      'Underlag (forts.)',
    ]);
  });

  test('keeps a footnote in its place, and in a table in brackets', () => {
    const content = [
      { kind: 'text' as const, text: 'Lagen' },
      { kind: 'footnote' as const, text: 'SFS 2025:1506' },
      { kind: 'text' as const, text: ' gäller.' },
    ];
    expect(blockPieces({ kind: 'paragraph', content })).toMatchObject([{ notes: [{ at: 5, text: 'SFS 2025:1506' }] }]);
    const table: Table = {
      kind: 'table',
      caption: 'T',
      columns: [{ header: 'H', width: 100, align: 'left' }],
      rows: [[content]],
    };
    expect(blockPieces(table).map(pieceText).at(-1)).toBe('H\nLagen (SFS 2025:1506) gäller.');
  });

  test.each([
    ['control characters', 'a\u0000b\u001fc', 'abc'],
    ['a line break', 'a\nb', 'a\u000bb'],
  ])('has %s as the service takes it', (_, text, shown) => {
    expect(blockPieces({ kind: 'paragraph', content: [{ kind: 'text', text }] }).map(pieceText)).toEqual([shown]);
  });
});

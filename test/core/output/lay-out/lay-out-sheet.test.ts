import type { LaidOutCell, LaidOutSheet, Medium } from '../../../../src/core/output/lay-out/laid-out-sheet.ts';
import { layOutSheet } from '../../../../src/core/output/lay-out/lay-out-sheet.ts';
import type { OutputSheet } from '../../../../src/core/output/output-sheet.ts';
import { cell, chart, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';

const within: Medium = { bars: 'within', chartTexts: 'within' };
const beside: Medium = { bars: 'beside', chartTexts: 'above' };

function laidOut(changes: Partial<OutputSheet>, medium = within) {
  return layOutSheet(outputSheet(changes), medium);
}

/** A cell by the sheet's own numbers. */
function cellAt({ rows }: LaidOutSheet, row: number, column: number): LaidOutCell | undefined {
  return rows[row - 1]?.cells.find((each) => each.column === column);
}

function valueAt(sheet: LaidOutSheet, row: number, column: number) {
  return cellAt(sheet, row, column)?.value;
}

describe('what a host paints', () => {
  test('stands in rows, part under part, with one empty row between', () => {
    const sheet = laidOut({ parts: [lines([cell('Titel', 'title')]), table([[cell('a')]])] });
    expect(sheet.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['Titel'],
      [],
      ['Kolumn A'],
      ['a'],
    ]);
  });

  test('has the widest wish of its tables for each column', () => {
    const columns = (...widths: number[]) => widths.map((width, index) => ({ header: `K${index}`, width }));
    const parts = [table([], { columns: columns(10, 40) }), table([], { columns: columns(30, 20, 5) })];
    expect(laidOut({ parts }).widths).toEqual([30, 40, 5]);
  });

  test('leads to the tab that a sheet was written to', () => {
    const link = { sheet: 'Översikt', cell: 'A4' };
    const sheet = outputSheet({ parts: [lines([cell('Se', 'text', link)])] });
    const renamed = layOutSheet(sheet, within, (name) => `${name} (2)`);
    expect(cellAt(renamed, 1, 1)?.link).toEqual({ sheet: 'Översikt (2)', cell: 'A4' });
    expect(cellAt(laidOut(sheet), 1, 1)?.link).toEqual(link);
  });

  test.each(['Kontroll', 'Översikt', 'VP-underlag', 'Historik', 'Konflikter'] as const)(
    'has for %s a colour on its tab',
    (name) => {
      expect(laidOut({ name }).tabColour).toMatch(/^[0-9A-F]{6}$/);
    },
  );

  test('gives text the width of the sheet where a free line wraps', () => {
    const wide = table([[cell('a'), cell('b'), cell('c')]]);
    const sheet = laidOut({ parts: [lines([cell('lång text', 'subtitle')]), wide] });
    expect(sheet.spans).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  });

  test('has its filter on the first table that wants one', () => {
    const parts = [table([[cell('a')]], { filters: false }), table([[cell('b')]])];
    expect(laidOut({ parts }).filter).toEqual({ top: 4, left: 1, bottom: 5, right: 1 });
    expect(laidOut({ parts: parts.slice(0, 1) }).filter).toBeNull();
  });
});

describe('bars', () => {
  const shares = table([[cell('A'), cell(0.5, 'percent')]], { dataBars: ['Kolumn B'] });

  test('are drawn within the cells where the host can', () => {
    const { dataBars, widths } = laidOut({ parts: [shares] });
    expect(dataBars).toEqual([{ range: { top: 2, left: 2, bottom: 2, right: 2 }, full: 1, beside: null }]);
    expect(widths).toHaveLength(2);
  });

  test('have a column beside the table where it cannot, with a header, and settings to the right of the sheet', () => {
    const sheet = laidOut({ parts: [shares] }, beside);
    expect(sheet.dataBars[0]?.beside).toMatchObject({ column: 3, settings: { top: 1, left: 5, bottom: 3, right: 6 } });
    expect(valueAt(sheet, 1, 3)).toBe('Kolumn B som stapel');
    expect([sheet.mainColumns, sheet.widths.length]).toEqual([3, 6]);
  });

  test('of several columns have a column and settings each', () => {
    const two = table([[cell(1, 'integer'), cell(2, 'integer')]], { dataBars: ['Kolumn A', 'Kolumn B'] });
    const places = laidOut({ parts: [two] }, beside).dataBars.map((bars) => [
      bars.beside?.column,
      bars.beside?.settings.left,
    ]);
    expect(places).toEqual([
      [3, 6],
      [4, 8],
    ]);
  });

  test('are not drawn where there is no number', () => {
    expect(laidOut({ parts: [table([[cell('–')]], { dataBars: ['Kolumn A'] })] }).dataBars).toEqual([]);
  });
});

describe('a chart', () => {
  const parts = [chart({ series: [{ name: 'Antal', values: [4, null] }] })];

  test('has its numbers to the right of the sheet, under its title', () => {
    const sheet = laidOut({ parts });
    const [drawn] = sheet.charts;
    expect(drawn?.data).toEqual({ top: 2, left: 9, bottom: 4, right: 10 });
    expect(valueAt(sheet, 1, 9)).toBe('Underlag: Åtgärder per år');
    expect([2, 3, 4].map((row) => [valueAt(sheet, row, 9), valueAt(sheet, row, 10)])).toEqual([
      ['År', 'Antal'],
      ['2025', 4],
      ['2026', null],
    ]);
  });

  test('shares its columns with other charts, so all series are equally wide', () => {
    const other = chart({
      series: [
        { name: 'Klar', values: [1, 2] },
        { name: 'Ej påbörjad', values: [3, 4] },
      ],
    });
    expect(laidOut({ parts: [...parts, other] }).widths.slice(-2)).toEqual([13, 13]);
  });

  test('says what it says in a line above where the drawing cannot carry it', () => {
    const sheet = laidOut({ parts }, beside);
    expect(valueAt(sheet, 1, 1)).toBe('Stapeldiagram: 4 åtgärder 2025 och 6 åtgärder 2026.');
    expect(sheet.charts[0]?.area.top).toBe(2);
    expect(valueAt(laidOut({ parts }), 1, 1)).toBeUndefined();
  });

  test('covers as many rows in every host', () => {
    const rowsOf = (medium: Medium) => {
      const area = laidOut({ parts }, medium).charts[0]?.area;
      return (area?.bottom ?? 0) - (area?.top ?? 0);
    };
    expect(rowsOf(beside)).toBe(rowsOf(within));
  });
});

test('every block whose cells have an edge is told', () => {
  const matrix = chart({ kind: 'matrix', categories: ['1', '2'], series: [{ name: '1', values: [1, 0] }] });
  const { edged } = laidOut({ parts: [table([[cell('a')]]), matrix] });
  expect(edged).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 6, left: 1, bottom: 7, right: 3 },
  ]);
});

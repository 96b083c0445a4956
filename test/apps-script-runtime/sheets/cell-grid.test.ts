import { copyOfModel } from '../../support/copy-of-model.ts';
import type { Cell } from './cell.ts';
import { CellGrid } from './cell-grid.ts';

const area = { row: 2, column: 1, rows: 3, columns: 2 };

/** A grid whose rows 2 to 4 have been given a note as one. */
function noted(): CellGrid {
  const grid = new CellGrid();
  grid.changeCells(area, note('all'), () => true);
  return grid;
}

function note(text: string): (cell: Cell) => void {
  return (cell) => {
    cell.note += text;
  };
}

function notesOf(grid: CellGrid): (string | undefined)[][] {
  return [1, 2, 3, 4, 5].map((row) => [1, 2, 3].map((column) => grid.peek(row, column)?.note));
}

const blank = [undefined, undefined, undefined];
const all = ['all', 'all', undefined];

describe('the cells of a sheet', () => {
  test('are changed row for row, also where alike rows are changed as one', () => {
    expect(notesOf(noted())).toEqual([blank, all, all, all, blank]);
  });

  test('are changed by themselves, whatever has been changed together with them', () => {
    const grid = noted();
    grid.cell(3, 1).note = 'own';
    grid.changeCells({ ...area, row: 4, rows: 1 }, note(' more'), () => true);
    expect(notesOf(grid)).toEqual([blank, all, ['own', 'all', undefined], ['all more', 'all more', undefined], blank]);
  });

  test('are changed as one again where they differ, each from what it was', () => {
    const grid = noted();
    grid.cell(3, 2).note = 'own';
    grid.changeCells(area, note('!'), () => true);
    expect(notesOf(grid)).toEqual([
      blank,
      ['all!', 'all!', undefined],
      ['all!', 'own!', undefined],
      ['all!', 'all!', undefined],
      blank,
    ]);
  });

  test('get their own where a row is not changed as the row above it', () => {
    const grid = new CellGrid();
    const change = (cell: Cell, down: number) => note(`${Math.min(down, 1)}`)(cell);
    grid.changeCells(area, change, (down) => down > 1);
    expect(notesOf(grid)).toEqual([blank, ['0', '0', undefined], ['1', '1', undefined], ['1', '1', undefined], blank]);
  });

  test('are as far as they are filled, whatever notes they have', () => {
    const grid = noted();
    expect(grid.dataArea).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    grid.cell(3, 2).content = 'a';
    expect(grid.dataArea).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });

  test('of a copy are changed without those that were copied', () => {
    const grid = noted();
    const copy = copyOfModel(grid);
    copy.changeCells(area, note('!'), () => true);
    copy.cell(1, 1).note = 'own';
    expect(notesOf(grid)).toEqual([blank, all, all, all, blank]);
    expect(notesOf(copy)[0]).toEqual(['own', undefined, undefined]);
  });
});

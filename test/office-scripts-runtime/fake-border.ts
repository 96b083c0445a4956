/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { validColour } from './colours.ts';
import { type Area, cellToSet, type Side, type TabModel } from './workbook-model.ts';

/** A cell and the side of it that a line is drawn at. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

const automaticColour = '#000000';

/** The lines at one place of each area: at one of its edges, or between its rows or columns. */
export function fakeBorder(
  tab: TabModel,
  areas: readonly Area[],
  place: ExcelScript.BorderIndex,
): ExcelScript.RangeBorder {
  const draw = (colourOf: (known: string | undefined) => string) => {
    for (const { row, column, side } of areas.flatMap((area) => linesOf(area, place))) {
      const { look } = cellToSet(tab, row, column);
      look.lines = { ...look.lines, [side]: colourOf(look.lines?.[side]) };
    }
  };
  return {
    setStyle: () => draw((known) => known ?? automaticColour),
    setColor: (colour) =>
      draw((known) => {
        if (known === undefined) throw new Error('what the colour of a line that is not drawn does is not documented');
        return validColour(colour);
      }),
  };
}

function linesOf({ row, column, rows, columns }: Area, place: ExcelScript.BorderIndex): Line[] {
  const cells = (side: Side, height: number, width: number): Line[] => {
    if (height === 0 || width === 0) throw new Error(`InvalidArgument: ${place} of a single row or column`);
    if (height * width > 1_000_000) throw new Error('lines in a whole sheet are not meant');
    return Array.from({ length: height * width }, (_, index) => {
      return { row: row + Math.floor(index / width), column: column + (index % width), side };
    });
  };
  if (place === ('InsideHorizontal' as ExcelScript.BorderIndex)) return cells('bottom', rows - 1, columns);
  if (place === ('InsideVertical' as ExcelScript.BorderIndex)) return cells('right', rows, columns - 1);
  if (place === ('EdgeLeft' as ExcelScript.BorderIndex)) return cells('left', rows, 1);
  throw new Error(`InvalidArgument: the border ${place}`);
}

import type { Look } from '../../../core/index.ts';
import type { CellStyle } from '../edit/cell-style.ts';

/** A look as the styles of a workbook say it. */
export function cellStyleOf({ bold, underline, size, ink, fill, edge, ...rest }: Look): CellStyle {
  const font = {
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(size !== undefined && { size }),
    ...(ink !== undefined && { color: ink }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(edge !== undefined && { border: { color: edge } }),
    ...rest,
  };
}

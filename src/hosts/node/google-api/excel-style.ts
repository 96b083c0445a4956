import type { sheets_v4 } from '@googleapis/sheets';
import type { Alignment, Fill, Font, Style } from 'exceljs';
import type { CellData } from './cell-data.ts';

/** Grey italics: the value comes from a formula, and what is written over it is not read back. */
const computed: Partial<Font> = { italic: true, color: { argb: 'FF5F6368' } };

const horizontalAlignments: Readonly<Record<string, Alignment['horizontal']>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const verticalAlignments: Readonly<Record<string, Alignment['vertical']>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

/** How a cell looks in Excel; `undefined` when it looks like any other. Its number format is not part of this. */
export function excelStyle(
  { userEnteredFormat }: CellData,
  { isComputed, isHeader }: { readonly isComputed: boolean; readonly isHeader: boolean },
): Partial<Style> | undefined {
  const { backgroundColorStyle, horizontalAlignment, verticalAlignment, wrapStrategy, textFormat } =
    userEnteredFormat ?? {};
  const font = { ...fontOf(textFormat), ...(isComputed && !isHeader ? computed : {}) };
  const fill = fillOf(backgroundColorStyle?.rgbColor);
  const horizontal = horizontalAlignments[horizontalAlignment ?? ''];
  const vertical = verticalAlignments[verticalAlignment ?? ''];
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
  };
  const style: Partial<Style> = {
    ...(Object.keys(font).length > 0 ? { font: { name: 'Calibri', size: 11, ...font } } : {}),
    ...(fill ? { fill } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontOf(format: sheets_v4.Schema$TextFormat | undefined): Partial<Font> {
  const color = argb(format?.foregroundColorStyle?.rgbColor);
  return {
    ...(format?.bold ? { bold: true } : {}),
    ...(format?.italic ? { italic: true } : {}),
    ...(format?.strikethrough ? { strike: true } : {}),
    ...(format?.underline ? { underline: true } : {}),
    ...(format?.fontSize ? { size: format.fontSize } : {}),
    ...(color ? { color: { argb: color } } : {}),
  };
}

function fillOf(color: sheets_v4.Schema$Color | undefined): Fill | undefined {
  const shade = argb(color);
  if (shade === undefined || shade === 'FFFFFFFF') return undefined;
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: shade }, bgColor: { argb: shade } };
}

/** Google gives each colour as a share 0–1, and leaves out those that are 0. */
function argb(color: sheets_v4.Schema$Color | undefined): string | undefined {
  if (!color) return undefined;
  const byte = (share: number | null | undefined) =>
    Math.round(Math.min(1, Math.max(0, share ?? 0)) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `FF${byte(color.red)}${byte(color.green)}${byte(color.blue)}`;
}

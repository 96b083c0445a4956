import { addTo } from '../../../core/index.ts';
import type { DocsRequest } from './docs-service.ts';
import { type Run, runsText, type TablePiece } from './pieces.ts';
import { colour, insertText, plainLook, points, styledRuns } from './run-requests.ts';

/** Changes that go into one call together. */
export interface Chunk {
  readonly requests: readonly DocsRequest[];
  /** What the changes put in, in front of what those before them have put in; footnotes are still blank. */
  readonly text: string;
}

/** Width of the text on an A4 page with the margins of the document, in points. */
const textWidth = 453;
const narrowest = 24;
const cellFontSize = 9;
const alignmentNames = { left: 'START', right: 'END', center: 'CENTER' } as const;
type Alignment = keyof typeof alignmentNames;

/** A cell with its text in it, where it stands when all cells have theirs. */
interface PlacedCell {
  readonly runs: readonly Run[];
  readonly align: Alignment;
  readonly startIndex: number;
  /** The place after its text, which is that of its line end. */
  readonly endIndex: number;
}

/**
 * A table makes a paragraph end in front of itself: it begins one place after `at`. Its first cell has its text three places
 * further on, and each cell adds two places, each row one. The cells are filled from the last to the first, so that those before
 * stay where they are; then the table is given its look as a whole, and what differs from it.
 */
export function insertTable({ header, rows, widths, alignments }: TablePiece, at: number): Chunk[] {
  const columns = header.length;
  const allRows = [header.map((text): Run[] => [{ text, bold: true }]), ...rows];
  const texts = allRows.flatMap((cells, row) =>
    cells.map((runs, column): Chunk & { readonly at: number } => {
      const place = at + 4 + row * (2 * columns + 1) + 2 * column;
      const text = runsText(runs);
      return { at: place, text, requests: text === '' ? [] : [insertText(place, text)] };
    }),
  );
  let before = 0;
  const cells = texts.map(({ at: place, text }, index): PlacedCell => {
    const startIndex = place + before;
    before += text.length;
    const runs = allRows[Math.floor(index / columns)]?.[index % columns] ?? [];
    return { runs, align: alignments[index % columns] ?? 'left', startIndex, endIndex: startIndex + text.length };
  });
  return [
    { requests: frame(allRows.length, columns, widths, at), text: '' },
    ...texts.reverse().map(({ text, requests }) => ({ text, requests })),
    { requests: looks(cells, columns), text: '' },
  ];
}

function frame(rows: number, columns: number, widths: readonly number[], at: number): DocsRequest[] {
  const tableStartLocation = { index: at + 1 };
  const tableCellLocation = { tableStartLocation, rowIndex: 0, columnIndex: 0 };
  const byWidth = new Map<number, number[]>();
  widths.forEach((share, column) => {
    const width = Math.max(narrowest, Math.round((share / 100) * textWidth));
    addTo(byWidth, width, column);
  });
  return [
    { insertTable: { rows, columns, location: { index: at } } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    {
      updateTableCellStyle: {
        tableRange: { tableCellLocation, rowSpan: 1, columnSpan: columns },
        tableCellStyle: { backgroundColor: colour('e6edf4') },
        fields: 'backgroundColor',
      },
    },
    ...[...byWidth].map(([width, columnIndices]) => ({
      updateTableColumnProperties: {
        ...{ tableStartLocation, columnIndices },
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(width) },
        fields: 'widthType,width',
      },
    })),
  ];
}

function looks(cells: readonly PlacedCell[], columns: number): DocsRequest[] {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined) return [];
  const { endIndex: end } = last;
  const headerEnd = cells[columns - 1]?.endIndex ?? end;
  const range = { startIndex: first.startIndex, endIndex: end + 1 };
  const paragraphStyle = { namedStyleType: 'NORMAL_TEXT', alignment: alignmentNames.left };
  const fields = 'namedStyleType,alignment,shading,spaceAbove,spaceBelow,keepWithNext';
  const bold = { range: { startIndex: first.startIndex, endIndex: headerEnd }, textStyle: { bold: true } };
  return [
    { updateParagraphStyle: { range, paragraphStyle, fields } },
    plainLook(range.startIndex, range.endIndex, cellFontSize),
    ...(headerEnd > first.startIndex ? [{ updateTextStyle: { ...bold, fields: 'bold' } }] : []),
    ...alignedStretches(cells, columns),
    ...cells.slice(columns).flatMap(({ runs, startIndex }) => styledRuns(runs, startIndex)),
  ];
}

/** Neighbours in a row that are aligned alike, and not to the left, take one change. */
function alignedStretches(cells: readonly PlacedCell[], columns: number): DocsRequest[] {
  const stretches: { align: Alignment; startIndex: number; endIndex: number }[] = [];
  cells.forEach(({ align, startIndex, endIndex }, index) => {
    if (align === 'left') return;
    const previous = index % columns > 0 ? cells[index - 1] : undefined;
    const open = stretches[stretches.length - 1];
    if (open !== undefined && previous?.align === align) open.endIndex = endIndex + 1;
    else stretches.push({ align, startIndex, endIndex: endIndex + 1 });
  });
  return stretches.map(({ align, ...range }) => ({
    updateParagraphStyle: { range, paragraphStyle: { alignment: alignmentNames[align] }, fields: 'alignment' },
  }));
}

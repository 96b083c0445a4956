import type { DocsRequest } from './docs-service.ts';
import {
  type ListPiece,
  type NotePlace,
  type ParagraphPiece,
  type Piece,
  type Run,
  runsText,
  type TablePiece,
} from './pieces.ts';

/** Width of the text on an A4 page with the margins of the document, in points. */
const textWidth = 453;

/** Changes, and the texts of the footnotes that they make, in the order of the changes. */
interface Changes {
  readonly requests: readonly DocsRequest[];
  readonly notes: readonly string[];
}

/** The changes that insert a piece, as they can be spread over several calls, from the last of its text to the first. */
export interface Insertion {
  readonly chunks: readonly {
    readonly requests: readonly DocsRequest[];
    /** What the changes put in, in front of what those before them have put in; footnotes are still blank. */
    readonly text: string;
  }[];
  readonly notes: readonly string[];
}

/**
 * Inserts a piece at the beginning of a paragraph, in front of it.
 * @param closed the piece brings no end of paragraph of its own: a table follows, which does
 */
export function insertPiece(piece: Piece, at: number, closed: boolean): Insertion {
  switch (piece.kind) {
    case 'paragraph': {
      const { requests, notes } = styleParagraph(piece, at);
      const text = runsText(piece.runs);
      return { notes, chunks: [{ text, requests: [insertText(at, text + (closed ? '' : '\n')), ...requests] }] };
    }
    case 'list':
      return insertList(piece, at, closed);
    case 'table':
      return { chunks: insertTable(piece, at), notes: [] };
  }
}

/** Gives a paragraph that already has its text its looks and its footnotes. */
export function styleParagraph(piece: ParagraphPiece, at: number): Changes {
  const { style, runs, notes, fill, isCaption, startsPage } = piece;
  const range = { startIndex: at, endIndex: at + runsText(runs).length + 1 };
  const paragraphStyle = {
    namedStyleType: style,
    ...(fill !== undefined && {
      shading: { backgroundColor: colour(fill) },
      indentStart: points(8),
      indentEnd: points(8),
      spaceAbove: points(6),
      spaceBelow: points(6),
    }),
    ...(isCaption && { keepWithNext: true, spaceAbove: points(10) }),
    ...(startsPage && { pageBreakBefore: true }),
  };
  const fields =
    'namedStyleType,shading,indentStart,indentEnd,spaceAbove,spaceBelow,keepWithNext,pageBreakBefore,alignment';
  const footnotes = insertNotes(notes, at);
  return {
    requests: [
      { deleteParagraphBullets: { range } },
      { updateParagraphStyle: { range, paragraphStyle, fields } },
      ...styleRuns(runs, at),
      ...footnotes.requests,
    ],
    notes: footnotes.notes,
  };
}

function insertList({ ordered, items }: ListPiece, at: number, closed: boolean): Insertion {
  const texts = items.map(({ runs }) => runsText(runs));
  const starts = texts.map((_, index) => at + texts.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0));
  const range = { startIndex: at, endIndex: at + texts.join('\n').length + 1 };
  const bulletPreset = ordered ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE';
  // From the last to the first, so that a footnote moves nothing that is still to be done.
  const rest = items
    .map(({ runs, notes }, index) => {
      const footnotes = insertNotes(notes, starts[index] ?? at);
      return { requests: [...styleRuns(runs, starts[index] ?? at), ...footnotes.requests], notes: footnotes.notes };
    })
    .reverse();
  const requests = [
    insertText(at, texts.join('\n') + (closed ? '' : '\n')),
    { deleteParagraphBullets: { range } },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType,shading,spaceAbove,spaceBelow,keepWithNext,pageBreakBefore,alignment',
      },
    },
    { createParagraphBullets: { range, bulletPreset } },
    ...rest.flatMap((item) => item.requests),
  ];
  return { chunks: [{ requests, text: texts.join('\n') }], notes: rest.flatMap(({ notes }) => notes) };
}

/** From the last to the first, so that no place moves. */
function insertNotes(notes: readonly NotePlace[], start: number): Changes {
  const reversed = [...notes].reverse();
  return {
    requests: reversed.map(({ at }) => ({ createFootnote: { location: { index: start + at } } })),
    notes: reversed.map(({ text }) => text),
  };
}

const runFields = 'bold,italic,underline,foregroundColor,backgroundColor,fontSize,link';

function styleRuns(runs: readonly Run[], at: number, fontSize?: number): DocsRequest[] {
  let start = at;
  return runs.flatMap(({ text, bold, italic, colour: ink, fill }) => {
    const range = { startIndex: start, endIndex: start + text.length };
    start += text.length;
    if (text === '') return [];
    const textStyle = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(ink !== undefined && { foregroundColor: colour(ink) }),
      ...(fill !== undefined && { backgroundColor: colour(fill) }),
      ...(fontSize !== undefined && { fontSize: points(fontSize) }),
    };
    return [{ updateTextStyle: { range, textStyle, fields: runFields } }];
  });
}

/**
 * A table makes a paragraph end in front of itself: it begins one place after `at`. Its first cell has its text three places
 * further on, and each cell adds two places, each row one.
 */
function insertTable({ header, rows, widths, alignments }: TablePiece, at: number): Insertion['chunks'] {
  const columns = header.length;
  const tableStartLocation = { index: at + 1 };
  const cellAt = (row: number, column: number) => at + 4 + row * (2 * columns + 1) + 2 * column;
  const headerRuns = header.map((text): Run[] => [{ text, bold: true }]);
  // From the last to the first, so that the empty cells before stay where they are.
  const cells = [headerRuns, ...rows]
    .flatMap((cellsOfRow, row) =>
      cellsOfRow.map((runs, column) => ({
        text: runsText(runs),
        requests: fillCell(runs, cellAt(row, column), alignments[column] ?? 'left'),
      })),
    )
    .reverse();
  const frame = [
    { insertTable: { rows: rows.length + 1, columns, location: { index: at } } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
          rowSpan: 1,
          columnSpan: columns,
        },
        tableCellStyle: { backgroundColor: colour('e6edf4') },
        fields: 'backgroundColor',
      },
    },
    ...widths.map((share, column) => ({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [column],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(Math.max(24, (share / 100) * textWidth)) },
        fields: 'widthType,width',
      },
    })),
  ];
  return [{ requests: frame, text: '' }, ...cells];
}

const cellFontSize = 9;
const alignmentNames = { left: 'START', right: 'END', center: 'CENTER' } as const;

function fillCell(runs: readonly Run[], at: number, align: 'left' | 'right' | 'center'): DocsRequest[] {
  const text = runsText(runs);
  if (text === '') return [];
  const range = { startIndex: at, endIndex: at + text.length };
  return [
    insertText(at, text),
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT', alignment: alignmentNames[align] },
        fields: 'namedStyleType,alignment,shading,spaceAbove,spaceBelow,keepWithNext',
      },
    },
    ...styleRuns(runs, at, cellFontSize),
  ];
}

function insertText(index: number, text: string): DocsRequest {
  return { insertText: { text, location: { index } } };
}

function points(magnitude: number): object {
  return { magnitude, unit: 'PT' };
}

/** @param hex six hexadecimal digits */
function colour(hex: string): object {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { color: { rgbColor: { red, green, blue } } };
}

/** A stretch of text with one look. Colour as six hexadecimal digits. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  /** Behind the text. */
  readonly fill?: string;
}

export type NamedStyle = 'TITLE' | 'SUBTITLE' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4' | 'NORMAL_TEXT';

/** A footnote after so many characters of its paragraph. */
export interface NotePlace {
  readonly at: number;
  readonly text: string;
}

export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly style: NamedStyle;
  readonly runs: readonly Run[];
  readonly notes: readonly NotePlace[];
  /** Fill of a framed remark. */
  readonly fill?: string;
  /** Stays on the page of what follows: a caption. */
  readonly isCaption?: true;
  readonly startsPage?: true;
}

export interface ListPiece {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly runs: readonly Run[]; readonly notes: readonly NotePlace[] }[];
}

export interface TablePiece {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Shares of the width; they add up to 100. */
  readonly widths: readonly number[];
  readonly alignments: readonly ('left' | 'right' | 'center')[];
}

/** What a document is made of: each piece is one insertion. */
export type Piece = ParagraphPiece | ListPiece | TablePiece;

/** The text of a piece as it is read back, footnotes in their places. */
export function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return textWithNotes(piece);
    case 'list':
      return piece.items.map(textWithNotes).join('\n');
    case 'table':
      return [piece.header, ...piece.rows.map((row) => row.map(runsText))].map((row) => row.join('\n')).join('\n');
  }
}

export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function textWithNotes({ runs, notes }: Pick<ParagraphPiece, 'runs' | 'notes'>): string {
  const text = runsText(runs);
  const ends = [...notes.map(({ at }) => at), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) + (notes[index]?.text ?? '')).join('');
}

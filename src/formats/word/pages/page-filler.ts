import { lineHeight } from '../look/font.ts';
import { styles } from '../look/styles.ts';
import type { Line } from './lines.ts';
import { heightOf, type Piece } from './pieces.ts';

/** The line above footnotes, in twips. */
const separatorHeight = lineHeight(styles.Fotnotslinje.size, styles.Fotnotslinje.line).height;

/** Lines of a paragraph that stay together at the foot and at the head of a page. */
const fewestLines = 2;

/** Room for text on a page, in twips. */
interface PageRoom {
  readonly height: number;
  readonly width: number;
}

/** Turns pages while pieces are put on them one after the other. */
export class PageFiller {
  /** The page that is being filled, from 1; 0 = none yet. */
  page = 0;
  readonly pageOf = new Map<string, number>();
  private readonly noteHeight: (number: number, width: number) => number;
  private room: PageRoom = { height: 0, width: 0 };
  private used = 0;
  /** Space that the last piece wants below it. */
  private after = 0;
  private notesUsed = 0;

  /** @param noteHeight height of a footnote by its number, on a page of a width, in twips */
  constructor(noteHeight: (number: number, width: number) => number) {
    this.noteHeight = noteHeight;
  }

  /** Begins a page and puts the pieces on it, and on as many more as they take. */
  fill(pieces: readonly Piece[], room: PageRoom): void {
    this.room = room;
    this.turn();
    pieces.forEach((piece, index) => {
      if (piece.startsPage) this.turn();
      else if (this.used > 0 && !this.holds(pieces, index)) this.turn(piece.header);
      this.place(piece);
    });
  }

  private turn(header = 0): void {
    this.page += 1;
    this.used = header;
    this.after = 0;
    this.notesUsed = 0;
  }

  /** Whether the piece has room on the page, with all that must stand there together with it. */
  private holds(pieces: readonly Piece[], index: number): boolean {
    let needed = 0;
    let spare = 0;
    let { after } = this;
    const notes: number[] = [];
    for (let at = index; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      if (at > index && piece.startsPage) break;
      const lines = piece.lines.slice(0, fewestLinesOf(piece));
      needed += Math.max(after, piece.before) + piece.padding + heightOf(lines);
      for (const line of lines) notes.push(...line.notes);
      after = piece.after;
      spare = distanceOf(piece, lines[lines.length - 1]);
      if (!piece.keepNext || needed > this.room.height) break;
    }
    return this.used + needed - spare + this.notesHeight(notes) <= this.room.height - this.notesUsed;
  }

  private place(piece: Piece): void {
    const isFirst = this.used === 0 && !piece.startsPage;
    this.used += (isFirst ? 0 : Math.max(this.after, piece.before)) + piece.padding;
    for (const bookmark of piece.bookmarks) this.pageOf.set(bookmark, this.page);
    const { lines } = piece;
    lines.forEach((line, index) => {
      // The last two lines of a paragraph go together.
      const last = index === lines.length - fewestLines && piece.header === undefined ? lines[index + 1] : undefined;
      const isTooTall = this.used + line.height > this.room.height;
      const ahead = (last?.height ?? 0) - distanceOf(piece, last ?? line);
      if (index > 0 && !this.fits(line, ahead) && (!piece.isWhole || isTooTall)) {
        this.turn(piece.header === undefined ? 0 : piece.header + piece.padding);
      }
      this.used += line.height;
      this.notesUsed += this.notesHeight(line.notes);
    });
    this.after = piece.after;
  }

  private fits({ height, notes }: Line, ahead: number): boolean {
    return this.used + height + ahead + this.notesHeight(notes) <= this.room.height - this.notesUsed;
  }

  private notesHeight(notes: readonly number[]): number {
    if (notes.length === 0) return 0;
    return notes.reduce(
      (sum, number) => sum + this.noteHeight(number, this.room.width),
      this.notesUsed === 0 ? separatorHeight : 0,
    );
  }
}

/** What the last line on a page needs no room for; a row of a table needs all. */
function distanceOf({ isRow }: Piece, line: Line | undefined): number {
  return isRow ? 0 : (line?.distance ?? 0);
}

/** How many lines must stand on the page where a piece begins. */
function fewestLinesOf({ lines, isWhole, keepNext, header }: Piece): number {
  if (isWhole || keepNext || lines.length <= fewestLines + 1) return lines.length;
  return header === undefined ? fewestLines : 1;
}

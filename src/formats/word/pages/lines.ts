import { lineHeight, signShares, textLength } from '../look/font.ts';
import type { Style } from '../look/style.ts';
import type { Run } from '../model/word-document.ts';

/** A line of text. */
export interface Line {
  /** In twips. */
  readonly height: number;
  /** What of the height is only distance to the next line: it needs no room at the foot of a page. */
  readonly distance: number;
  /** Numbers of the footnotes that are anchored in it. */
  readonly notes: readonly number[];
}

/** The mark of a footnote is set this much smaller. */
const superscript = 0.58;

/** Twips in half a point. */
const twips = 10;

/** How far a tab goes where nothing hangs, in twips. */
const plainTab = 360;

const none: readonly number[] = [];

const code = {
  tab: 9,
  lineBreak: 10,
  space: 32,
  hyphen: 0x2d,
  dash: 0x2013,
  softHyphen: 0xad,
  breakHere: 0x200b,
} as const;

/**
 * The lines of a paragraph as Word fills them: it breaks at spaces, after hyphens and dashes, and at soft hyphens where the hyphen
 * still fits; a word wider than its line breaks anywhere.
 *
 * @param width between the indents, in twips
 */
export function breakLines(runs: readonly Run[], style: Style, width: number): Line[] {
  if (isOneLine(runs, style, width)) return [{ ...lineHeight(style.size, style.line), notes: none }];
  const filler = new LineFiller(style, width);
  for (const run of runs) {
    if (run.kind === 'footnote') filler.note(run.number);
    else if (run.kind === 'field') filler.text(run.result, style.size, style.bold === true);
    else filler.text(run.text, run.look?.size ?? style.size, run.look?.bold ?? style.bold === true);
  }
  return filler.end();
}

/** Nearly every cell of a table: one short text, whose line needs no filling. */
function isOneLine([run, ...others]: readonly Run[], style: Style, width: number): boolean {
  if (run?.kind !== 'text' || others.length > 0 || run.look?.size !== undefined || /[\n\t]/.test(run.text))
    return false;
  return textLength(run.text, style.size, run.look?.bold ?? style.bold === true) <= width;
}

class LineFiller {
  private readonly lines: Line[] = [];
  private readonly style: Style;
  private readonly width: number;
  /** Widths of what is sure to stand on the line, of the spaces after it, and of the word being read. */
  private filled = 0;
  private spaces = 0;
  private word = 0;
  /** The largest size on the line, and in the word being read. */
  private tallest = 0;
  private notes: readonly number[] = none;

  constructor(style: Style, width: number) {
    this.style = style;
    this.width = width;
  }

  text(content: string, size: number, isBold: boolean): void {
    const em = size * twips;
    const shares = signShares(isBold);
    for (let at = 0; at < content.length; at++) {
      const sign = content.charCodeAt(at);
      switch (sign) {
        case code.lineBreak:
          this.settle();
          this.finish(0);
          break;
        case code.tab:
          this.settle();
          this.filled = this.style.hanging === undefined ? this.filled + plainTab : 0;
          break;
        case code.space:
          this.settle();
          this.spaces += (shares[sign] as number) * em;
          break;
        case code.breakHere:
          this.settle();
          break;
        case code.softHyphen:
          if (this.filled + this.spaces + this.word + (shares[code.hyphen] as number) * em <= this.width) this.settle();
          break;
        default:
          this.add((shares[sign] as number) * em, size);
          if ((sign === code.hyphen || sign === code.dash) && !isDigit(content.charCodeAt(at + 1))) this.settle();
      }
    }
  }

  note(number: number): void {
    const { size } = this.style;
    this.add((signShares(false)[0x31] as number) * size * twips * superscript * String(number).length, size);
    this.notes = [...this.notes, number];
  }

  end(): Line[] {
    this.settle();
    this.finish(0);
    return this.lines;
  }

  private add(width: number, size: number): void {
    if (this.filled + this.spaces + this.word + width > this.width) {
      if (this.filled > 0) this.finish(size);
      if (this.word + width > this.width) {
        this.settle();
        this.finish(size);
      }
    }
    if (size > this.tallest) this.tallest = size;
    this.word += width;
  }

  /** The word can no longer move to the next line. */
  private settle(): void {
    if (this.word === 0) return;
    this.filled += this.spaces + this.word;
    this.spaces = 0;
    this.word = 0;
  }

  /** @param next size of what goes on, on the next line */
  private finish(next: number): void {
    const size = this.tallest === 0 ? this.style.size : this.tallest;
    this.lines.push({ ...lineHeight(size, this.style.line), notes: this.notes });
    this.filled = 0;
    this.spaces = 0;
    this.tallest = next;
    this.notes = none;
  }
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}

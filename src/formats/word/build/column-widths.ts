import type { Table, TableCell } from '../../../core/index.ts';
import { textLength } from '../look/font.ts';
import { jointParts, keepIdsWhole } from '../look/hyphenate.ts';
import { cellMargin, styles } from '../look/styles.ts';
import { plainText } from './text.ts';

const { size } = styles.Tabelltext;
/** What of a column is not for text, in twips. */
export const padding = 2 * cellMargin.side + cellMargin.slack;

/** Words and texts as short as this, in signs, would look odd divided: `Förväntan`, `Ej bedömd`. */
const shortWord = 12;
const shortText = 10;

/** In signs; the pattern says the same. */
const endlessLength = 200;
const endless = /\S{200}/;

/** How much more room a text takes for the ends of its lines. */
const filling = 1.08;

/** Whole twips in proportion to the shares, adding up to the width. */
export function shareOut(shares: readonly number[], width: number): number[] {
  const sum = sumOf(shares);
  let edge = 0;
  let shared = 0;
  return shares.map((share) => {
    shared += share;
    const previous = edge;
    edge = Math.round((shared / sum) * width);
    return edge - previous;
  });
}

/** What the texts of a column ask for, in twips. */
interface Need {
  /** So that ids, dates, amounts, short words and parts of joined words stay whole. */
  readonly least: number;
  /** So that no text takes more lines than it has. */
  readonly most: number;
  /** How long its texts are, the long ones counting more: the root of the mean of their squares. */
  readonly usual: number;
}

/**
 * Each column gets what must stay whole. Where no text needs several lines, the rest goes by the widths that the table asks for; else by
 * how much text the columns hold, so that the rows become low.
 */
export function columnWidths({ columns, rows }: Table, width: number): number[] {
  const needs = columns.map(({ header }, column) => needOf(header, rows, column));
  const asked = shareOut(
    columns.map((column) => column.width),
    width,
  );
  const least = needs.map((need) => need.least);
  if (sumOf(least) > width) return shareOut(least, width);
  const most = needs.map((need) => Math.max(need.least, need.most));
  // A word that nobody could have written must not take the room of the others.
  const isSane = rows.every((row) => row.every((cell) => !isEndless(plainText(cell))));
  if (sumOf(most) <= width || !isSane) return shareOut(moved(moved(asked, least, most), most, most), width);
  const beyond = needs.map((need) => Math.max(0, Math.min(need.most, need.usual) - need.least));
  const rest = width - sumOf(least);
  const sum = sumOf(beyond);
  const shared = least.map((own, column) => own + rest * (sum === 0 ? 1 / least.length : (beyond[column] ?? 0) / sum));
  return shareOut(moved(shared, most, most), width);
}

/** Columns get what they lack of `wanted` from those that have more than they `keep`, as far as it goes. */
function moved(widths: readonly number[], wanted: readonly number[], keep: readonly number[]): number[] {
  const lacking = widths.map((own, column) => Math.max(0, (wanted[column] ?? 0) - own));
  const spare = widths.map((own, column) => Math.max(0, own - (keep[column] ?? 0)));
  const [lack, reserve] = [sumOf(lacking), sumOf(spare)];
  const amount = Math.min(lack, reserve);
  if (amount === 0) return [...widths];
  return widths.map(
    (own, column) => own + ((lacking[column] ?? 0) * amount) / lack - ((spare[column] ?? 0) * amount) / reserve,
  );
}

function needOf(header: string, rows: Table['rows'], column: number): Need {
  const need = { least: 0, most: 0, measured: { regular: new Set<string>(), bold: new Set<string>() } };
  let squares = addText(need, header, true) ** 2;
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined) squares += addText(need, plainText(cell), isBold(cell)) ** 2;
  }
  return {
    least: Math.ceil(need.least) + padding,
    most: Math.ceil(need.most) + padding,
    usual: Math.sqrt(squares / (rows.length + 1)) + padding,
  };
}

interface NeedSoFar {
  least: number;
  most: number;
  /** Words whose parts have been measured: texts of a column say the same over and over. */
  readonly measured: Readonly<Record<'regular' | 'bold', Set<string>>>;
}

/** Adds what a text asks for; gives its length on one line. */
function addText(need: NeedSoFar, text: string, bold: boolean): number {
  const shown = keepIdsWhole(text);
  const measured = need.measured[bold ? 'bold' : 'regular'];
  let whole = 0;
  for (const line of shown.includes('\n') ? shown.split('\n') : [shown]) {
    const length = textLength(line, size, bold);
    whole += length;
    if (length > need.most) need.most = length;
    if (length <= need.least) continue;
    if (line.length <= shortText) {
      need.least = length;
      continue;
    }
    // A no-break space holds two words together.
    for (const word of line.split(/[^\S\u00a0]+|(?<=[-–])/u)) {
      if (textLength(word, size, bold) <= need.least || measured.has(word)) continue;
      need.least = Math.max(need.least, unbrokenLength(word, bold));
      measured.add(word);
    }
  }
  return whole;
}

/** The widest part of a word that a line may not break. */
function unbrokenLength(word: string, bold: boolean): number {
  if (word.length <= shortWord) return textLength(word, size, bold);
  const parts = Array.from(word.matchAll(/\p{L}+/gu), ([letters]) => jointParts(letters)).flat();
  return parts.reduce(
    (most, part) => (part.length > 2 * shortWord ? most : Math.max(most, textLength(part, size, bold))),
    0,
  );
}

function isEndless(text: string): boolean {
  return text.length >= endlessLength && endless.test(text);
}

function isBold(cell: TableCell): boolean {
  if (typeof cell === 'string') return false;
  return cell.some((inline) => inline.kind === 'text' && (inline.strong === true || inline.light !== undefined));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** About how many lines a cell takes: words do not fill their lines to the end. */
export function lineCount(cell: TableCell, columnWidth: number): number {
  const room = Math.max(1, columnWidth - padding);
  return plainText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textLength(line, size) * filling) / room)), 0);
}

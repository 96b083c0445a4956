import { cellAddress, type Finding } from '../../../core/index.ts';
import { type Mark, markedNote, markOf, ownNote } from './marked-note.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** The edited cells: rows as the sheet numbers them, columns counted from 0. */
export interface Touched {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** What a cell is to be marked with. */
interface Change {
  readonly row: number;
  readonly column: number;
  readonly messages: readonly string[];
}

const markColour = '#ffe3df';
const noColour = '#ffffff';

/** An empty cell that must be filled disturbs nobody who is still writing the row, so it is told only where it was emptied. */
const emptyCellRule = 'S-08';

/**
 * Marks the cells of the edited rows that findings point at, with a note and a colour, and takes away marks that no longer
 * hold. A person's own note stays above the mark, and a cell with a colour of its own keeps it.
 *
 * @param width number of columns of the sheet
 */
export function markCells(tab: Tab, touched: Touched, width: number, findings: readonly Finding[]): void {
  const { first, last } = touched;
  const block = tab.getRange(first, 1, last - first + 1, width);
  const notes = block.getNotes();
  const noteAt = (row: number, column: number) => notes[row - first]?.[column] ?? '';
  const messages = messagesByCell(findings, touched, noteAt);
  const changes: Change[] = [];
  for (let row = first; row <= last; row++) {
    for (let column = 0; column < width; column++) {
      const wanted = messages.get(cellAddress(row, column)) ?? [];
      const note = noteAt(row, column);
      const mark = markOf(note);
      const now = wanted.length === 0 ? ownNote(note) : markedNote(note, wanted, mark === 'none' ? 'noted' : mark);
      if (now !== note) changes.push({ row, column, messages: wanted });
    }
  }
  if (changes.length > 0) applyChanges(tab, changes, noteAt);
}

function messagesByCell(
  findings: readonly Finding[],
  { left, right }: Touched,
  noteAt: (row: number, column: number) => string,
): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, string[]>();
  for (const { cell, row, rule, message } of findings) {
    if (cell === null || row === null) continue;
    const column = columnOf(cell);
    const isTold = (column >= left && column <= right) || markOf(noteAt(row, column)) !== 'none';
    if (rule === emptyCellRule && !isTold) continue;
    messages.set(cell, [...(messages.get(cell) ?? []), `${rule}: ${message}`]);
  }
  return messages;
}

/** Column counted from 0 of an A1 address. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Writes the marks over the smallest block that holds them: one call for notes, and one for colours where they change. */
function applyChanges(tab: Tab, changes: readonly Change[], noteAt: (row: number, column: number) => string): void {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const block = tab.getRange(top, left + 1, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const isNew = ({ row, column, messages }: Change) => messages.length > 0 && markOf(noteAt(row, column)) === 'none';
  const colours = changes.some(isNew) ? block.getBackgrounds() : null;
  const notes = Array.from({ length: block.getNumRows() }, (_, row) =>
    Array.from({ length: block.getNumColumns() }, (_, column) => noteAt(top + row, left + column)),
  );
  const coloured: string[] = [];
  const cleared: string[] = [];
  for (const change of changes) {
    const { row, column, messages } = change;
    const before = noteAt(row, column);
    const mark = markOf(before);
    const line = notes[row - top] as string[];
    if (messages.length === 0) {
      line[column - left] = ownNote(before);
      if (mark === 'coloured') cleared.push(cellAddress(row, column));
      continue;
    }
    const isPlain = colours?.[row - top]?.[column - left] === noColour;
    const next: Exclude<Mark, 'none'> = mark === 'none' ? (isPlain ? 'coloured' : 'noted') : mark;
    line[column - left] = markedNote(before, messages, next);
    if (mark === 'none' && isPlain) coloured.push(cellAddress(row, column));
  }
  block.setNotes(notes);
  if (coloured.length > 0) tab.getRangeList(coloured).setBackground(markColour);
  if (cleared.length > 0) tab.getRangeList(cleared).setBackground(null);
}

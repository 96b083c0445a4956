import { cellAddress, groupBy, type LiveFinding, palette } from '../../../core/index.ts';
import { ends } from '../write/ends.ts';
import { googleColour } from '../write/google-colour.ts';
import { isMarked, markedNote, ownNote } from './marked-note.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Whole rows, as the sheet numbers them, from its first column on. */
export interface Rows {
  readonly first: number;
  readonly last: number;
  /** Number of columns. */
  readonly width: number;
}

/** Whether a finding is told in its cell. @param column counts from 0 */
export type IsTold = (finding: LiveFinding, column: number) => boolean;

/** A cell whose note changes. */
interface Change {
  readonly row: number;
  /** Counts from 0. */
  readonly column: number;
  readonly note: string;
  /** The mark comes or goes, and the colour with it. */
  readonly mark: 'comes' | 'goes' | 'stays';
}

const markColour = googleColour(palette.marked);
const noColour = googleColour(palette.paper);

/**
 * Marks the cells of some rows that findings point at, with a note and a colour, and takes away marks that no longer hold. A person's
 * own note stays above the mark, and a cell with a colour of its own keeps it.
 *
 * @param isTold asked of the cells that are not marked yet: a mark that holds stays
 */
export function markCells(
  tab: Tab,
  { first, last, width }: Rows,
  findings: readonly LiveFinding[],
  isTold: IsTold,
): void {
  const notes = tab.getRange(first, 1, last - first + 1, width).getNotes();
  const changes = planChanges(notes, first, findings, isTold);
  if (changes.length === 0) return;
  const [top, bottom] = ends(changes.map(({ row }) => row));
  const [left, right] = ends(changes.map(({ column }) => column));
  // The smallest block that holds them all, so that it can be written with one call.
  const block = tab.getRange(top, left + 1, bottom - top + 1, right - left + 1);
  const lines = notes.slice(top - first, bottom - first + 1).map((line) => line.slice(left, right + 1));
  for (const { row, column, note } of changes) lines[row - top]![column - left] = note;
  block.setNotes(lines);
  const recoloured = changes.filter(({ mark }) => mark !== 'stays');
  if (recoloured.length > 0) colourCells(tab, block, recoloured);
}

function planChanges(
  notes: readonly string[][],
  first: number,
  findings: readonly LiveFinding[],
  isTold: IsTold,
): Change[] {
  const byCell = groupBy(
    findings.filter(({ cell }) => cell !== null),
    ({ cell }) => cell,
  );
  if (byCell.size === 0 && notes.every((line) => line.every((note) => note === ''))) return [];
  return notes.flatMap((line, index) =>
    line.flatMap((before, column): Change[] => {
      const row = first + index;
      const found = byCell.get(cellAddress(row, column)) ?? [];
      if (found.length === 0 && before === '') return [];
      const told = isMarked(before) ? found : found.filter((finding) => isTold(finding, column));
      const note =
        told.length === 0
          ? ownNote(before)
          : markedNote(
              before,
              told.map(({ rule, message }) => `${rule}: ${message}`),
            );
      if (note === before) return [];
      const mark = told.length === 0 ? 'goes' : isMarked(before) ? 'stays' : 'comes';
      return [{ row, column, note, mark }];
    }),
  );
}

/** Colours marked cells that have no colour, and takes the colour of the mark from others. */
function colourCells(tab: Tab, block: GoogleAppsScript.Spreadsheet.Range, changes: readonly Change[]): void {
  const [top, left] = [block.getRow(), block.getColumn() - 1];
  const colours = block.getBackgrounds();
  const withColour = (mark: Change['mark'], colour: string) =>
    changes.filter((change) => change.mark === mark && colours[change.row - top]?.[change.column - left] === colour);
  const coming = withColour('comes', noColour);
  const going = withColour('goes', markColour);
  if (coming.length > 0 && going.length > 0) {
    for (const { row, column, mark } of [...coming, ...going])
      colours[row - top]![column - left] = mark === 'comes' ? markColour : noColour;
    block.setBackgrounds(colours);
  } else if (coming.length > 0) tab.getRangeList(coming.map(addressOf)).setBackground(markColour);
  else if (going.length > 0) tab.getRangeList(going.map(addressOf)).setBackground(null);
}

function addressOf({ row, column }: Change): string {
  return cellAddress(row, column);
}

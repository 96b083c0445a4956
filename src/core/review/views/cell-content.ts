import { text } from '../blocks.ts';
import type { Inline, TableCell } from '../document.ts';

/** A cell of a table as runs, whether it is plain text or not. */
export function cellContent(cell: TableCell): readonly Inline[] {
  return typeof cell === 'string' ? [text(cell)] : cell;
}

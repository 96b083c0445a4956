import type { Column } from './define-sheet.ts';

/** What the note on a header says: what the column is for, what it accepts, and that it must be filled in. */
export function headerNote({ help, kind, required }: Column): string {
  return [help, kind.accepts, ...(required ? ['Måste fyllas i.'] : [])].join('\n');
}

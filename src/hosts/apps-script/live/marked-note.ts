/** First line of what the check writes in a note; what stands above it is a person's own. The second says: and coloured. */
const headings = ['— Kontroll —', '— Kontroll ■ —'] as const;

/** What the check has done to a cell: nothing, a note, or a note and a colour. */
export type Mark = 'none' | 'noted' | 'coloured';

/** The note of a cell with what the check says of it, below what a person wrote there. */
export function markedNote(note: string, messages: readonly string[], mark: Exclude<Mark, 'none'>): string {
  const own = ownNote(note);
  return [...(own === '' ? [] : [own, '']), headings[mark === 'noted' ? 0 : 1], ...messages].join('\n');
}

/** What a person wrote in a note, without the check's part. */
export function ownNote(note: string): string {
  const at = headingAt(note);
  return at < 0 ? note : note.slice(0, at).replace(/\n+$/, '');
}

export function markOf(note: string): Mark {
  const at = headingAt(note);
  if (at < 0) return 'none';
  return note.startsWith(headings[1], at) ? 'coloured' : 'noted';
}

/** Where the check's part begins; -1 = there is none. */
function headingAt(note: string): number {
  const places = headings.map((heading) => `\n${note}\n`.lastIndexOf(`\n${heading}\n`));
  return Math.max(...places);
}

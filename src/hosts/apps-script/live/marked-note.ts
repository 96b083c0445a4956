/** First line of what the check writes in a note; what stands above it is a person's own. */
const heading = '— Kontroll —';

/** The note of a cell with what the check says of it, below what a person wrote there. */
export function markedNote(note: string, messages: readonly string[]): string {
  const own = ownNote(note);
  return [...(own === '' ? [] : [own, '']), heading, ...messages].join('\n');
}

/** What a person wrote in a note, without the check's part. */
export function ownNote(note: string): string {
  const at = headingAt(note);
  return at < 0 ? note : withoutEmptyEnd(note.slice(0, at));
}

function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** Whether the check has said something of the cell. */
export function isMarked(note: string): boolean {
  return headingAt(note) >= 0;
}

/** Where the check's part begins; -1 = there is none. */
function headingAt(note: string): number {
  return `\n${note}\n`.lastIndexOf(`\n${heading}\n`);
}

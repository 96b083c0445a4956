import { footnote, list, paragraph, text } from './blocks.ts';
import type { Block, Inline, TextRun } from './document.ts';

/**
 * People's own prose: a blank line makes a new paragraph, lines that begin with `- ` or `• ` make a list, `[^1]` is a footnote whose
 * text stands on a line of its own after `[^1]:`, and web addresses are links.
 */
export function prose(content: string): Block[] {
  const lines = content.split('\n').map((line) => line.trim());
  const notes = new Map(lines.flatMap(noteOf));
  const inlines = (line: string) => withNotes(line, notes);
  return paragraphsOf(lines.filter((line) => noteOf(line).length === 0)).flatMap((group) => {
    const firstItem = group.findIndex(isItem);
    if (firstItem === -1 || !group.slice(firstItem).every(isItem)) return [paragraph(...inlines(group.join(' ')))];
    const before = group.slice(0, firstItem).join(' ');
    const items = list(group.slice(firstItem).map((line) => inlines(line.replace(/^[-•*]\s+/, ''))));
    return before === '' ? [items] : [paragraph(...inlines(before)), items];
  });
}

/** The lines of each paragraph; a line that says nothing ends one. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs[paragraphs.length - 1]?.push(line);
  }
  return paragraphs.filter((group) => group.length > 0);
}

function isItem(line: string): boolean {
  return /^[-•*]\s+/.test(line);
}

/** The footnote that a line defines, by its mark, e.g. `[^1]`. */
function noteOf(line: string): [mark: string, note: string][] {
  const end = line.startsWith('[^') ? line.indexOf(']:') : -1;
  return end === -1 ? [] : [[line.slice(0, end + 1), line.slice(end + 2).trim()]];
}

/** A mark that no line defines stays as it is written. */
function withNotes(line: string, notes: ReadonlyMap<string, string>): Inline[] {
  const content: Inline[] = [];
  let plain = '';
  for (const part of line.split(/(\[\^[^\][]*\])/)) {
    const note = notes.get(part);
    if (note === undefined) plain += part;
    else {
      content.push(...linked(plain), footnote(note));
      plain = '';
    }
  }
  return [...content, ...linked(plain)];
}

/** A text with its web addresses as links; marks that end a sentence are no part of one. */
export function linked(content: string): TextRun[] {
  if (!content.includes('://')) return content === '' ? [] : [text(content)];
  const runs: TextRun[] = [];
  let plain = '';
  for (const [index, part] of content.split(/(https?:\/\/[^\s<>"”()[\]\\]+)/).entries()) {
    const address = index % 2 === 1 ? withoutEndMarks(part) : '';
    // What is left of an address without a name is text.
    if (address.endsWith('//') || address === '') plain += part;
    else {
      if (plain !== '') runs.push(text(plain));
      runs.push({ ...text(address), link: address });
      plain = part.slice(address.length);
    }
  }
  return plain === '' ? runs : [...runs, text(plain)];
}

function withoutEndMarks(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?'.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

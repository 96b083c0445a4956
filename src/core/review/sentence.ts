import { withFullStop } from '../workbook/swedish.ts';
import { onOneLine } from '../workbook/text.ts';

/** A text as a sentence on one line: with a full stop unless it ends with a mark of its own. A dash for nothing. */
export function sentence(content: string): string {
  const line = onOneLine(content);
  return line === '' ? '–' : withFullStop(line);
}

/** A cell's text after the words that say what it is, e.g. `Orsak: Ny rutin.`; empty text where the cell is empty. */
export function labelled(label: string, content: string | undefined): string {
  return content === undefined ? '' : `${label}: ${sentence(content)}`;
}

/** Sentences in a row; those that say nothing are left out. */
export function inARow(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((each) => each !== undefined && each !== '').join(' ');
}

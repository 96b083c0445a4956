import { onOneLine } from '../workbook/text.ts';

/** A text as a sentence on one line: with a full stop unless it ends with a mark of its own. A dash for nothing. */
export function sentence(content: string): string {
  const line = onOneLine(content);
  if (line === '') return '–';
  return /[.!?:…]$/.test(line) ? line : `${line}.`;
}

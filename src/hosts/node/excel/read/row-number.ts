import type { XmlCursor } from '../xml/xml-cursor.ts';

/** The first cell of a row that follows its tag, when that has a reference. */
const FIRST_CELL = /\s*<(?:[\w-]+:)?c\s[^<>]*?\br\s*=\s*["']\$?[A-Za-z]+\$?(\d+)["']/y;

/**
 * The number of the `<row>` that the cursor stands on. It may be left out (ECMA-376 part 1, 18.3.1.73): then the row's
 * first cell tells it, or else it follows `previous`. NaN where the file says something that is no number.
 */
export function readRowNumber(cursor: XmlCursor, previous: number): number {
  const own = cursor.attribute('r');
  if (own !== undefined) return Number(own);
  if (cursor.selfClosing) return previous + 1;
  FIRST_CELL.lastIndex = cursor.end;
  const first = FIRST_CELL.exec(cursor.text);
  return first ? Number(first[1]) : previous + 1;
}

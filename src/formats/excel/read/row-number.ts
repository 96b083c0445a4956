import type { XmlCursor } from '../../xml/xml-cursor.ts';
import { parseCellReference } from './cell-reference.ts';

/**
 * The number of the `<row>` that the cursor stands on. It may be left out (ECMA-376 part 1, 18.3.1.73): then the row's
 * first cell tells it, or else it follows `previous`. NaN where the file says something that is no number.
 */
export function readRowNumber(cursor: XmlCursor, previous: number): number {
  const own = cursor.attribute('r');
  if (own !== undefined) return Number(own);
  return numberOfFirstCell(cursor) ?? previous + 1;
}

function numberOfFirstCell(cursor: XmlCursor): number | undefined {
  if (cursor.selfClosing) return undefined;
  const ahead = cursor.fork();
  if (!ahead.next() || ahead.kind !== 'open' || ahead.name !== 'c') return undefined;
  return parseCellReference(ahead.attribute('r') ?? '')?.row;
}

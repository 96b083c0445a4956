import { printable } from '../../reports/printable.ts';
import type { XlsxFile } from './read-workbook.ts';

/** How many cells are named before the rest are only counted. */
const namedCells = 5;

/** Which formulas have no saved result, in a Swedish line; empty = none. */
export function withoutResultText({ withoutResult }: XlsxFile): string[] {
  if (withoutResult.length === 0) return [];
  const named = withoutResult
    .slice(0, namedCells)
    .map(({ sheet, row, column }) => `${sheet} rad ${row} kolumn ${column}`);
  const rest = withoutResult.length - named.length;
  const cells = printable(named.join('; ')) + (rest > 0 ? `; och ${rest} till` : '');
  return [
    `Formler utan sparat resultat, så vad cellerna innehåller är okänt (${cells}): öppna arbetsboken i Excel och spara den på nytt.`,
  ];
}

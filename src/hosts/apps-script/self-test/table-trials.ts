import type { StructuralElement } from '../document/told-document.ts';
import { addParagraph, bodyOf, type Scratch } from './scratch.ts';
import type { Trial } from './trial.ts';

/** What is assumed of tables in documents. */
export function tableTrials(given: () => Scratch): Trial[] {
  return [
    {
      key: 'table-places',
      question: 'Var cellerna i en ny tabell står',
      expected: '1, 4, 6, 9',
      ask: () => placesOf(given()),
    },
    { key: 'table-end', question: 'Var den tabellen slutar', expected: null, ask: () => lengthOf(given()) },
    {
      key: 'before-table',
      question: 'Ta bort stycket närmast före en tabell',
      expected: null,
      ask: () => deleteBefore(given()),
    },
  ];
}

/** The table, and its first cells row by row, counted from where it was asked for. */
function placesOf(scratch: Scratch): string {
  const at = addParagraph(scratch, 'tabell');
  const table = insertTable(scratch, at);
  const cells = (table?.table?.tableRows ?? []).flatMap(({ tableCells = [] }) => tableCells);
  const places = cells.map(({ content = [] }) => content[0]?.startIndex);
  return [table?.startIndex, ...places.slice(0, 3)].map((place) => (place ?? at) - at).join(', ');
}

function lengthOf(scratch: Scratch): string {
  const { startIndex = 0, endIndex = 0 } = bodyOf(scratch).find(({ table }) => table !== undefined) ?? {};
  return `${endIndex - startIndex} platser`;
}

function deleteBefore(scratch: Scratch): string {
  const at = addParagraph(scratch, 'en\ntvå');
  insertTable(scratch, at + 3);
  try {
    // The paragraph that the table has made end is empty, and another stands before it.
    scratch.writer.write([{ deleteContentRange: { range: { startIndex: at + 3, endIndex: at + 4 } } }]);
  } catch {
    return 'vägras';
  }
  return 'går';
}

function insertTable(scratch: Scratch, index: number): StructuralElement | undefined {
  scratch.writer.write([{ insertTable: { rows: 2, columns: 2, location: { index } } }]);
  return bodyOf(scratch).find(({ table, startIndex = 0 }) => table !== undefined && startIndex >= index);
}

import { foldText, nearestText } from '../workbook/text.ts';
import { type CellValue, cellText, isUnknown } from '../workbook/workbook.ts';
import type { Columns, SheetDefinition } from './define-sheet.ts';
import type { ColumnPlace, HeaderProblem } from './table.ts';

export interface Header {
  readonly places: ReadonlyMap<string, ColumnPlace>;
  readonly problems: readonly HeaderProblem[];
}

/**
 * Finds the known columns in a header row, wherever they stand. A header matches after trimming, NFC, collapsing white
 * space and ignoring case; the first of two equal ones counts. Unknown headers that nearly match a missing column are told.
 */
export function readHeader<C extends Columns>(definition: SheetDefinition<C>, cells: readonly CellValue[]): Header {
  const keyByHeader = new Map(
    Object.entries(definition.columns).map(([key, column]) => [foldText(column.header), key]),
  );
  const places = new Map<string, ColumnPlace>();
  const unknown: { position: number; header: string }[] = [];
  const problems: HeaderProblem[] = [];
  const seen = new Set<string>();
  cells.forEach((cell, position) => {
    if (isUnknown(cell)) problems.push({ kind: 'unknown', key: '', position, header: cell.formula });
    const header = knownHeader(cell);
    const folded = foldText(header);
    if (folded === '') return;
    const key = keyByHeader.get(folded);
    if (seen.has(folded)) problems.push({ kind: 'doubled', key: key ?? '', position, header });
    else if (key !== undefined) places.set(key, { position, header });
    else unknown.push({ position, header });
    seen.add(folded);
  });
  const missing = Object.entries(definition.columns).filter(([key]) => !places.has(key));
  for (const { position, header } of unknown) {
    const nearest = nearestText(
      header,
      missing.map(([, column]) => column.header),
    );
    const key = missing.find(([, column]) => column.header === nearest)?.[0];
    if (key !== undefined) problems.push({ kind: 'nearly', key, position, header });
  }
  // Any column may stand under a header that is not known, so that none is called missing.
  const isKnownWhole = !problems.some(({ kind }) => kind === 'unknown');
  for (const [key, column] of missing) {
    if (column.required && isKnownWhole) problems.push({ kind: 'missing', key, position: null, header: column.header });
  }
  return { places, problems };
}

function knownHeader(cell: CellValue): string {
  return isUnknown(cell) ? '' : cellText(cell).trim();
}

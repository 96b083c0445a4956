import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import { likelyNames } from '../schema/other-names.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText, isUnknown } from '../workbook/workbook.ts';
import type { ColumnPlace, HeaderProblem } from './table.ts';

export interface Header {
  readonly places: ReadonlyMap<string, ColumnPlace>;
  readonly problems: readonly HeaderProblem[];
}

/**
 * Finds the known columns in a header row, wherever they stand. A header matches after trimming, NFC, collapsing white
 * space and ignoring case; the first of two equal ones counts. Unknown headers that look like a missing column are told.
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
  const missing = Object.entries(definition.columns).filter(
    ([key, { replacedBy }]) => replacedBy === undefined && !places.has(key),
  );
  const likely = likelyNames(
    unknown,
    missing.map(([key, { header }]) => ({ key, name: header, otherNames: definition.otherNames.columns[key] ?? [] })),
  );
  for (const { found, key, kind } of likely) problems.push({ kind, key, ...found });
  const told = new Set(likely.map(({ key }) => key));
  // Any column may stand under a header that is not known, so that none is called missing.
  const isKnownWhole = !problems.some(({ kind }) => kind === 'unknown');
  for (const [key, column] of missing) {
    if (column.required && isKnownWhole && !told.has(key))
      problems.push({ kind: 'missing', key, position: null, header: column.header });
  }
  return { places, problems };
}

function knownHeader(cell: CellValue): string {
  return isUnknown(cell) ? '' : cellText(cell).trim();
}

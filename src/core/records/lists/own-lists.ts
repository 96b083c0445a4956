import type { SheetDefinition } from '../../schema/define-sheet.ts';

/** Lists that a workbook usually fits to its own organisation; they stand in the sheet Listor from the start. */
const names = ['Område', 'Källa', 'Enhet', 'Riskkriterier'];

/** Those of the lists that some column of the sheets uses, with their built-in values. */
export function ownLists(definitions: readonly SheetDefinition[]): ReadonlyMap<string, readonly string[]> {
  const used = definitions
    .flatMap(({ columns }) => Object.values(columns))
    .flatMap(({ kind }) => (kind.choices ? [kind.choices] : []));
  return new Map(
    names
      .filter((name) => used.some(({ list }) => list === name))
      .map((name) => [name, used.find(({ list }) => list === name)?.builtIn ?? []]),
  );
}

import type { Table } from '../records/table.ts';
import type { CellProblem } from '../schema/column-kind.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import type { RuleFacts } from './define-rule.ts';
import type { Severity } from './finding.ts';
import type { ToldOnce } from './finding-collector.ts';

/**
 * A problem of a value that was understood all the same is for information; that a value is not known is a warning, unless the cell
 * has to be known.
 */
export function problemSeverity(
  { rule, understood, unknown }: CellProblem,
  factsOf: ReadonlyMap<string, RuleFacts>,
  mustBeKnown: boolean,
): Severity {
  if (unknown) return mustBeKnown ? 'Fel' : 'Varning';
  return understood && rule !== 'S-14' ? 'Upplysning' : (factsOf.get(rule)?.severity ?? 'Fel');
}

/** Whether a review cannot do without knowing what the cells of a column hold. */
export function mustBeKnown({ columns, identity, roles }: SheetDefinition, key: string): boolean {
  const column = columns[key];
  return column?.required === true || column?.mustBeKnown === true || key === identity || key === roles?.sensitive;
}

/** A formula that fails, or has no result, in every row is one mistake. */
export function formulasToldOnce(
  table: Table,
  key: string,
  { rule, unknown, message }: CellProblem,
): ToldOnce | undefined {
  if (rule !== 'S-13') return undefined;
  const header = table.definition.columns[key]?.header ?? key;
  return {
    kind: unknown ? 'unknown' : 'error',
    judged: () => table.rows.length,
    message: (rows) => `Alla ${rows} rader har samma fel i kolumnen ${header}. På den första: ${message}`,
  };
}

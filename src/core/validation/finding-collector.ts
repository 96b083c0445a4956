import { type ColumnPlace, identityOf, type Row, type Table } from '../records/table.ts';
import { cellAddress } from '../workbook/address.ts';
import { compareCodes } from '../workbook/text.ts';
import type { CellValue, KnownValue } from '../workbook/workbook.ts';
import type { Finding, Fix, Severity } from './finding.ts';

/** How a problem that many rows have is told once, for the column, when every row that is judged has it. */
export interface ToldOnce {
  /** Tells problems of one rule and column apart, of which only the same are told as one. */
  readonly kind?: string;
  /** How many rows are judged at all. Asked only when rows have the problem. */
  judged(): number;
  /** Swedish, for the column: what is wrong in all of its rows, and what to do. */
  message(rows: number): string;
}

/** What a check says about one place in a table. */
export interface TableProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly reference?: string | undefined;
  /** Column key; left out = no single column. */
  readonly key?: string | undefined;
  /** Where the column stands, when it is not where the table reads `key`. */
  readonly place?: ColumnPlace;
  readonly row?: Row | undefined;
  readonly rowNumber?: number | undefined;
  readonly fix?: KnownValue | undefined;
  /** Left out = it is told row by row, however many have it. */
  readonly toldOnce?: ToldOnce | undefined;
}

/** A finding with what its place in the order depends on. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Column counted from 0; -1 = no single column. */
  readonly position: number;
}

/** Turns a problem of a table into a finding with its address, id and fix. */
export function placeInTable(
  table: Table,
  rawCell: (rowNumber: number, position: number) => CellValue,
  problem: TableProblem,
): PlacedFinding {
  const { rule, severity, message, key } = problem;
  const place = problem.place ?? (key === undefined ? undefined : table.places.get(key));
  const rowNumber = problem.row?.rowNumber ?? problem.rowNumber ?? null;
  const cell = place !== undefined && rowNumber !== null ? cellAddress(rowNumber, place.position) : null;
  const fix: Fix | null =
    problem.fix === undefined || place === undefined || rowNumber === null
      ? null
      : { from: rawCell(rowNumber, place.position), to: problem.fix };
  const id = problem.row === undefined ? null : identityOf(table.definition, problem.row);
  const column = place?.header ?? (key === undefined ? null : (table.definition.columns[key]?.header ?? null));
  return {
    position: place?.position ?? -1,
    finding: {
      rule,
      severity,
      sheet: table.name,
      row: rowNumber,
      column,
      cell,
      id,
      message,
      reference: problem.reference ?? null,
      fix,
    },
  };
}

/** Order of findings within one sheet: row, column, rule. Findings without a row come first. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    (a.finding.row ?? 0) - (b.finding.row ?? 0) ||
    a.position - b.position ||
    compareCodes(a.finding.rule, b.finding.rule) ||
    compareCodes(a.finding.message, b.finding.message)
  );
}

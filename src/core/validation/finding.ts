import { countOf, joinWords } from '../workbook/format.ts';
import type { CellValue, KnownValue } from '../workbook/workbook.ts';

/** `Fel` blocks a final review, `Varning` should be dealt with, `Upplysning` is for information. */
export type Severity = 'Fel' | 'Varning' | 'Upplysning';

/** From the gravest to the mildest; the order of summaries and groups. */
export const severities: readonly Severity[] = ['Fel', 'Varning', 'Upplysning'];

/** What findings of each severity are called within a sentence. */
export const severityNouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  Fel: ['fel', 'fel'],
  Varning: ['varning', 'varningar'],
  Upplysning: ['upplysning', 'upplysningar'],
};

/** How many findings have a severity, in words, e.g. `2 varningar`. */
export function countOfSeverity(findings: readonly Pick<Finding, 'severity'>[], wanted: Severity): string {
  return countOf(findings.filter(({ severity }) => severity === wanted).length, ...severityNouns[wanted]);
}

/** How many there are of each severity, those without any too: `2 fel, 1 varning och 0 upplysningar`. */
export function findingCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  return joinWords(severities.map((severity) => countOfSeverity(findings, severity)));
}

/** How many there are of each severity, the gravest first and those without any too. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { Fel: 0, Varning: 0, Upplysning: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Findings as people should see them: the gravest first, and those of one severity in the order that they have. */
export function gravestFirst<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * A change of one cell that is safe to make by machine (trim, canonical spelling, ISO date, canonical level).
 * A host applies it only while the cell still holds `from`, so that nothing typed in between is overwritten.
 */
export interface Fix {
  readonly from: CellValue;
  readonly to: KnownValue;
}

/** Something in the workbook that a person should see. Plain data; the same workbook gives the same findings in every host. */
export interface Finding {
  /** Rule id, e.g. `HP-03`; the rules are described in docs/regler.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** Tab name as in the workbook, or the contract's name when the sheet is missing. */
  readonly sheet: string;
  /** The sheet's own row number; `null` when the finding is about the sheet as a whole. */
  readonly row: number | null;
  /** The header as it stands in the sheet; `null` when no single column is meant. */
  readonly column: string | null;
  /** A1 address of the cell, e.g. `F12`; `null` unless both row and column are known. */
  readonly cell: string | null;
  /** The id of the record, e.g. `HP-004`; `null` when it has none. */
  readonly id: string | null;
  /** Swedish: what is wrong, and what to do. */
  readonly message: string;
  /** Law or standard, e.g. `GDPR art. 30.1`; `null` when there is none. */
  readonly reference: string | null;
  readonly fix: Fix | null;
}

import { type Finding, findingCounts, type Severity } from '../../core/index.ts';

/** The number of findings of each severity, the gravest first and those without any too. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { Fel: count('Fel'), Varning: count('Varning'), Upplysning: count('Upplysning') };
}

/** `2 fel, 1 varning och 0 upplysningar`, with plain blanks for a terminal. */
export function summaryText(findings: readonly Finding[]): string {
  return findingCounts(findings).replaceAll('\u00A0', ' ');
}

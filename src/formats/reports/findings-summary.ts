import { type Finding, type Severity, severities, severityNouns } from '../../core/index.ts';

/** The number of findings of each severity, the gravest first and those without any too. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { Fel: count('Fel'), Varning: count('Varning'), Upplysning: count('Upplysning') };
}

/** `2 fel, 1 varning och 0 upplysningar` */
export function summaryText(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const parts = severities.map(
    (severity) => `${counts[severity]} ${severityNouns[severity][counts[severity] === 1 ? 0 : 1]}`,
  );
  return `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

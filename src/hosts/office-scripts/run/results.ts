import type { Finding } from '../../../core/index.ts';

/** How many findings have a severity. */
export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

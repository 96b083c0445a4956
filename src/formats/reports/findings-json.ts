import { countBySeverity } from '../../core/index.ts';
import type { FindingsReport } from './findings-report.ts';
import { jsonText } from './json.ts';

/** The findings as one JSON document, the form that scripts can rely on. */
export function findingsJson({ workbook, today, findings }: FindingsReport): string {
  return jsonText({
    workbook,
    today,
    summary: countBySeverity(findings),
    findings: findings.map(({ cell, ...finding }) => finding),
  });
}

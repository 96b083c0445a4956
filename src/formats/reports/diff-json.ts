import type { DiffReport } from './diff-report.ts';
import { jsonText } from './json.ts';

/** The differences as one JSON document, the form that scripts can rely on. A date is its ISO text, as in the workbook's own dates. */
export function diffJson({ oldName, newName, diff }: DiffReport): string {
  return jsonText({ old: oldName, new: newName, sheets: diff.sheets });
}

import { compareCodes, reviewWorkbook, type Workbook } from '../../../src/core/index.ts';
import type { AddOn } from '../../support/add-on.ts';
import { sidebarFindings } from '../../support/sidebar-findings.ts';

export const now = '2026-01-15T09:00:00Z';
export const today = '2026-01-15';

/** The findings of the add-on, as its sidebar gets them, without the fix's place. */
export function findingsOf(addOn: AddOn): unknown[] {
  return inOrder(
    sidebarFindings(addOn).map(({ fix, ...finding }) => ({
      ...finding,
      fix: fix === null ? null : { from: fix.from, to: fix.to },
    })),
  );
}

/** The sidebar groups them, so that they are compared in an order of the test's own. */
function inOrder(findings: readonly object[]): object[] {
  const keyOf = (finding: object) => JSON.stringify(Object.entries(finding).sort(([a], [b]) => compareCodes(a, b)));
  return findings
    .map((finding) => [keyOf(finding), finding] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, finding]) => finding);
}

/** The findings of the core for the same workbook. */
export function coreFindings(workbook: Workbook): unknown[] {
  return inOrder(reviewWorkbook(workbook, { today }).findings.map((finding) => ({ ...finding })));
}

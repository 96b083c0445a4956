import type { Dashboard } from '../dashboard/dashboard.ts';
import { inEdition } from '../dashboard/edition.ts';
import type { Records } from '../records/records.ts';
import { type History, readHistory } from '../sheets/review-time/history.ts';
import type { Finding } from '../validation/finding.ts';
import { tabNames } from '../workbook/workbook.ts';
import { historik } from './historik.ts';
import { kontroll } from './kontroll.ts';
import type { OutputSheet } from './output-sheet.ts';
import { oversikt } from './oversikt.ts';
import { vpUnderlag } from './vp-underlag.ts';

/**
 * The sheets that the program owns, in the order of their tabs.
 * @param records the whole workbook
 * @param history the history so far; left out = that of the workbook
 */
export function createOutputSheets(
  records: Records,
  dashboard: Dashboard,
  findings: readonly Finding[],
  history: History | undefined = readHistory(records.workbook),
): readonly OutputSheet[] {
  const tabs = new Set(tabNames(records.workbook));
  return [
    kontroll(dashboard, findings, tabs),
    oversikt(dashboard),
    vpUnderlag(inEdition(records).records),
    historik(dashboard, history),
  ];
}

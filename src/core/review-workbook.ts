import { carryHistory } from './dashboard/carry-history.ts';
import { createDashboard } from './dashboard/create-dashboard.ts';
import type { Dashboard } from './dashboard/dashboard.ts';
import { type Edition, inEdition } from './dashboard/edition.ts';
import { readHistory } from './dashboard/history.ts';
import { snapshotsOf } from './dashboard/snapshots.ts';
import { reviewClauses } from './facts/review-clauses.ts';
import { createOutputSheets } from './output/create-output-sheets.ts';
import type { OutputSheet } from './output/output-sheet.ts';
import { createReview } from './review/create-review.ts';
import type { ReviewDocument } from './review/document.ts';
import { sheetDefinitions } from './sheets/index.ts';
import { type Records, readRecords } from './sheets/records.ts';
import { rules, workbookRules } from './sheets/rules.ts';
import type { ReviewDay } from './sheets/settings/read-settings.ts';
import { lacksInput } from './validation/coverage.ts';
import type { Finding } from './validation/finding.ts';
import { type Extent, validate } from './validation/validate.ts';
import { countOf } from './workbook/format.ts';
import type { Workbook } from './workbook/workbook.ts';

export interface ReviewOptions extends ReviewDay {
  /** Overrides the setting Utgåva. */
  readonly edition?: 'Intern' | 'Offentlig';
  /** Write the document as final. Whether it may be is told by `gaps`. */
  readonly final?: boolean;
  /** What an earlier run wrote from the workbook: the history in it that the workbook lacks is carried over. */
  readonly earlier?: Workbook;
}

/** Everything that a workbook gives, as plain data. */
export interface ReviewOutcome {
  readonly findings: readonly Finding[];
  readonly dashboard: Dashboard;
  readonly document: ReviewDocument;
  readonly outputSheets: readonly OutputSheet[];
  /** Swedish, a sentence each: why the review cannot be final. Empty = it can. */
  readonly gaps: readonly string[];
}

/** What a check of a workbook gives. */
export interface CheckOutcome {
  /** Civil date that the checks were made for. */
  readonly today: string;
  readonly findings: readonly Finding[];
}

/** Checks a workbook. */
export function checkWorkbook(workbook: Workbook, day: ReviewDay, extent: Extent = 'workbook'): CheckOutcome {
  const records = readRecords(workbook, sheetDefinitions, day);
  return { today: records.today, findings: validate(records, { rules, workbookRules }, extent) };
}

/** The whole flow: workbook ► records ► findings ► dashboard ► review ► output sheets. */
export function reviewWorkbook(workbook: Workbook, options: ReviewOptions): ReviewOutcome {
  const { edition, final = false, earlier, ...day } = options;
  const whole = inChosenEdition(readRecords(workbook, sheetDefinitions, day), edition);
  const shown = inEdition(whole);
  const { records } = shown;
  const found = validate(whole, { rules, workbookRules });
  const findings = found.filter((finding) => !tells(finding, shown));
  const { year, edition: shownEdition } = whole.settings;
  const taken = { date: whole.today, year, edition: shownEdition };
  const history = carryHistory(readHistory(workbook), earlier && readHistory(earlier), taken);
  const dashboard = createDashboard(whole, snapshotsOf(history));
  return {
    findings,
    dashboard,
    document: createReview(records, dashboard, findings, final ? 'Slutlig' : 'Utkast'),
    outputSheets: createOutputSheets(records, dashboard, findings, history),
    gaps: gapsIn(found, records),
  };
}

function inChosenEdition(records: Records, edition: 'Intern' | 'Offentlig' | undefined): Records {
  return edition === undefined ? records : { ...records, settings: { ...records.settings, edition } };
}

/** Whether a finding is about, or names, a row that the edition leaves out. */
function tells({ sheet, row, id, message }: Finding, { leftOutIds, leftOutRows }: Edition): boolean {
  if (row !== null && leftOutRows.get(sheet)?.has(row)) return true;
  const named = [id ?? '', ...(message.match(/[A-ZÅÄÖ]+-\d{3,}/g) ?? [])];
  return named.some((name) => leftOutIds.has(name));
}

function gapsIn(findings: readonly Finding[], records: Records): string[] {
  const faults = findings.filter(({ severity }) => severity === 'Fel').length;
  const missing = reviewClauses.filter((clause) => lacksInput(clause, records));
  return [
    ...(faults === 0 ? [] : [`Kontrollen har ${countOf(faults, 'fel som måste rättas', 'fel som måste rättas')}.`]),
    ...missing.map(({ number, title }) => `${number} ${title} har varken underlag eller ”Inget att rapportera”.`),
  ];
}

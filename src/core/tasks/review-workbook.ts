import { carryHistory } from '../dashboard/carry-history.ts';
import { createDashboard } from '../dashboard/create-dashboard.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { type Edition, publicEditionText } from '../dashboard/edition.ts';
import { type BoardReport, boardReport } from '../dashboard/report/board-report.ts';
import { snapshotsOf } from '../dashboard/snapshots.ts';
import { replacedBy, type SealStanding, sealed, sealStanding } from '../exchange/seal/seal-standing.ts';
import { createOutputSheets } from '../output/create-output-sheets.ts';
import type { OutputSheet } from '../output/output-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import type { Records } from '../records/records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { type Catalogue, catalogue } from '../review/catalogue.ts';
import { createReview } from '../review/create-review.ts';
import type { ReviewDocument, ReviewDocuments } from '../review/document.ts';
import { openWithChanges } from '../review/open-with-changes.ts';
import { type History, readHistory } from '../sheets/review-time/history.ts';
import type { Seal } from '../sheets/seal/seal.ts';
import type { Finding } from '../validation/finding.ts';
import { refusalLead } from '../validation/publication/refusals.ts';
import { type Extent, validate } from '../validation/validate.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type Judgement, type JudgementOptions, judgeRecords } from './judge-records.ts';
import { type OwnedFinding, withOwners } from './with-owners.ts';

export interface ReviewOptions extends JudgementOptions {
  /** Write the document as final. Whether it may be is told by `gaps`. */
  readonly final?: boolean;
  /** What an earlier run wrote from the workbook: the history in it that the workbook lacks is carried over, but not into a public edition. */
  readonly earlier?: Workbook;
  /** The decisions that the workbook carries, or what an earlier run wrote from it; left out = none. */
  readonly seals?: readonly Seal[];
}

/** Everything that a workbook gives. */
export interface ReviewOutcome extends DashboardOutcome, DocumentOutcome {
  /** Swedish, a line a row: what has changed since the decision, so that the review cannot be final in the version that was decided. Empty = it can. */
  readonly changed: readonly string[];
  /**
   * The decisions that the workbook is to carry: a final internal review with Beslutsdatum adds its own.
   * @param document SHA-256 of the document, in hexadecimal
   */
  sealsWith(document: string): readonly Seal[];
}

/** What a workbook gives without its document. */
interface DashboardOutcome extends Judgement {
  readonly dashboard: Dashboard;
  /** What of it may leave the workbook, for other programs. */
  readonly report: BoardReport;
  readonly outputSheets: readonly OutputSheet[];
}

/** What a workbook gives without its sheets. */
interface DocumentOutcome extends Judgement, ReviewDocuments {
  readonly dashboard: Dashboard;
}

/** What a check of a workbook gives. */
export interface CheckOutcome<Found extends Finding = Finding> {
  /** Civil date that the checks were made for. */
  readonly today: string;
  readonly findings: readonly Found[];
}

/** Checks a workbook. */
export function checkWorkbook(
  workbook: Workbook,
  day: ReviewDay,
  extent: Extent = 'workbook',
  by: Catalogue = catalogue,
): CheckOutcome {
  const records = readRecords(workbook, by, day);
  return { today: records.today, findings: validate(records, by, extent) };
}

/** The same, with who has to see to each finding. */
export function checkByOwner(workbook: Workbook, day: ReviewDay): CheckOutcome<OwnedFinding> {
  const records = readRecords(workbook, catalogue, day);
  return { today: records.today, findings: withOwners(validate(records, catalogue, 'workbook'), records) };
}

/** The whole flow: workbook ► records ► findings ► dashboard ► review ► output sheets. */
export function reviewWorkbook(workbook: Workbook, options: ReviewOptions, by: Catalogue = catalogue): ReviewOutcome {
  const { final = false, seals = [] } = options;
  const asked = readRecords(workbook, by, options);
  const standing = sealStanding(asked, seals);
  const decidedDay = final && options.reviewDate === undefined ? dayOf(standing) : undefined;
  const read = decidedDay === undefined ? asked : readRecords(workbook, by, { ...options, reviewDate: decidedDay });
  const counted = countRecords(read, options, by);
  const { document, appendices } = documentsOf(counted, options, by);
  const { whole } = counted;
  return {
    ...counted.outcome,
    report: reportOf(counted, options),
    document: openWithChanges(document, final || standing.kind === 'new-version' ? replacedBy(standing) : null),
    appendices,
    outputSheets: sheetsOf(counted),
    changed: final && standing.kind === 'changed' ? standing.changes : [],
    sealsWith: (checksum) =>
      final && whole.settings.edition === 'Intern' ? sealed(whole, seals, standing, checksum) : seals,
  };
}

/** A review that stands as it was decided keeps its day. */
function dayOf(standing: SealStanding): string | undefined {
  return standing.kind === 'unchanged' ? standing.seal.today : undefined;
}

/** Swedish, before the changes: why a decided review that has changed is not made final again, and what to do. */
export function changedLead({ year }: ReviewDocument): string {
  return `Genomgången ${year} är beslutad och har ändrats sedan dess. Skriv en ny Version i Inställningar om ändringarna ska beslutas, eller ta tillbaka dem. Detta har ändrats:`;
}

/** Why a review is not written, and what to see to first. */
export interface ReviewRefusal {
  /** Swedish, before the reasons. */
  readonly lead: string;
  /** Swedish, a line a reason. */
  readonly reasons: readonly string[];
}

/** `undefined` = the review may be written as it was asked for. */
export function reviewRefusal(
  { refusals, gaps, changed, document }: ReviewOutcome,
  isFinal: boolean,
): ReviewRefusal | undefined {
  if (refusals.length > 0) return { lead: `${refusalLead}:`, reasons: refusals };
  if (isFinal && gaps.length > 0)
    return { lead: 'En slutlig version kan inte skrivas förrän detta är åtgärdat:', reasons: gaps };
  return changed.length > 0 ? { lead: changedLead(document), reasons: changed } : undefined;
}

/** Swedish, a line each: what the person at work has to know of a public edition, and the public must not. */
export function publishedText({ dashboard, mentions }: ReviewOutcome): string[] {
  return [
    'Ingen arbetsbok skrivs i den offentliga utgåvan: i den står även de skyddsvärda raderna kvar.',
    publicEditionText(dashboard),
    ...mentions.map(({ sheet, row, id, message }) => `${sheet} rad ${row} (${id ?? 'utan id'}): ${message}`),
  ];
}

/** The same without the document, for a host that carries only what it uses. */
export function dashboardOfWorkbook(
  workbook: Workbook,
  options: ReviewOptions,
  by: Catalogue = catalogue,
): DashboardOutcome {
  const counted = countRecords(readRecords(workbook, by, options), options, by);
  return { ...counted.outcome, report: reportOf(counted, options), outputSheets: sheetsOf(counted) };
}

/** The same without the sheets. */
export function documentOfWorkbook(
  workbook: Workbook,
  options: ReviewOptions,
  by: Catalogue = catalogue,
): DocumentOutcome {
  const counted = countRecords(readRecords(workbook, by, options), options, by);
  return { ...counted.outcome, ...documentsOf(counted, options, by) };
}

/** Records with what is said of them, and their figures. */
interface CountedRecords {
  readonly whole: Records;
  readonly shown: Edition;
  readonly history: History | undefined;
  readonly outcome: Judgement & { readonly dashboard: Dashboard };
}

function countRecords(records: Records, options: ReviewOptions, by: Catalogue): CountedRecords {
  const { whole, shown, judgement } = judgeRecords(records, options, by);
  const history = historyFor(whole, options.earlier);
  const dashboard = createDashboard(whole, snapshotsOf(history));
  return { whole, shown, history, outcome: { ...judgement, dashboard } };
}

function reportOf({ shown, outcome: { dashboard, findings } }: CountedRecords, options: ReviewOptions): BoardReport {
  return boardReport(shown, dashboard, findings, stateOf(options));
}

function documentsOf(
  { shown: { records }, outcome: { dashboard, findings } }: CountedRecords,
  options: ReviewOptions,
  by: Catalogue,
): ReviewDocuments {
  return createReview(by.sections(records.settings), records, dashboard, findings, stateOf(options));
}

function stateOf({ final = false }: ReviewOptions): 'Slutlig' | 'Utkast' {
  return final ? 'Slutlig' : 'Utkast';
}

function sheetsOf({ shown, history, outcome: { dashboard, findings } }: CountedRecords): readonly OutputSheet[] {
  return createOutputSheets(shown.records, dashboard, findings, history);
}

/** The history so far. A public edition is held against what the workbook itself has, and nothing that lies elsewhere. */
function historyFor({ workbook, today, settings }: Records, earlier: Workbook | undefined): History | undefined {
  const own = readHistory(workbook);
  const { year, edition } = settings;
  if (earlier === undefined || edition === 'Offentlig') return own;
  return carryHistory(own, readHistory(earlier), { date: today, year, edition });
}

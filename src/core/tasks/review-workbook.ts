import { carryHistory } from '../dashboard/carry-history.ts';
import { createDashboard } from '../dashboard/create-dashboard.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { type Edition, inEdition } from '../dashboard/edition.ts';
import { groupBy } from '../dashboard/group-rows.ts';
import { type BoardReport, boardReport } from '../dashboard/report/board-report.ts';
import { snapshotsOf } from '../dashboard/snapshots.ts';
import type { Seal } from '../sheets/seal/seal.ts';
import { replacedBy, type SealStanding, sealed, sealStanding } from '../exchange/seal/seal-standing.ts';
import { reviewClauses } from '../facts/review-clauses.ts';
import { createOutputSheets } from '../output/create-output-sheets.ts';
import type { OutputSheet } from '../output/output-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import type { Records } from '../records/records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { type Catalogue, catalogue } from '../review/catalogue.ts';
import { createReview } from '../review/create-review.ts';
import type { ReviewDocument } from '../review/document.ts';
import { openWithChanges } from '../review/open-with-changes.ts';
import { idsMentioned } from '../schema/kinds/id.ts';
import { lacksInput } from '../sheets/review-coverage/coverage.ts';
import { type History, readHistory } from '../sheets/review-time/history.ts';
import { skippedYear } from '../sheets/review-time/review-time-rules.ts';
import { hasJudgement } from '../sheets/texts/judgement.ts';
import type { Finding } from '../validation/finding.ts';
import { mentionMessage, mentionRule } from '../validation/publication/mentions.ts';
import { refusals } from '../validation/publication/refusals.ts';
import { type Extent, validate } from '../validation/validate.ts';
import { countOf } from '../workbook/format.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface ReviewOptions extends ReviewDay {
  /** Overrides the setting Utgåva. */
  readonly edition?: 'Intern' | 'Offentlig';
  /** Write the document as final. Whether it may be is told by `gaps`. */
  readonly final?: boolean;
  /** What an earlier run wrote from the workbook: the history in it that the workbook lacks is carried over, but not into a public edition. */
  readonly earlier?: Workbook;
  /** The decisions that the workbook carries, or what an earlier run wrote from it; left out = none. */
  readonly seals?: readonly Seal[];
}

/** Everything that a workbook gives, as plain data. */
export interface ReviewOutcome {
  readonly findings: readonly Finding[];
  readonly dashboard: Dashboard;
  /** What of it may leave the workbook, for other programs. */
  readonly report: BoardReport;
  readonly document: ReviewDocument;
  /** What lies behind the figures, and in a draft what is left to deal with: a document of its own. */
  readonly appendices: ReviewDocument;
  readonly outputSheets: readonly OutputSheet[];
  /** Swedish, a sentence each: why the review cannot be final. Empty = it can. */
  readonly gaps: readonly string[];
  /** Swedish, a line a row: what has changed since the decision, so that the review cannot be final in the version that was decided. Empty = it can. */
  readonly changed: readonly string[];
  /**
   * The decisions that the workbook is to carry: a final internal review with Beslutsdatum adds its own.
   * @param document SHA-256 of the document, in hexadecimal
   */
  sealsWith(document: string): readonly Seal[];
  /**
   * Swedish, a sentence each: why nothing may be written, since it is unclear what the edition may show or which edition is wanted.
   * Empty = it may. A host asks before it writes anything but Kontroll.
   */
  readonly refusals: readonly string[];
  /** For the person at work, not for the public: what is shown and names protected rows (S-21), with their ids. */
  readonly mentions: readonly Finding[];
}

/** What a check of a workbook gives. */
export interface CheckOutcome {
  /** Civil date that the checks were made for. */
  readonly today: string;
  readonly findings: readonly Finding[];
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

/** The whole flow: workbook ► records ► findings ► dashboard ► review ► output sheets. */
export function reviewWorkbook(workbook: Workbook, options: ReviewOptions, by: Catalogue = catalogue): ReviewOutcome {
  const { edition, final = false, earlier, seals = [], ...day } = options;
  const asked = readRecords(workbook, by, day);
  const standing = sealStanding(asked, seals);
  const decidedDay = final && day.reviewDate === undefined ? dayOf(standing) : undefined;
  const read = decidedDay === undefined ? asked : readRecords(workbook, by, { ...day, reviewDate: decidedDay });
  const whole = inChosenEdition(read, edition);
  const shown = inEdition(whole);
  const { records } = shown;
  const found = validate(whole, by);
  const findings = shown.leftOut === 0 ? found : publishable(found, shown, by);
  const history = historyFor(whole, earlier);
  const dashboard = createDashboard(whole, snapshotsOf(history));
  const state = final ? 'Slutlig' : 'Utkast';
  const documents = createReview(by.sections(records.settings), records, dashboard, findings, state);
  return {
    findings,
    dashboard,
    report: boardReport(shown, dashboard, findings, state),
    document: openWithChanges(
      documents.document,
      final || standing.kind === 'new-version' ? replacedBy(standing) : null,
    ),
    appendices: documents.appendices,
    outputSheets: createOutputSheets(records, dashboard, findings, history),
    gaps: gapsIn(found, records),
    changed: final && standing.kind === 'changed' ? standing.changes : [],
    sealsWith: (document) =>
      final && whole.settings.edition === 'Intern' ? sealed(whole, seals, standing, document) : seals,
    refusals: refusals(whole, edition !== undefined),
    mentions: found.filter(({ rule }) => rule === mentionRule),
  };
}

/** A review that stands as it was decided keeps its day. */
function dayOf(standing: SealStanding): string | undefined {
  return standing.kind === 'unchanged' ? standing.seal.today : undefined;
}

/** The history so far. A public edition is held against what the workbook itself has, and nothing that lies elsewhere. */
function historyFor({ workbook, today, settings }: Records, earlier: Workbook | undefined): History | undefined {
  const own = readHistory(workbook);
  const { year, edition } = settings;
  if (earlier === undefined || edition === 'Offentlig') return own;
  return carryHistory(own, readHistory(earlier), { date: today, year, edition });
}

function inChosenEdition(records: Records, edition: 'Intern' | 'Offentlig' | undefined): Records {
  return edition === undefined ? records : { ...records, settings: { ...records.settings, edition } };
}

/**
 * What may be told of the findings: those that the shown rows give by themselves, in the words that they give, and that the whole
 * workbook gives too. So nothing is said that only a left-out row knows, or that is true only without it.
 */
function publishable(found: readonly Finding[], shown: Edition, by: Catalogue): Finding[] {
  const ofShown = groupBy(
    validate(shown.records, by).filter((finding) => !tells(finding, shown)),
    placeOf,
  );
  return found.flatMap((finding) => {
    if (finding.rule !== mentionRule)
      return tells(finding, shown) ? [] : (ofShown.get(placeOf(finding))?.shift() ?? []);
    const unnamed = { ...finding, message: mentionMessage(finding.column ?? '', []) };
    return tells(unnamed, shown) ? [] : [unnamed];
  });
}

function placeOf({ rule, sheet, row, column }: Finding): string {
  return JSON.stringify([rule, sheet, row, column]);
}

/** Whether a finding is about, or names, a row that the edition leaves out. */
function tells({ sheet, row, id, message }: Finding, { leftOutIds, leftOutRows }: Edition): boolean {
  const rows = leftOutRows.get(sheet);
  if (row !== null && rows?.has(row)) return true;
  const named = [id ?? '', ...idsMentioned(message)];
  if (named.some((name) => leftOutIds.has(name))) return true;
  return [...message.matchAll(/\brad (\d+)/g)].some(([, number]) => rows?.has(Number(number)));
}

function gapsIn(findings: readonly Finding[], records: Records): string[] {
  const faults = findings.filter(({ severity }) => severity === 'Fel').length;
  const skipped = skippedYear(records);
  const missing = reviewClauses.filter((clause) => lacksInput(clause, records));
  return [
    ...(faults === 0 ? [] : [`Kontrollen har ${countOf(faults, 'fel som måste rättas', 'fel som måste rättas')}.`]),
    ...(skipped === undefined ? [] : [skipped]),
    ...(hasJudgement(records) ? [] : ['Bedömningen saknas: skriv den i bladet Texter, avsnittet bedomning.']),
    ...missing.map(({ number, title }) => `${number} ${title} har varken underlag eller ”Inget att rapportera”.`),
  ];
}

/** Swedish, before the changes: why a decided review that has changed is not made final again, and what to do. */
export function changedLead({ year }: ReviewDocument): string {
  return `Genomgången ${year} är beslutad och har ändrats sedan dess. Skriv en ny Version i Inställningar om ändringarna ska beslutas, eller ta tillbaka dem. Detta har ändrats:`;
}

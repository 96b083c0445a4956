import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { coverage } from '../../sheets/review-coverage/coverage.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { highRiskFrom, riskValue } from '../../sheets/risks/risk-value.ts';
import { countBySeverity, type Finding, type Severity } from '../../validation/finding.ts';
import { keptFromPublic } from '../../validation/publication/protected-rows.ts';
import type { Dashboard } from '../dashboard.ts';
import { coverageWords } from '../indicators/review.ts';
import { type Confidential, confidentialRows } from './confidential.ts';
import { type ReportedIndicator, reportedIndicator } from './reported-indicator.ts';

/** The form of `dashboard.json`; a change that a reader must know of gets the next number. */
const schema = 2;

/**
 * What a board tells of its review to other programs and to those who look at many boards: figures and what they rest on, with ids of
 * rows but no protected ones. Plain data.
 */
export interface BoardReport {
  readonly schema: typeof schema;
  readonly board: string;
  readonly administration: string;
  /** The planned year. */
  readonly year: number;
  readonly followedUpYear: number;
  readonly runningYear: number;
  readonly horizonEnd: number;
  readonly state: ReviewState;
  readonly version: string;
  /** Civil date; `null` = not decided. */
  readonly decisionDate: string | null;
  readonly registryNumber: string;
  readonly today: string;
  readonly edition: 'Intern' | 'Offentlig';
  /** How many rows of the workbook are protected: counted in an internal report, left out of a public one. */
  readonly protected: number;
  readonly settings: ReportedSettings;
  readonly findings: Readonly<Record<Severity, number>>;
  /** What the inputs of 9.3.2 rest on, by `a`, `b`, `c`, `d1` … `g`. */
  readonly coverage: Readonly<Record<string, string>>;
  /** The open high ones, the highest first. */
  readonly risks: readonly ReportedRisk[];
  /** Proposals and decisions of this review that ask something of the city. */
  readonly cityDecisions: readonly CityDecision[];
  readonly indicators: Readonly<Record<string, ReportedIndicator>>;
}

type ReviewState = 'Utkast' | 'Slutlig';

/** What decides whether the figures of two boards can be compared. */
interface ReportedSettings {
  readonly scale: string;
  /** How many steps likelihood and impact have. */
  readonly riskScale: number;
  /** Shares 0–1. */
  readonly yellowLimit: number;
  readonly redLimit: number;
  readonly trainingTarget: number;
  readonly reclassificationMonths: number;
}

interface ReportedRisk {
  /** `null` = the row has none. */
  readonly id: string | null;
  readonly risk: string;
  /** Likelihood times impact; `after` with the actions done, `null` = not assessed. */
  readonly value: number;
  readonly after: number | null;
}

interface CityDecision {
  readonly id: string | null;
  readonly category: string;
  readonly text: string;
}

/** Kinds of decisions that the city answers, not the board itself. */
const cityCategories: readonly string[] = ['Resurser', 'Styrdokument'];

/** @param whole the workbook before an edition leaves anything out, @param shown what the edition shows */
export function boardReport(
  { whole, records: shown }: { readonly whole: Records; readonly records: Records },
  dashboard: Dashboard,
  findings: readonly Finding[],
  state: ReviewState,
): BoardReport {
  const { board, administration, year, followedUpYear, runningYear, horizonEnd } = shown.settings;
  const { version, decisionDate, registryNumber, edition } = shown.settings;
  const confidential = confidentialRows(shown, dashboard);
  return {
    ...{ schema, board, administration, year, followedUpYear, runningYear, horizonEnd, state, version },
    decisionDate: decisionDate === '' ? null : decisionDate,
    ...{ registryNumber, today: dashboard.today, edition },
    protected: whole.tables.reduce((sum, table) => sum + keptFromPublic(table, whole).size, 0),
    settings: reportedSettings(shown),
    findings: countBySeverity(findings),
    coverage: Object.fromEntries(coverage(shown).map(({ clause, state }) => [clause.key, coverageWords[state]])),
    risks: highRisks(shown, confidential),
    cityDecisions: cityDecisions(shown, confidential),
    indicators: Object.fromEntries(
      dashboard.indicators.map((indicator) => [indicator.id, reportedIndicator(indicator, confidential)]),
    ),
  };
}

function reportedSettings({ settings }: Records): ReportedSettings {
  const { scale, riskSteps, yellowLimit, redLimit, trainingTarget, reclassificationMonths } = settings;
  return { scale: scale.name, riskScale: riskSteps, yellowLimit, redLimit, trainingTarget, reclassificationMonths };
}

type Risk = Row<typeof risks.columns>;

function highRisks(records: Records, confidential: Confidential): ReportedRisk[] {
  const least = highRiskFrom(records.settings.riskSteps);
  const reported = (row: Risk) => {
    const after = riskValue({ likelihood: row.likelihoodAfter, impact: row.impactAfter }) ?? null;
    return { id: row.id ?? null, risk: confidential.conceal(row.risk ?? ''), value: riskValue(row) ?? 0, after };
  };
  return records
    .rows(risks)
    .filter((row) => row.status !== 'Stängd' && (riskValue(row) ?? 0) >= least && !confidential.isRow(row))
    .map(reported)
    .sort((a, b) => b.value - a.value);
}

function cityDecisions(records: Records, confidential: Confidential): CityDecision[] {
  return records
    .rows(decisions)
    .filter(({ reviewYear, outcome }) => reviewYear === records.settings.year && outcome !== 'Avslaget')
    .filter((row) => cityCategories.includes(row.category ?? '') && !confidential.isRow(row))
    .map(({ id, category = '', decision = '' }) => ({
      id: id ?? null,
      category,
      text: confidential.conceal(decision),
    }));
}

import { type ReviewClause, reviewClauses } from '../facts/review-clauses.ts';
import { actionPlan } from '../sheets/action-plan/columns.ts';
import { audits } from '../sheets/audits/columns.ts';
import { decisions } from '../sheets/decisions/columns.ts';
import { externalFactors } from '../sheets/external-factors/columns.ts';
import { incidents } from '../sheets/incidents/columns.ts';
import { interestedParties } from '../sheets/interested-parties/columns.ts';
import { measurements } from '../sheets/measurements/columns.ts';
import type { Records } from '../sheets/records.ts';
import { risks } from '../sheets/risks/columns.ts';
import { texts } from '../sheets/texts/columns.ts';
import { trainings } from '../sheets/trainings/columns.ts';
import { waysOfWorking } from '../sheets/ways-of-working/columns.ts';

/** How a clause is met: by rows, by an explicit "nothing to report", or not at all. */
export interface ClauseCoverage {
  readonly clause: ReviewClause;
  readonly state: 'data' | 'nothing-to-report' | 'missing';
  /** Ids of the rows that give the data; empty unless `state` is `data`. */
  readonly rows: readonly string[];
  /** Keys of the sections with an explicit "nothing to report". */
  readonly declaredIn: readonly string[];
}

/** Coverage of ISO/IEC 27001:2022 9.3.2 a–g, in the order of the standard. Computed once for the records. */
export function coverage(records: Records): readonly ClauseCoverage[] {
  return records.once('coverage of 9.3.2', () =>
    reviewClauses.map((clause): ClauseCoverage => {
      const rows = data[clause.key](records).filter((id) => id !== undefined);
      const declaredIn = clause.sections.filter((section) => nothingToReport(records).has(section));
      const state = rows.length > 0 ? 'data' : declaredIn.length > 0 ? 'nothing-to-report' : 'missing';
      return { clause, state, rows, declaredIn };
    }),
  );
}

/** Keys of the sections for which the coordinator says that there is nothing to report. */
export function nothingToReport(records: Records): ReadonlySet<string> {
  return records.once('sections with nothing to report', () => {
    const declared = records.rows(texts).filter((row) => row.nothingToReport === true);
    return new Set(declared.map(({ section }) => (section ?? '').toLowerCase()));
  });
}

/** Ids of the rows that are input to each clause, for the year of the review. */
const data: Readonly<Record<ReviewClause['key'], (records: Records) => (string | undefined)[]>> = {
  a: (records) => [
    ...records
      .rows(decisions)
      .filter(({ reviewYear }) => reviewYear !== undefined && reviewYear < records.settings.year)
      .map(({ id }) => id),
    ...records
      .rows(actionPlan)
      .filter(({ year }) => year !== undefined && year < records.settings.year)
      .map(({ id }) => id),
  ],
  b: (records) => records.rows(externalFactors).map(({ id }) => id),
  c: (records) =>
    records
      .rows(interestedParties)
      .filter(({ type }) => type === 'Krav' || type === 'Förväntan')
      .map(({ id }) => id),
  d1: (records) => {
    const { periodFrom, periodTo } = records.settings;
    const concerns = (awareness: string | undefined) =>
      awareness !== undefined && awareness >= periodFrom && awareness.slice(0, 10) <= periodTo;
    return records
      .rows(incidents)
      .filter(({ awareness, status }) => concerns(awareness) || status !== 'Stängd')
      .map(({ id }) => id);
  },
  d2: (records) => {
    const year = String(records.settings.year);
    return [
      ...records
        .rows(measurements)
        .filter(({ period }) => period?.startsWith(year))
        .map(({ id }) => id),
      ...records
        .rows(trainings)
        .filter((row) => row.year === records.settings.year)
        .map(({ id }) => id),
      ...records.rows(waysOfWorking).map(({ id }) => id),
    ];
  },
  d3: (records) =>
    records
      .rows(audits)
      .filter(({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= records.settings.year - 1)
      .map(({ id }) => id),
  d4: (records) => {
    const year = String(records.settings.year);
    return records
      .rows(measurements)
      .filter(({ period, target }) => target !== undefined && period?.startsWith(year))
      .map(({ id }) => id);
  },
  e: (records) =>
    records
      .rows(interestedParties)
      .filter(({ type }) => type === 'Synpunkt')
      .map(({ id }) => id),
  f: (records) => records.rows(risks).map(({ id }) => id),
  g: (records) => {
    const { year, horizonEnd } = records.settings;
    return records
      .rows(actionPlan)
      .filter((row) => row.year !== undefined && row.year >= year && row.year <= horizonEnd)
      .map(({ id }) => id);
  },
};

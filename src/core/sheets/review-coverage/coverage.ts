import { type ReviewClause, reviewClauses } from '../../facts/review-clauses.ts';
import type { Records } from '../../records/records.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { audits } from '../audits/columns.ts';
import { decisions } from '../decisions/columns.ts';
import { externalFactors } from '../external-factors/columns.ts';
import { incidents } from '../incidents/columns.ts';
import { inReviewPeriod } from '../incidents/in-review-period.ts';
import { interestedParties } from '../interested-parties/columns.ts';
import { measurements } from '../measurements/columns.ts';
import { risks } from '../risks/columns.ts';
import { texts } from '../texts/columns.ts';
import { trainings } from '../trainings/columns.ts';
import { waysOfWorking } from '../ways-of-working/columns.ts';

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
  // That a row is there is what counts: a value in it that nobody knows makes it no less.
  return records.once('coverage of 9.3.2', () => records.reads.ignore(() => reviewClauses.map(coverageOf(records))));
}

function coverageOf(records: Records): (clause: ReviewClause) => ClauseCoverage {
  return (clause) => {
    const rows = [...data[clause.key](records)];
    const declaredIn = clause.sections.filter((section) => nothingToReport(records).has(section));
    const state = rows.length > 0 ? 'data' : declaredIn.length > 0 ? 'nothing-to-report' : 'missing';
    return { clause, state, rows, declaredIn };
  };
}

/** Whether a clause has neither data nor an explicit "nothing to report". Looks no further than the first row that is data. */
export function lacksInput({ key, sections }: ReviewClause, records: Records): boolean {
  for (const _ of data[key](records)) return false;
  return !sections.some((section) => nothingToReport(records).has(section));
}

/** Keys of the sections for which the coordinator says that there is nothing to report. */
export function nothingToReport(records: Records): ReadonlySet<string> {
  return records.once('sections with nothing to report', () => {
    const declared = records.rows(texts).filter((row) => row.nothingToReport === true);
    return new Set(declared.map(({ section }) => (section ?? '').toLowerCase()));
  });
}

/** Those of them for which somebody has put a name to it, with who and when; the day is `undefined` where none is given. */
export function attestations(
  records: Records,
): ReadonlyMap<string, { readonly by: string; readonly on: string | undefined }> {
  return records.once('attested sections', () => {
    const declared = records.rows(texts).filter((row) => row.nothingToReport === true);
    return new Map(
      declared.flatMap(({ section = '', statedBy: by, date: on }) =>
        by === undefined ? [] : [[section.toLowerCase(), { by, on }] as const],
      ),
    );
  });
}

/** Ids of the rows that meet a condition, as far as they are asked for. */
function* idsWhere<R extends { readonly id?: string | undefined }>(
  rows: readonly R[],
  condition: (row: R) => boolean = () => true,
): Iterable<string> {
  for (const row of rows) if (condition(row) && row.id !== undefined) yield row.id;
}

/** Ids of the rows that are input to each clause, for the year of the review. */
const data: Readonly<Record<ReviewClause['key'], (records: Records) => Iterable<string>>> = {
  *a(records) {
    const isEarlier = (year: number | undefined) => year !== undefined && year < records.settings.year;
    yield* idsWhere(records.rows(decisions), ({ reviewYear }) => isEarlier(reviewYear));
    yield* idsWhere(records.rows(actionPlan), ({ year }) => isEarlier(year));
  },
  b: (records) => idsWhere(records.rows(externalFactors)),
  c: (records) => idsWhere(records.rows(interestedParties), ({ type }) => type === 'Krav' || type === 'Förväntan'),
  d1: (records) =>
    idsWhere(
      records.rows(incidents),
      ({ awareness, status }) => inReviewPeriod(awareness, records.settings) || status !== 'Stängd',
    ),
  *d2(records) {
    const { year } = records.settings;
    yield* idsWhere(records.rows(measurements), ({ period }) => period?.startsWith(String(year)) === true);
    yield* idsWhere(records.rows(trainings), (row) => row.year === year);
    yield* idsWhere(records.rows(waysOfWorking));
  },
  d3: (records) =>
    idsWhere(
      records.rows(audits),
      ({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= records.settings.year - 1,
    ),
  d4: (records) => {
    const year = String(records.settings.year);
    return idsWhere(
      records.rows(measurements),
      ({ period, target }) => target !== undefined && period?.startsWith(year) === true,
    );
  },
  e: (records) => idsWhere(records.rows(interestedParties), ({ type }) => type === 'Synpunkt'),
  f: (records) => idsWhere(records.rows(risks)),
  g: (records) => {
    const { year, horizonEnd } = records.settings;
    return idsWhere(
      records.rows(actionPlan),
      (row) => row.year !== undefined && row.year >= year && row.year <= horizonEnd,
    );
  },
};

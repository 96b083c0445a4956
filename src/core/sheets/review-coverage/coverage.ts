import { type ReviewClause, reviewClauses } from '../../facts/review-clauses.ts';
import type { ClauseInput, Records, SectionFacts } from '../../records/records.ts';
import { isStale } from '../texts/current-texts.ts';
import { type SectionText, textsByPlace } from '../texts/section-texts.ts';

/** How a clause is met: by rows, by an explicit "nothing to report", or not at all. */
export interface ClauseCoverage {
  readonly clause: ReviewClause;
  /** Keys of the sections that take it up, the main one first. */
  readonly sections: readonly string[];
  readonly state: 'data' | 'nothing-to-report' | 'missing';
  /** Ids of the rows that give the data; empty unless `state` is `data`. */
  readonly rows: readonly string[];
  /** Keys of the sections with an explicit "nothing to report". */
  readonly declaredIn: readonly string[];
}

/** Coverage of ISO/IEC 27001:2022 9.3.2 a–g, in the order of the standard. Computed once for the records. */
export function coverage(records: Records): readonly ClauseCoverage[] {
  // That a row is there is what counts: a value in it that nobody knows makes it no less.
  return records.once('coverage of 9.3.2', () =>
    records.reads.ignore(() => reviewClauses.map((clause) => coverageOf(clause, records))),
  );
}

function coverageOf(clause: ReviewClause, records: Records): ClauseCoverage {
  const taking = takingUp(clause, records);
  const rows = [...new Set(taking.flatMap(({ input }) => [...(input.rows?.(records) ?? [])]))];
  const sections = textKeys(taking);
  const declaredIn = sections.filter((section) => nothingToReport(records).has(section));
  const state = rows.length > 0 ? 'data' : declaredIn.length > 0 ? 'nothing-to-report' : 'missing';
  return { clause, sections, state, rows, declaredIn };
}

/** A section that takes up a clause, with what it gives to it. */
interface Taking {
  readonly section: SectionFacts;
  readonly input: ClauseInput;
}

/** The sections that take up a clause, the main one first: those that give rows, then the higher heading, then the order of the document. */
export function takingUp({ key }: ReviewClause, { sections }: Records): readonly Taking[] {
  const taking = sections.flatMap((section): Taking[] => {
    const input = section.input?.[key];
    return input === undefined ? [] : [{ section, input }];
  });
  const place = ({ section, input }: Taking) => (input.rows === undefined ? 10 : 0) + section.level;
  return taking.sort((a, b) => place(a) - place(b));
}

/** Whether a clause has neither data nor an explicit "nothing to report". Looks no further than the first row that is data. */
export function lacksInput(clause: ReviewClause, records: Records): boolean {
  const taking = takingUp(clause, records);
  for (const { input } of taking) for (const _ of input.rows?.(records) ?? []) return false;
  return !textKeys(taking).some((key) => nothingToReport(records).has(key));
}

/** Keys of those for which it can be stated that there is nothing to report. */
export function textKeys(taking: readonly Taking[]): readonly string[] {
  return taking.flatMap(({ section }) => (section.ownText ? [section.key] : []));
}

/** Keys of the sections for which the coordinator says that there is nothing to report. */
export function nothingToReport(records: Records): ReadonlySet<string> {
  return records.once('sections with nothing to report', () => {
    return new Set(declarations(records).map(([place]) => place));
  });
}

/** Those of them for which somebody has put a name to it, with who and when; the day is `undefined` where none is given. */
export function attestations(
  records: Records,
): ReadonlyMap<string, { readonly by: string; readonly on: string | undefined }> {
  return records.once('attested sections', () => {
    return new Map(
      declarations(records).flatMap(([place, { statedBy: by, date: on }]) =>
        by === undefined ? [] : [[place, { by, on }] as const],
      ),
    );
  });
}

/** The statements for the planned year, with the places that they are about. */
function declarations(records: Records): (readonly [place: string, row: SectionText])[] {
  return [...textsByPlace(records)].flatMap(([place, rows]) =>
    rows.filter((row) => row.nothingToReport === true && !isStale(row, records)).map((row) => [place, row] as const),
  );
}

import type { Records } from '../../records/records.ts';
import { actionPlan } from '../action-plan/columns.ts';
import { audits } from '../audits/columns.ts';
import { measurements } from '../measurements/columns.ts';
import { risks } from '../risks/columns.ts';
import { trainings } from '../trainings/columns.ts';
import { waysOfWorking } from '../ways-of-working/columns.ts';
import { coverage } from './coverage.ts';

/**
 * Ids of the rows that give a section of the review something to report: the data of its clauses of 9.3.2, as far as they belong to
 * the section. Empty for a section that is prose alone, and for an unknown one.
 * @param section key in lower case, e.g. `rsa`
 */
export function rowsOfSection(records: Records, section: string): readonly string[] {
  const [shared, year] = section.split(/-(?=\d{4}$)/) as [string, string?];
  const clauses = coverage(records).filter(({ clause }) => clause.sections.includes(shared));
  const ids = [...new Set(clauses.flatMap(({ rows }) => rows))];
  if (year !== undefined) return ids.filter((id) => records.row(actionPlan, id)?.year === Number(year));
  const belongs = sharers[section];
  return belongs === undefined ? ids : ids.filter((id) => belongs(records, id));
}

/** Sections that share a clause with others: which of its rows are theirs. */
const sharers: Readonly<Record<string, (records: Records, id: string) => boolean>> = {
  rsa: (records, id) => records.row(risks, id)?.source === 'RSA',
  vor: (records, id) => records.row(risks, id)?.source === 'VoR',
  dso: (records, id) => records.row(audits, id)?.auditor === 'Dataskyddsombud',
  matning: (records, id) => records.row(measurements, id) !== undefined,
  utbildning: (records, id) => records.row(trainings, id) !== undefined,
  arbetssatt: (records, id) => records.row(waysOfWorking, id) !== undefined,
  klassning: () => false,
};

import type { Records } from '../../records/records.ts';

/**
 * Ids of the rows that a section of the review reports. Empty for a section that is prose alone, and for an unknown one.
 * @param key of the section, in lower case, e.g. `rsa`
 */
export function rowsOfSection(records: Records, key: string): readonly string[] {
  const section = records.sections.find((candidate) => candidate.key === key);
  if (section === undefined) return [];
  if (section.rows !== undefined) return [...section.rows(records)];
  return [...new Set(Object.values(section.input ?? {}).flatMap((input) => [...(input?.rows?.(records) ?? [])]))];
}

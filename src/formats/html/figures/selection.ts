import type { PageRecord } from '../data/page-data.ts';

/** What the rows can be chosen by. */
export const facets = ['area', 'owner', 'year'] as const;
export type Facet = (typeof facets)[number];

/** `null` = all; empty text = the rows that have none. A year is its digits. */
export type Selection = Readonly<Record<Facet, string | null>>;

export const everything: Selection = { area: null, owner: null, year: null };

/** Swedish words of a facet: its label, the choice of all, the choice of none, and how a sentence names it. */
export const facetWords: Readonly<Record<Facet, { label: string; all: string; none: string; noun: string }>> = {
  area: { label: 'Område', all: 'Alla områden', none: 'Utan område', noun: 'område' },
  owner: { label: 'Ansvarig', all: 'Alla ansvariga', none: 'Utan ansvarig', noun: 'ansvarig' },
  year: { label: 'Verksamhetsår', all: 'Alla år', none: 'Utan år', noun: 'år' },
};

export function facetOf(record: PageRecord, facet: Facet): string {
  return facet === 'year' ? (record.year === null ? '' : String(record.year)) : record[facet];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * The choices that the records offer: years in order, names in Swedish alphabetical order, areas as they first stand
 * in the workbook; last the rows that have none, where others in the same sheet have one.
 */
export function choicesOf(records: readonly PageRecord[], facet: Facet): readonly Choice[] {
  const sheets = facetSheets(records, facet);
  const all = records.filter((record) => sheets.has(record.sheet));
  const values = [...new Set(all.map((record) => facetOf(record, facet)))];
  const named = values.filter((value) => value !== '');
  if (facet !== 'area') named.sort((a, b) => swedishOrder.compare(a, b));
  const choices = named.map((value) => ({ value, label: value }));
  return values.includes('') ? [...choices, { value: '', label: facetWords[facet].none }] : choices;
}

/** The sheets whose rows can be chosen by a facet: those where at least one row has it. */
export function facetSheets(records: readonly PageRecord[], facet: Facet): ReadonlySet<string> {
  const having = records.filter((record) => facetOf(record, facet) !== '');
  return new Set(having.map((record) => record.sheet));
}

const swedishOrder = new Intl.Collator('sv', { numeric: true });

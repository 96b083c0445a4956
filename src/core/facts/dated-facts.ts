import { formerAgencies } from './law/agencies.ts';
import { cybersecurityFacts } from './law/cybersecurity.ts';
import type { DatedFact } from './law/dated-fact.ts';
import { euFacts } from './law/eu.ts';
import { standards } from './law/standards.ts';
import { swedishActs } from './law/swedish-acts.ts';

export { incidentReportRecipient } from './law/agencies.ts';
export { cybersecurityActFact, incidentThresholdsFact, managementTrainingFact } from './law/cybersecurity.ts';
export type { DatedFact } from './law/dated-fact.ts';

/** A part of the table, as docs/lagar.md shows it. */
export interface FactFamily {
  /** Swedish. */
  readonly title: string;
  readonly facts: readonly DatedFact[];
}

/** The whole table by family. New facts are added to the files of the families, and nowhere else. */
export const factFamilies: readonly FactFamily[] = [
  { title: 'Cybersäkerhet', facts: cybersecurityFacts },
  { title: 'Svenska lagar', facts: swedishActs },
  { title: 'EU', facts: euFacts },
  { title: 'Myndigheter', facts: formerAgencies },
  { title: 'Standarder', facts: standards },
];

/** The whole table. */
export const datedFacts: readonly DatedFact[] = factFamilies.flatMap(({ facts }) => facts);

/** The day on which the whole table was last checked: that of the fact looked at the longest ago. */
export const tableCheckedAt: string = datedFacts.reduce(
  (oldest, { checkedAt }) => (checkedAt < oldest ? checkedAt : oldest),
  '9999-12-31',
);

import type { Settings } from '../../records/settings/read-settings.ts';
import type { SectionDefinition } from '../review-input.ts';
import { auditSection } from './audits.ts';
import { classificationSection } from './classification.ts';
import { clausesAppendix } from './clauses-appendix.ts';
import { decisionSection } from './decisions.ts';
import { earlierDecisions } from './earlier-decisions.ts';
import { externalSection } from './external-factors.ts';
import { factors } from './factors.ts';
import { figuresAppendix } from './figures-appendix.ts';
import { findingsAppendix } from './findings-appendix.ts';
import { followUp } from './follow-up.ts';
import { identified } from './identified.ts';
import { improvements, improvementsOfYears } from './improvements.ts';
import { events } from './incidents.ts';
import { interestedSection } from './interested-parties.ts';
import { measures } from './measurements.ts';
import { officerReport } from './officer-report.ts';
import { rsa, vor } from './risk-analyses.ts';
import { summary } from './summary.ts';
import { trainingSection } from './trainings.ts';
import { waysSection } from './ways-of-working.ts';

/** The sections of a review, in document order. The list of open findings is for drafts only. */
export function sectionsOf({ year, horizonEnd }: Settings, state: 'Utkast' | 'Slutlig'): readonly SectionDefinition[] {
  const numbered: SectionDefinition[] = [
    summary,
    factors,
    externalSection,
    identified,
    rsa,
    officerReport,
    vor,
    interestedSection,
    improvements,
    ...improvementsOfYears(year, horizonEnd),
    followUp,
    earlierDecisions,
    events,
    measures,
    auditSection,
    classificationSection,
    trainingSection,
    waysSection,
    decisionSection,
  ];
  const numbers = new Map(numbered.map(({ key, number }) => [key, number]));
  const appendixA = clausesAppendix((key) => numbers.get(key) ?? key);
  return [...numbered, appendixA, figuresAppendix, ...(state === 'Utkast' ? [findingsAppendix] : [])];
}

import type { Settings } from '../../records/settings/read-settings.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { annualWheelSection } from './annual-wheel.ts';
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
import { improvements, improvementsByYear } from './improvements.ts';
import { events } from './incidents.ts';
import { interestedSection } from './interested-parties.ts';
import { measures } from './measurements.ts';
import { officerReport } from './officer-report.ts';
import { rsa, vor } from './risk-analyses.ts';
import { summary } from './summary.ts';
import { supervisionAppendix } from './supervision-appendix.ts';
import { trainingSection } from './trainings.ts';
import { waysSection } from './ways-of-working.ts';

/** The sections of a review in document order: those that every review has, and those that follow from its settings. */
const sections: readonly (SectionDefinition | ((settings: Settings) => readonly SectionDefinition[]))[] = [
  summary,
  factors,
  externalSection,
  identified,
  rsa,
  officerReport,
  vor,
  interestedSection,
  improvements,
  improvementsByYear,
  followUp,
  earlierDecisions,
  events,
  measures,
  auditSection,
  classificationSection,
  trainingSection,
  waysSection,
  annualWheelSection,
  decisionSection,
  clausesAppendix,
  figuresAppendix,
  supervisionAppendix,
  findingsAppendix,
];

/** The sections of a review with these settings, in document order. */
export function sectionsOf(settings: Settings): readonly SectionDefinition[] {
  return sections.flatMap((section) => (typeof section === 'function' ? section(settings) : section));
}

/** Those that every review has. */
export const sectionsOfEveryReview: readonly SectionDefinition[] = sections.filter(
  (section) => typeof section !== 'function',
);

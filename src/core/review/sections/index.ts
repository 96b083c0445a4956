import type { Settings } from '../../sheets/settings/read-settings.ts';
import type { SectionDefinition } from '../review-input.ts';
import { clausesAppendix, figuresAppendix, findingsAppendix } from './appendices.ts';
import { decisionSection } from './decisions.ts';
import { earlierDecisions } from './earlier-decisions.ts';
import { externalSection, factors, identified, interestedSection, officerReport, rsa, vor } from './factors.ts';
import {
  auditSection,
  classificationSection,
  events,
  followUp,
  measures,
  trainingSection,
  waysSection,
} from './follow-up.ts';
import { improvements, improvementsOfYears } from './improvements.ts';
import { summary } from './summary.ts';

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

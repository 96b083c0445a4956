import type { IndicatorDefinition } from '../define-indicator.ts';
import { actionIndicators } from './actions.ts';
import { auditIndicators } from './audits.ts';
import { classificationIndicators } from './classification.ts';
import { dataProtectionIndicators } from './data-protection.ts';
import { incidentIndicators } from './incidents.ts';
import { measureIndicators } from './measures.ts';
import { reviewIndicators } from './review.ts';
import { riskIndicators } from './risks.ts';
import { securityMeasureIndicators } from './security-measures.ts';
import { trainingIndicators } from './training.ts';
import { wayOfWorkingIndicators } from './ways-of-working.ts';

/** Every indicator, in the order of the contract. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [
  ...actionIndicators,
  ...classificationIndicators,
  ...dataProtectionIndicators,
  ...riskIndicators,
  ...incidentIndicators,
  ...trainingIndicators,
  ...wayOfWorkingIndicators,
  ...securityMeasureIndicators,
  ...auditIndicators,
  ...measureIndicators,
  ...reviewIndicators,
];

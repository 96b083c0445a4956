import type { Rule, WorkbookRule } from '../validation/define-rule.ts';
import { actionPlanRules } from './action-plan/rules.ts';
import { annualWheelRules } from './annual-wheel/rules.ts';
import { auditRules } from './audits/rules.ts';
import { decisionRules } from './decisions/rules.ts';
import { externalFactorRules } from './external-factors/rules.ts';
import { impactAssessmentRules } from './impact-assessments/rules.ts';
import { incidentRules } from './incidents/rules.ts';
import { informationClassificationRules } from './information-classification/rules.ts';
import { measurementRules } from './measurements/rules.ts';
import { processingRecordRules } from './processing-record/rules.ts';
import { reviewCoverageRules } from './review-coverage/review-coverage-rules.ts';
import { reviewTimeRules } from './review-time/review-time-rules.ts';
import { riskRules } from './risks/rules.ts';
import { securityMeasureRules } from './security-measures/rules.ts';
import { judgementRule } from './texts/judgement.ts';
import { textRules } from './texts/rules.ts';
import { trainingRules } from './trainings/rules.ts';
import { wayOfWorkingRules } from './ways-of-working/rules.ts';

/** Every rule of the sheets, in the order of the contract. */
export const rules: readonly Rule[] = [
  ...actionPlanRules,
  ...informationClassificationRules,
  ...processingRecordRules,
  ...impactAssessmentRules,
  ...riskRules,
  ...externalFactorRules,
  ...incidentRules,
  ...auditRules,
  ...measurementRules,
  ...trainingRules,
  ...wayOfWorkingRules,
  ...securityMeasureRules,
  ...annualWheelRules,
  ...decisionRules,
  ...textRules,
];

/** Every rule of the workbook as a whole. */
export const workbookRules: readonly WorkbookRule[] = [...reviewTimeRules, judgementRule, ...reviewCoverageRules];

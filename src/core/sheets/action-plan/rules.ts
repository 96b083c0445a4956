import type { Rule } from '../../validation/define-rule.ts';
import { compareCodes } from '../../workbook/text.ts';
import { dateRules } from './rules/dates.ts';
import { originRules } from './rules/origin.ts';
import { planningRules } from './rules/planning.ts';
import { statusRules } from './rules/status.ts';

/** Checks of the action plan, HP-01 first. */
export const actionPlanRules: readonly Rule[] = [...statusRules, ...dateRules, ...planningRules, ...originRules].sort(
  (a, b) => compareCodes(a.id, b.id),
);

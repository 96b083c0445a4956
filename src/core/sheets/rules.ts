import type { Rule, WorkbookRule } from '../validation/define-rule.ts';
import { actionPlanRules } from './action-plan/rules.ts';

/** Every rule of the sheets, in the order of the contract. */
export const rules: readonly Rule[] = [...actionPlanRules];

/** Every rule of the workbook as a whole. */
export const workbookRules: readonly WorkbookRule[] = [];

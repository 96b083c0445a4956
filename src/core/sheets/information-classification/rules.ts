import type { Rule } from '../../validation/define-rule.ts';
import { compareCodes } from '../../workbook/text.ts';
import { levelRules } from './rules/levels.ts';
import { linkRules } from './rules/links.ts';
import { statusRules } from './rules/status.ts';

/** Checks of the classification of information, IK-01 first. */
export const informationClassificationRules: readonly Rule[] = [...statusRules, ...levelRules, ...linkRules].sort(
  (a, b) => compareCodes(a.id, b.id),
);

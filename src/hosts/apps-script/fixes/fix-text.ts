import { fixResultText } from '../../../core/index.ts';
import type { AppliedFixes } from './apply-fixes.ts';

/** What was mended, what was left and why, and how to undo it. */
export function appliedText(result: AppliedFixes): string {
  return [
    fixResultText(result),
    ...result.refused.map((reason) => `Gick inte att ändra: ${reason}`),
    ...(result.done.length === 0 ? [] : ['Ångra: Arkiv > Versionshistorik.']),
  ].join(' ');
}

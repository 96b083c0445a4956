import { countOf, fixResultText } from '../../../core/index.ts';
import { refusalTexts } from '../write/refusal-of.ts';
import type { AppliedFixes } from './apply-fixes.ts';

/** What was mended, what was left and why, and how to undo it. */
export function appliedText(result: AppliedFixes): string {
  return [
    fixResultText(result),
    ...(result.left.length === 0
      ? []
      : [
          `${countOf(result.left.length, 'cell', 'celler')} hanns inte med: Google låter ingen körning ta mer än sex minuter. Välj Rätta igen.`,
        ]),
    ...refusalTexts('Gick inte att ändra', result.refused),
    ...(result.done.length === 0 ? [] : ['Ångra: Arkiv > Versionshistorik.']),
  ].join(' ');
}
